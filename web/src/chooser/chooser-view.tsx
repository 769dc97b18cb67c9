import { useRef } from 'react';
import type { ChooserPageQuery } from '../gql/graphql.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import { LivingResult, LivingResult_query } from './living-result.tsx';
import { OverviewList, OverviewTop } from './overview-view.tsx';
import { QuestionForm, QuestionTop } from './question-view.tsx';
import { Chooser_questions } from './questions.ts';
import { isStart, spotPath } from './spot.ts';
import type { Spot } from './spot.ts';
import { StartView } from './start-view.tsx';
import { UnknownAnswers } from './unknown-answers.tsx';
import { useChooser } from './use-chooser.ts';

interface ChooserViewProps {
  readonly spot: Spot;
  readonly data: ChooserPageQuery;
}

/** Start, questions and overview: one page, that the address leads through. */
export const ChooserView = ({ spot: first, data }: ChooserViewProps) => {
  const root = useRef<HTMLDivElement>(null);
  const { questions } = readFragment(Chooser_questions, data.chooser);
  const chooser = useChooser({ spot: first, living: data }, questions, root);
  const { spot } = chooser;
  const { journey } = spot;
  const question = questions.find(({ id }) => id === spot.question);
  const living = readFragment(LivingResult_query, chooser.living).recommendForms;
  return (
    <div ref={root}>
      {isStart(spot) ? (
        <StartView questions={questions} journey={journey} forms={data.chooser.forms} />
      ) : (
        <>
          {question ? (
            <QuestionTop questions={questions} question={question} journey={journey} />
          ) : (
            <OverviewTop questions={questions} journey={journey} />
          )}
          <div className="gg-container gg-page-body gg-columns gg-columns--aside gg-columns--close">
            <div className="gg-stack gg-stack--5">
              <UnknownAnswers
                outcome={living}
                journey={journey}
                pathOf={(left) => spotPath({ ...spot, journey: left })}
              />
              {question ? (
                <QuestionForm
                  questions={questions}
                  question={question}
                  journey={journey}
                  onAnswer={chooser.answer}
                  onNext={chooser.next}
                />
              ) : (
                <OverviewList questions={questions} journey={journey} />
              )}
            </div>
            <LivingResult journey={journey} data={chooser.living} busy={chooser.busy} failed={chooser.failed} />
          </div>
        </>
      )}
    </div>
  );
};
