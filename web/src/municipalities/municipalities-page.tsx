import { definePage } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { DirectoryProvinceFragment, MunicipalitiesPageQuery } from '../gql/graphql.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { EmptyState } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { COMPARE_PATH } from './compare-address.ts';
import { DirectoryFilters, sizeAsked, wordsAsked } from './directory-filters.tsx';
import { Heading, Link } from '../ui/text.tsx';

const Directory_province = graphql(`
  fragment DirectoryProvince on MunicipalityConnection {
    totalCount
    nodes {
      code
      name
      url
      inhabitants
    }
  }
`);

// A list of at most 100 for each of the twelve provinces: together all municipalities on one page.
const MunicipalitiesPage_query = graphql(`
  query MunicipalitiesPage($search: String, $size: SizeClass) {
    ...Layout_query
    provinces {
      code
      name
    }
    publisherCounts {
      code
      entries
      openCalls
    }
    PV20: municipalities(search: $search, sizeClass: $size, province: "PV20", first: 100) {
      ...DirectoryProvince
    }
    PV21: municipalities(search: $search, sizeClass: $size, province: "PV21", first: 100) {
      ...DirectoryProvince
    }
    PV22: municipalities(search: $search, sizeClass: $size, province: "PV22", first: 100) {
      ...DirectoryProvince
    }
    PV23: municipalities(search: $search, sizeClass: $size, province: "PV23", first: 100) {
      ...DirectoryProvince
    }
    PV24: municipalities(search: $search, sizeClass: $size, province: "PV24", first: 100) {
      ...DirectoryProvince
    }
    PV25: municipalities(search: $search, sizeClass: $size, province: "PV25", first: 100) {
      ...DirectoryProvince
    }
    PV26: municipalities(search: $search, sizeClass: $size, province: "PV26", first: 100) {
      ...DirectoryProvince
    }
    PV27: municipalities(search: $search, sizeClass: $size, province: "PV27", first: 100) {
      ...DirectoryProvince
    }
    PV28: municipalities(search: $search, sizeClass: $size, province: "PV28", first: 100) {
      ...DirectoryProvince
    }
    PV29: municipalities(search: $search, sizeClass: $size, province: "PV29", first: 100) {
      ...DirectoryProvince
    }
    PV30: municipalities(search: $search, sizeClass: $size, province: "PV30", first: 100) {
      ...DirectoryProvince
    }
    PV31: municipalities(search: $search, sizeClass: $size, province: "PV31", first: 100) {
      ...DirectoryProvince
    }
  }
`);

interface Group {
  readonly code: string;
  readonly name: string;
  readonly members: DirectoryProvinceFragment['nodes'];
}

const groupsOf = (data: MunicipalitiesPageQuery, province: string | null): readonly Group[] =>
  data.provinces
    .map(({ code, name }) => {
      const list = data[code as 'PV20'] as MunicipalitiesPageQuery['PV20'] | undefined;
      return { code, name, members: list ? readFragment(Directory_province, list).nodes : [] };
    })
    .filter((group) => group.members.length > 0 && (province === null || province === '' || group.code === province));

type Sharing = ReadonlyMap<string, MunicipalitiesPageQuery['publisherCounts'][number]>;

/** How much a municipality shares and asks; its inhabitants where it shares nothing yet. */
const Amounts = ({ member, sharing }: { readonly member: Group['members'][number]; readonly sharing: Sharing }) => {
  const { text, format } = useWords();
  const counts = sharing.get(member.code);
  const parts = counts
    ? [
        text('municipalities.entries-number', { count: counts.entries, number: format.number(counts.entries) }),
        ...(counts.openCalls > 0
          ? [text('municipalities.calls', { count: counts.openCalls, number: format.number(counts.openCalls) })]
          : []),
      ]
    : [format.number(member.inhabitants)];
  return <span className="gg-small gg-subtle gg-number">{parts.join(', ')}</span>;
};

const GroupList = ({ group, sharing }: { readonly group: Group; readonly sharing: Sharing }) => {
  const { to, format } = useWords();
  return (
    <section aria-labelledby={group.code} className="gg-stack gg-stack--3">
      <Heading level={2} look={3} id={group.code}>
        {group.name} <span className="gg-directory__count">{format.number(group.members.length)}</span>
      </Heading>
      <ul className="gg-directory__list gg-list">
        {group.members.map((member) => (
          <li key={member.code} className={sharing.has(member.code) ? 'is-sharing' : undefined}>
            <Link href={to(member.url)}>{member.name}</Link>
            <Amounts member={member} sharing={sharing} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const MunicipalitiesView = ({ data, visit }: View<MunicipalitiesPageQuery>) => {
  const { text, to, format } = useWords();
  const groups = groupsOf(data, visit.query.get('provincie'));
  const found = groups.flatMap((group) => group.members);
  const sharing: Sharing = new Map(data.publisherCounts.map((counts) => [counts.code, counts]));
  const lit = found.map(({ code }) => code).filter((code) => sharing.has(code));
  const filtered = ['q', 'provincie', 'omvang'].some((key) => (visit.query.get(key) ?? '') !== '');
  return (
    <>
      <PageTop
        title={text('municipalities.title')}
        lead={text('municipalities.lead')}
        breadcrumb={[]}
        beside={
          <Mosaic
            ground="light"
            className="gg-locator gg-locator--shared"
            label={text('municipalities.map-directory', { number: format.number(lit.length) })}
            lit={lit}
            near={filtered ? found.map(({ code }) => code) : []}
          />
        }
      >
        <DirectoryFilters provinces={data.provinces} query={visit.query} />
        <p>
          <Link href={to(COMPARE_PATH)}>{text('municipalities.compare.start')}</Link>
        </p>
      </PageTop>
      <div className="gg-container gg-page-body gg-stack gg-stack--6">
        <p id="resultaten">
          {text('municipalities.found', { count: found.length, number: format.number(found.length) })}{' '}
          {filtered && <Link href={to('/gemeenten')}>{text('municipalities.clear')}</Link>}
          <br />
          <span className="gg-small gg-subtle">{text('municipalities.legend')}</span>
        </p>
        {groups.map((group) => (
          <GroupList key={group.code} group={group} sharing={sharing} />
        ))}
        {groups.length === 0 && (
          <EmptyState title={text('municipalities.none', { words: wordsAsked(visit.query) })}>
            <p>{text('municipalities.none-help')}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
};

export const municipalitiesPage = definePage({
  path: '/gemeenten',
  section: 'municipalities',
  document: MunicipalitiesPage_query,
  variables: (visit) => ({ search: wordsAsked(visit.query) || null, size: sizeAsked(visit.query) }),
  head: (_view, { text }) => ({
    title: text('municipalities.title'),
    description: text('municipalities.lead'),
    skipLinks: [{ href: '#resultaten', text: text('municipalities.skip') }],
  }),
  Component: MunicipalitiesView,
});
