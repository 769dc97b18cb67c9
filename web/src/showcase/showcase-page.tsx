import { defineStaticPage } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { CardGrid, Panel, Card } from '../ui/card.tsx';
import { DataList, Figures, Table } from '../ui/data.tsx';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { Badge, Chip, KindLabel, MetaItem, TagLink } from '../ui/labels.tsx';
import { ScoreBar, Stepper } from '../ui/measures.tsx';
import { EmptyState, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Heading, Paragraph } from '../ui/text.tsx';
import { ShowcaseForm } from './showcase-form.tsx';

const kinds = ['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM'] as const;
const rows = [
  { name: 'Oosterhout', inhabitants: 57_924, cost: 14_590 },
  { name: 'Breda', inhabitants: 188_078, cost: 47_230 },
];

const Labels = () => {
  const { text } = useWords();
  return (
    <Panel aria-labelledby="labels" className="gg-stack">
      <Heading level={2} id="labels">
        {text('showcase.labels')}
      </Heading>
      <div className="gg-cluster">
        {kinds.map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </div>
      <div className="gg-cluster">
        {(['plain', 'ok', 'warning', 'error', 'info'] as const).map((look) => (
          <Badge key={look} look={look} icon="check">
            {text('showcase.badge')}
          </Badge>
        ))}
        <Chip href="#labels">{text('showcase.filter')}</Chip>
        <TagLink href="#labels">{text('showcase.subject')}</TagLink>
      </div>
      <div className="gg-cluster">
        <Button appearance="primary" type="button">
          {text('showcase.primary')}
        </Button>
        <Button appearance="secondary" type="button" icon="plus">
          {text('showcase.secondary')}
        </Button>
        <ButtonLink href="#labels" appearance="subtle">
          {text('showcase.subtle')}
        </ButtonLink>
        <Button type="button" disabled>
          {text('showcase.disabled')}
        </Button>
      </div>
      <p>
        <HighlightedText text={text('showcase.match')} ranges={[{ start: 0, end: 4 }]} />
      </p>
    </Panel>
  );
};

const Notices = () => {
  const { text } = useWords();
  return (
    <section className="gg-stack" aria-labelledby="meldingen">
      <Heading level={2} id="meldingen">
        {text('showcase.notices')}
      </Heading>
      {(['info', 'ok', 'warning', 'error'] as const).map((kind) => (
        <Notice key={kind} kind={kind}>
          <Paragraph>{text('showcase.notice')}</Paragraph>
        </Notice>
      ))}
      <EmptyState title={text('showcase.empty')}>
        <p>{text('showcase.empty-help')}</p>
      </EmptyState>
    </section>
  );
};

const Data = () => {
  const { text, format } = useWords();
  return (
    <Panel aria-labelledby="gegevens" className="gg-stack gg-stack--5">
      <Heading level={2} id="gegevens">
        {text('showcase.data')}
      </Heading>
      <Figures figures={rows.map((row) => ({ label: row.name, value: format.number(row.inhabitants) }))} />
      <DataList
        facts={[
          { key: text('showcase.cost'), value: format.euro(18_500) },
          { key: text('showcase.until'), value: null },
        ]}
      />
      <Table
        caption={text('showcase.table')}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { title: text('showcase.name'), cell: (row) => row.name },
          { title: text('showcase.inhabitants'), cell: (row) => format.number(row.inhabitants), numeric: true },
          { title: text('showcase.cost'), cell: (row) => format.euro(row.cost), numeric: true },
        ]}
      />
      <ScoreBar score={86} value="86" label={text('showcase.score')} first />
      <ScoreBar score={73} value="73" label={text('showcase.score')} />
      <Stepper
        row
        steps={(['done', 'now', 'later'] as const).map((state) => ({
          name: text(`showcase.step-${state}`),
          note: text('showcase.note'),
          state,
          stateText: text(`showcase.step-${state}`),
        }))}
      />
      <Pagination page={5} pages={10} hrefOf={(page) => `#pagina-${String(page)}`} />
    </Panel>
  );
};

const Showcase = () => {
  const { text } = useWords();
  return (
    <>
      <PageTop title={text('showcase.title')} lead={text('showcase.lead')} breadcrumb={[]} />
      <div className="gg-container gg-page-body gg-stack gg-stack--6">
        <Labels />
        <section aria-labelledby="kaarten" className="gg-stack">
          <Heading level={2} id="kaarten">
            {text('showcase.cards')}
          </Heading>
          <CardGrid>
            {kinds.slice(0, 3).map((kind) => (
              <Card
                key={kind}
                href="#kaarten"
                title={text('showcase.card')}
                above={<KindLabel kind={kind} />}
                foot={<MetaItem icon="map-pin">Breda</MetaItem>}
              >
                <p>{text('showcase.notice')}</p>
              </Card>
            ))}
          </CardGrid>
        </section>
        <Notices />
        <Data />
        <ShowcaseForm />
      </div>
    </>
  );
};

/** All components on one page, for those who build and for the tests; no menu leads here. */
export const showcasePage = defineStaticPage({
  path: '/dev/ui',
  head: ({ text }) => ({ title: text('showcase.title'), noIndex: true }),
  Component: Showcase,
});
