import type { OutcomePageQuery } from '../gql/graphql.ts';
import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { PartnerMapComponent } from '../matching/partner-map.tsx';
import { PartnersSection, PartnersSection_query } from '../matching/partners-section.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { ExcludedForms } from './excluded-forms.tsx';
import { FormDemands } from './form-demands.tsx';
import { OUTCOME_PATH, PROJECT_PATH, journeyKeys, outcomePath, writeJourney } from './journey.ts';
import type { Journey } from './journey.ts';
import { NoFormLeft } from './no-form-left.tsx';
import { OpenQuestion } from './open-question.tsx';
import { resultOf } from './outcome-title.ts';
import { OutcomeTop } from './outcome-top.tsx';
import { Chooser_questions } from './questions.ts';
import { RankedForms } from './ranked-forms.tsx';
import { UnknownAnswers } from './unknown-answers.tsx';
import { useOutcome } from './use-outcome.ts';

interface OutcomeViewProps {
  readonly journey: Journey;
  readonly data: OutcomePageQuery;
  readonly Map: PartnerMapComponent;
}

/** Hatching of the points that are taken off: not by colour alone. */
const Stripes = () => (
  <svg width="0" height="0" className="gg-sprite" aria-hidden="true">
    <pattern id="gestreept" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="gg-stripes__ground" d="M0 0h5v5H0z" />
      <path className="gg-stripes__line" d="M0 0h3v5H0z" />
    </pattern>
  </svg>
);

/** What goes along when somebody looks for partners or starts the project: the answers and the form. */
const along = (journey: Journey) =>
  writeJourney({
    ...journey,
    picked: [],
    partners: { municipality: null, themes: [], kind: null, text: '', region: 'SOME' },
  });

/** The outcome: which forms may and why, which fall off and why, and with whom. */
export const OutcomeView = ({ journey: asked, data, Map }: OutcomeViewProps) => {
  const { text } = useWords();
  const { matchPartners } = readFragment(PartnersSection_query, data);
  const { journey, found, formKey, search, pick } = useOutcome(asked, matchPartners ?? null);
  const { questions } = readFragment(Chooser_questions, data.chooser);
  const { forms, excluded, relaxations } = data.recommendForms;
  const first = forms[0]?.form;
  return (
    <>
      <Stripes />
      <OutcomeTop questions={questions} journey={journey} result={resultOf(data.recommendForms)} />
      <div className="gg-container gg-page-body gg-outcome">
        <div className="gg-outcome__rank gg-stack gg-stack--5">
          <UnknownAnswers outcome={data.recommendForms} journey={journey} pathOf={outcomePath} />
          {first && <RankedForms forms={forms} questions={questions} />}
          {relaxations.length > 0 && <NoFormLeft relaxations={relaxations} questions={questions} journey={journey} />}
        </div>
        <aside className="gg-outcome__mine gg-stack gg-stack--5" aria-label={text('chooser.answers.label')}>
          {first && <OpenQuestion questions={questions} journey={journey} />}
          <AnswersPanel questions={questions} journey={journey} />
          <p className="gg-small gg-subtle">{text('chooser.outcome.no-advice')}</p>
        </aside>
        {excluded.length + forms.length > 0 && <ExcludedForms excluded={excluded} questions={questions} />}
      </div>
      {first && <FormDemands form={first} />}
      {first && (
        <PartnersSection
          query={data}
          Map={Map}
          found={found}
          question={journey.partners}
          formKey={formKey}
          picked={journey.picked}
          pickedField={journeyKeys.picked}
          along={along(journey)}
          searchPath={OUTCOME_PATH}
          projectPath={PROJECT_PATH}
          onSearch={search}
          onPick={pick}
        />
      )}
    </>
  );
};
