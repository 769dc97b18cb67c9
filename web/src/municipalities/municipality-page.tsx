import { definePage, missing, shown } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { MunicipalityPageQuery } from '../gql/graphql.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Mosaic } from '../ui/mosaic-map.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { comparePath } from './compare-address.ts';
import { MunicipalityFacts } from './municipality-facts.tsx';
import { MunicipalityWork } from './municipality-work.tsx';
import { Nearby } from './nearby.tsx';
import { Neighbours } from './neighbours.tsx';
import { Peers } from './peers.tsx';

const MunicipalityPage_query = graphql(`
  query MunicipalityPage($code: ID!) {
    ...Layout_query
    ...Nearby_query
    municipality(code: $code) {
      code
      name
      inhabitants
      urbanityClass
      province {
        name
      }
      validTo
      successor {
        name
        url
      }
      neighbours {
        code
      }
      ...MunicipalityFacts_municipality
      ...Neighbours_municipality
      ...Peers_municipality
      ...MunicipalityWork_municipality
    }
  }
`);

const MunicipalityView = ({ data }: View<MunicipalityPageQuery>) => {
  const { text, to, format } = useWords();
  const { municipality } = data;
  if (!municipality) return <></>;
  const { code, name, inhabitants, urbanityClass, province, validTo, successor } = municipality;
  return (
    <>
      <PageTop
        title={name}
        lead={text('municipalities.intro', {
          inhabitants: format.number(inhabitants),
          province: province.name,
          urbanity: text(`municipalities.urbanity-${String(urbanityClass)}`),
        })}
        breadcrumb={[{ name: text('municipalities.title'), path: '/gemeenten' }]}
        beside={
          <Mosaic
            ground="light"
            className="gg-locator"
            lit={[code]}
            near={municipality.neighbours.map((neighbour) => neighbour.code)}
            label={text('municipalities.map', { name })}
          />
        }
      >
        {validTo !== null && (
          <Notice kind="warning">
            <p>
              {text('municipalities.ended', { date: format.date(validTo) })}{' '}
              {successor && <Link href={to(successor.url)}>{successor.name}</Link>}
            </p>
          </Notice>
        )}
        <div className="gg-cluster">
          <ButtonLink href={to(`/zoeken?zoals=${code}`)} appearance="primary" icon="search">
            {text('municipalities.search-like', { name })}
          </ButtonLink>
          <ButtonLink href={to(`/zoeken?bij=${code}&straal=25`)} appearance="secondary" icon="map-pin">
            {text('municipalities.search-near')}
          </ButtonLink>
          <ButtonLink href={to(comparePath(code))} appearance="secondary" icon="columns">
            {text('municipalities.compare-other')}
          </ButtonLink>
        </div>
      </PageTop>
      <div className="gg-container gg-page-body gg-columns gg-columns--aside">
        <div className="gg-stack gg-stack--7">
          <MunicipalityWork municipality={municipality} />
          <Nearby query={data} code={code} />
          <Peers municipality={municipality} />
        </div>
        <div className="gg-stack gg-stack--5">
          <MunicipalityFacts municipality={municipality} />
          <Neighbours municipality={municipality} />
        </div>
      </div>
    </>
  );
};

export const municipalityPage = definePage({
  path: '/gemeenten/:code',
  section: 'municipalities',
  document: MunicipalityPage_query,
  variables: (visit) => ({ code: visit.params['code'] ?? '' }),
  outcome: ({ data }) => (data.municipality ? shown : missing),
  head: ({ data }, { text }) => ({
    title: data.municipality?.name ?? '',
    description: text('municipalities.description', { name: data.municipality?.name ?? '' }),
  }),
  Component: MunicipalityView,
});
