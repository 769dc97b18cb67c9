import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { entryCollection, type EntryRecord } from '../../../services/entries/entry-record.ts';
import { announce, openStoreOnlyHub } from '../store-only-hub.ts';

/** R1, the limit of what must be made: plain Node, the same store, JSON put together by hand. `hand-written.js FOLDER ROOT`. */
const [folder = '', root = '.'] = process.argv.slice(2);
const { store, hub } = await openStoreOnlyHub(folder, root);
const { municipalities, entries } = hub;
const records = await store.collection(entryCollection);

const PLACES: Readonly<Record<string, string>> = {
  CASE_STUDY: 'voorbeeld',
  TOOL: 'hulpmiddel',
  PROJECT: 'samenwerking',
  NEED: 'oproep',
  ALGORITHM: 'algoritme',
};
const order = { sort: 'publishedAt', desc: true } as const;

const brief = ({ id, slug, kind, publisher, firstPublishedAt, public: shown }: EntryRecord) => ({
  id,
  slug,
  kind,
  title: shown?.content.title,
  summary: shown?.content.summary,
  publishedAt: firstPublishedAt,
  url: `/${PLACES[kind] ?? ''}/${slug}`,
  owner: { code: publisher, name: municipalities.byCode(publisher)?.name },
  themes: (shown?.content.themes ?? []).map((code) => ({ code, name: entries.themes.byCode(code)?.name.nl })),
});

const list = async ({ after, kinds, steps }: Variables): Promise<unknown> => {
  const where = {
    listed: true,
    ...(kinds && { kind: { in: kinds } }),
    ...(steps && { publicSteps: { in: steps.map(String) } }),
  } as const;
  const page = await records.find({ where, ...order, limit: 20, after: after ?? null });
  const last = page.items.at(-1);
  const pageInfo = { hasNextPage: page.next !== null, endCursor: last ? records.cursorOf(last, order) : null };
  return { entries: { pageInfo, nodes: page.items.map(brief) } };
};

const detail = async ({ slug = '' }: Variables): Promise<unknown> => {
  const found = (await records.find({ where: { slug }, limit: 1 })).items[0];
  if (!found?.public) return { entry: null };
  const { content, at } = found.public;
  const { steps, phase, language, licence, contact, story, facts, claims, links } = content;
  return {
    entry: { ...brief(found), steps, phase, language, licence, contact, story, facts, claims, links, updatedAt: at },
  };
};

interface Variables {
  readonly after?: string | null;
  readonly kinds?: readonly EntryRecord['kind'][];
  readonly steps?: readonly number[];
  readonly slug?: string;
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { readonly variables: Variables };
    const made = variables.slug === undefined ? list(variables) : detail(variables);
    made.then(
      (data) => {
        const body = JSON.stringify({ data });
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
