import sanitizeHtml from 'sanitize-html';

/** The tags that the publication standard allows in long fields; everything else goes, scripts with their content. */
const ALLOWED = ['div', 'br', 'p', 'ul', 'ol', 'li'];

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

// Invisible characters that registers bring along: zero-width ones, direction marks, and controls but tab and line end.
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const withoutInvisible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What the clean tags mean in text: paragraphs, line ends and list items of Markdown. */
const markdownOf = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br \/>/g, '\n')
    .replace(/<li>/g, '\n- ')
    .replace(/<\/?(p|div|ul|ol)>/g, '\n\n')
    .replace(/<\/li>/g, '')
    .replace(/\n+(?=- )/g, '\n');

/**
 * A text of a register as plain text with paragraphs and `- ` lists. HTML that the standard allows is translated, all
 * other HTML is taken out; text without tags stays as it is, line ends included.
 */
export const plainText = (text: string): string => {
  const clean = withoutInvisible(text);
  if (!/<\/?[a-z!]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.test(clean)) return tidy(clean);
  const html = sanitizeHtml(clean, { allowedTags: ALLOWED, allowedAttributes: {} });
  const translated = /<[a-z]/.test(html) ? markdownOf(html) : html;
  return tidy(withoutInvisible(translated.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)));
};

/** The same on one line, for titles and names. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ');
