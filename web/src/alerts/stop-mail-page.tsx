import { definePage } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { StopMailPageQuery } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link, Paragraph } from '../ui/text.tsx';
import { SAVED_SEARCHES } from './alert-badge.tsx';

const StopMailPage_query = graphql(`
  query StopMailPage($code: String!) {
    ...Layout_query
    alertsToStop(code: $code) {
      name
      active
    }
  }
`);

/** Opening the page changes nothing: programs that look at links in mail open it too. The button stops the mail. */
const StopForm = ({ names }: { readonly names: readonly string[] }) => {
  const { text } = useWords();
  return (
    <Panel className="gg-stack gg-measure">
      <Paragraph>{text('alerts.stop.about', { count: names.length })}</Paragraph>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <form method="post">
        <Button appearance="primary">{text('alerts.stop.do')}</Button>
      </form>
      <Paragraph look="small" subtle>
        {text('alerts.stop.stays')}
      </Paragraph>
    </Panel>
  );
};

const StopMailView = ({ data, visit }: View<StopMailPageQuery>) => {
  const { text, to } = useWords();
  const active = data.alertsToStop?.filter((one) => one.active).map(({ name }) => name) ?? [];
  const isDone = visit.query.get('gedaan') === 'ja' || (data.alertsToStop !== null && active.length === 0);
  return (
    <>
      <PageTop title={text('alerts.stop.title')} />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        {isDone && <Notice kind="ok">{text('alerts.stop.done')}</Notice>}
        {!isDone && active.length > 0 && <StopForm names={active} />}
        {!isDone && active.length === 0 && <Notice kind="warning">{text('alerts.stop.unknown')}</Notice>}
        <p>
          <Link href={to(SAVED_SEARCHES)}>{text('alerts.stop.change')}</Link>
        </p>
      </div>
    </>
  );
};

/** The page behind a link in a letter. Its form goes to the same address, which needs no session (see the gateway). */
export const stopMailPage = definePage({
  path: '/attendering-stoppen',
  document: StopMailPage_query,
  variables: (visit) => ({ code: visit.query.get('code') ?? '' }),
  head: (_view, { text }) => ({ title: text('alerts.stop.title'), noIndex: true }),
  Component: StopMailView,
});
