import type { CollaborationForm } from '../../chooser/index.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** One of the texts of a form, in the language of the request. */
const words =
  (field: keyof CollaborationForm['words']['nl']) =>
  (form: CollaborationForm, _args: unknown, { language }: Context): string =>
    form.words[language][field];

const NOTHING = { forms: [], excluded: [], relaxations: [] } as const;

export const chooserResolvers: Resolvers = {
  Query: {
    chooser: (_root, _args, { hub }) => hub.chooser.model,
    recommendForms: (_root, { answers }, { hub }) => {
      const result = hub.chooser.recommend(answers);
      return result.ok ? { ...result.value, problems: [] } : { ...NOTHING, problems: result.problems };
    },
  },
  ChooserQuestion: {
    text: (question, _args, { language }) => question.text[language],
    label: (question, _args, { language }) => question.label[language],
    explanation: (question, _args, { language }) => question.why[language],
  },
  ChooserOption: {
    text: (option, _args, { language }) => option.text[language],
  },
  CollaborationForm: {
    name: words('name'),
    description: words('description'),
    decidedBy: words('decidedBy'),
    setUpTime: words('setUpTime'),
    yearlyCost: words('yearlyCost'),
    leaving: words('leaving'),
    democraticControl: words('democraticControl'),
    chooseWhen: words('chooseWhen'),
    notWhen: words('notWhen'),
  },
  ExclusionReason: {
    text: ({ reason }, _args, { language }) => reason[language],
  },
  LegalGround: {
    article: ({ article }, _args, { language }) => article[language],
    source: ({ source }, _args, { language }) => ({ text: source[language], url: source.url }),
  },
};
