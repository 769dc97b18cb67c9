import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import sanitizeHtml from 'sanitize-html';

/** A page has its own first and second headings, so those in a text begin at the third. */
const HEADINGS = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6' } as const;

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Links go to the web or to mail only; any other becomes plain text. */
const link: sanitizeHtml.Transformer = (_tag, { href = '' }) =>
  SAFE_ADDRESS.test(href)
    ? { tagName: 'a', attribs: { href, rel: 'nofollow noopener' } }
    : { tagName: 'span', attribs: {} };

const TAGS = 'p br hr h3 h4 h5 h6 ul ol li blockquote pre code em strong del a span table thead tbody tr th td';

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: TAGS.split(' '),
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], th: ['scope'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: { ...HEADINGS, a: link, th: () => ({ tagName: 'th', attribs: { scope: 'col' } }) },
};

/** Without footnotes: their anchors would need ids, which a text must not choose. */
const SYNTAX = [gfm(), { disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] } }];

/** Deeper lists and quotes than anybody reads. */
const DEPTH = 8;
/** Emphasis marks in one paragraph beyond which they are no emphasis. */
const MARKS = 500;
const DEEP_LINE = new RegExp(
  String.raw`^((?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){${DEPTH}}[ \t]*)(?=[*+\->\d])`,
  'gm',
);
const EMPHASIS = /[*_~]+/g;

const asPlainMarks = (paragraph: string): string =>
  (paragraph.match(EMPHASIS)?.length ?? 0) > MARKS ? paragraph.replace(/[*_~]/g, '\\$&') : paragraph;

/**
 * Takes the sting out of text that would cost the parser minutes (measured: 10,000 nested lists 125 s, 5,000 open
 * emphasis marks 3 s): the excess becomes plain text.
 */
const tamed = (markdown: string): string =>
  markdown
    .replace(DEEP_LINE, '$1\\')
    .split(/(\n[ \t]*\n)/)
    .map(asPlainMarks)
    .join('');

const cache = new LRUCache<string, string>({ maxSize: 16 * 1024 * 1024, sizeCalculation: (html) => html.length + 1 });

/** Markdown (CommonMark with GitHub's tables and strikethrough) as safe HTML. Raw HTML stays text; images are left out. */
export const renderMarkdown = (markdown: string): string => {
  const key = createHash('sha256').update(markdown).digest('base64');
  const known = cache.get(key);
  if (known !== undefined) return known;
  const html = sanitizeHtml(micromark(tamed(markdown), { extensions: SYNTAX, htmlExtensions: [gfmHtml()] }), ALLOWED);
  cache.set(key, html);
  return html;
};
