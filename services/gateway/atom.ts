/** An entry of a feed. Texts are plain: this file makes them fit for XML. */
export interface AtomEntry {
  /** For ever the same, and of no other entry. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly language: string;
  /** Absolute address of its page. */
  readonly url: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly rights: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Absolute address of the feed: also its id. */
  readonly self: string;
  /** Absolute address of the page that shows the same. */
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

/** XML that is ready to be written. */
interface Xml {
  readonly xml: string;
}

// What XML 1.0 has no place for, not even written as a number: one of these makes a whole feed unreadable.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, content: string | readonly Xml[], attributes: Attributes = {}): Xml => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside = typeof content === 'string' ? escape(content) : content.map(({ xml }) => xml).join('');
  const start = `<${name}${written.join('')}`;
  return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
};

const link = (rel: string, type: string, href: string): Xml => element('link', '', { rel, type, href });

const entryElement = (entry: AtomEntry): Xml =>
  element(
    'entry',
    [
      element('id', entry.id),
      element('title', entry.title, { type: 'text' }),
      element('published', entry.published),
      element('updated', entry.updated),
      link('alternate', 'text/html', entry.url),
      element('author', [element('name', entry.author.name), element('uri', entry.author.url)]),
      ...entry.categories.map((category) => element('category', '', { ...category })),
      element('rights', entry.rights, { type: 'text' }),
      ...(entry.summary === null ? [] : [element('summary', entry.summary, { type: 'text' })]),
    ],
    { 'xml:lang': entry.language },
  );

/** A feed in which nothing was ever published still has to name a time. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** When the feed last changed, as far as its entries tell. */
export const feedUpdated = ({ entries }: Pick<AtomFeed, 'entries'>): string =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER);

/** The feed as Atom 1.0 (RFC 4287). The same feed gives the same bytes. */
export const atomXml = (feed: AtomFeed): string => {
  const head = [
    element('id', feed.self),
    element('title', feed.title, { type: 'text' }),
    element('subtitle', feed.subtitle, { type: 'text' }),
    element('updated', feedUpdated(feed)),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    element('generator', 'Gemeengoed'),
  ];
  const root = element('feed', [...head, ...feed.entries.map(entryElement)], {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': feed.language,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
};
