import { useWords } from '../app/words.tsx';
import type { ChooserPageQuery } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading } from '../ui/text.tsx';
import { questionPath } from './journey.ts';
import type { Journey } from './journey.ts';
import type { Questions } from './questions.ts';

interface StartProps {
  readonly questions: Questions;
  readonly journey: Journey;
  readonly forms: ChooserPageQuery['chooser']['forms'];
}

const byHeaviness = (a: { readonly heaviness: number }, b: { readonly heaviness: number }): number =>
  a.heaviness - b.heaviness;

/** What the chooser does, in three lines, and the forms it chooses from. */
export const StartView = ({ questions, journey, forms }: StartProps) => {
  const { text, to } = useWords();
  const first = questions[0];
  return (
    <>
      <PageTop title={text('chooser.start.title')} breadcrumb={[]} here={text('chooser.here')}>
        <ul className="gg-ticks gg-list gg-start__lines">
          {(['questions', 'outcome', 'partners'] as const).map((line) => (
            <li key={line}>{text(`chooser.start.${line}`, { questions: questions.length, forms: forms.length })}</li>
          ))}
        </ul>
        {first && (
          <p>
            <ButtonLink appearance="primary" href={to(questionPath(journey, first.id))}>
              {text('chooser.start.begin')}
            </ButtonLink>
          </p>
        )}
        <p className="gg-small gg-subtle">{text('chooser.start.no-advice')}</p>
      </PageTop>
      <section className="gg-container gg-page-body gg-stack gg-stack--5" aria-labelledby="vormen">
        <div className="gg-stack gg-stack--1">
          <Heading level={2} id="vormen">
            {text('chooser.start.forms', { count: forms.length })}
          </Heading>
          <p className="gg-subtle">{text('chooser.start.forms-how')}</p>
        </div>
        <ol className="gg-forms-grid gg-list">
          {[...forms].sort(byHeaviness).map((form) => (
            <li key={form.code}>
              <Heading level={3} look={4}>
                {form.name}
              </Heading>
              <p className="gg-small">{form.description}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
};
