import { SaxesParser } from 'saxes';

/** An element as it was read: its name with namespace, attributes, children and text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** Reads XML as strictly as the standard asks; throws at the first thing that is not well-formed. */
export const readXml = (xml: string): Element => {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element = { name: `{${tag.uri}}${tag.local}`, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('no root element');
  return root;
};

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === `{${ATOM}}${name}`);
export const textOf = (element: Element, name: string): string => childrenOf(element, name)[0]?.text ?? '';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isIri = (text: string): boolean => URL.canParse(text);
const linksOf = (element: Element, rel: string): readonly string[] =>
  childrenOf(element, 'link').flatMap(({ attributes }) =>
    attributes['rel'] === rel ? [attributes['href'] ?? ''] : [],
  );

const faultsOfBoth = (element: Element): readonly string[] => [
  ...['id', 'title', 'updated'].filter((name) => childrenOf(element, name).length !== 1),
  ...(isIri(textOf(element, 'id')) ? [] : ['id is no IRI']),
  ...(INSTANT.test(textOf(element, 'updated')) ? [] : ['updated is no instant']),
  ...(linksOf(element, 'alternate').length === 1 ? [] : ['not one alternate link']),
  ...(childrenOf(element, 'link').every(({ attributes }) => isIri(attributes['href'] ?? '')) ? [] : ['relative link']),
];

const faultsOfEntry = (entry: Element): readonly string[] => [
  ...faultsOfBoth(entry),
  ...(childrenOf(entry, 'author').length > 0 &&
  childrenOf(entry, 'author').every((author) => textOf(author, 'name') !== '')
    ? []
    : ['no author']),
  ...(INSTANT.test(textOf(entry, 'published')) ? [] : ['published is no instant']),
  ...(childrenOf(entry, 'summary').length <= 1 ? [] : ['two summaries']),
  ...(childrenOf(entry, 'category').every(({ attributes }) => attributes['term'] !== undefined) ? [] : ['no term']),
];

/** What RFC 4287 forbids in this feed; empty when it is valid. */
export const atomFaults = (feed: Element): readonly string[] => {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...(feed.name === `{${ATOM}}feed` ? [] : ['no feed']),
    ...faultsOfBoth(feed),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['not one self link']),
    ...(new Set(ids).size === ids.length ? [] : ['an id comes twice']),
    ...entries.flatMap(faultsOfEntry),
  ];
};
