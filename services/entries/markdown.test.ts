import { renderMarkdown } from './markdown.ts';

test('headings begin below those of the page', () => {
  expect(renderMarkdown('# Een\n\n## Twee\n\n###### Zes')).toBe('<h3>Een</h3>\n<h4>Twee</h4>\n<h6>Zes</h6>');
});

test('lists, tables and strikethrough come through', () => {
  const html = renderMarkdown('3. drie\n4. vier\n\n| Jaar | Kosten |\n|---|--:|\n| 2026 | ~~5~~ 4 |');
  expect(html).toContain('<ol start="3">');
  expect(html).toContain('<th scope="col">Kosten</th>');
  expect(html).toContain('<del>5</del> 4');
});

test('a link goes to the web or to mail, and gives nothing of ours away', () => {
  expect(renderMarkdown('[x](https://breda.example/a?b=1&c=2)')).toBe(
    '<p><a href="https://breda.example/a?b=1&amp;c=2" rel="nofollow noopener">x</a></p>',
  );
  expect(renderMarkdown('<mailto:klant@breda.example>')).toContain('href="mailto:klant@breda.example"');
  expect(renderMarkdown('[weg](/beheer) [ook](//kwaad.example)')).toBe('<p><span>weg</span> <span>ook</span></p>');
});

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://kwaad.example/pixel.png)',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '<javascript:alert(1)>',
  '[x]( java\tscript:alert(1))',
  '<svg><animate onbegin=alert(1)></svg>',
  '<math><mtext></mtext><style><img src=x onerror=alert(1)></style></math>',
  '<form id=x><input name=parentNode></form>',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '~~~"><script>\nalert(1)\n~~~',
  '[a]: javascript:alert(1)\n[a]',
  '<a href="https://ok" onclick="alert(1)" id="document" name="cookie">x</a>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'x[^1]\n\n[^1]: noot <b onmouseover=alert(1)>',
  '| a |\n|---|\n| <iframe src="javascript:alert(1)"> |',
];
const MARKUP =
  /<(?!\/?(?:p|br|hr|h[3-6]|ul|ol|li|blockquote|pre|code|em|strong|del|a|span|table|thead|tbody|tr|th|td)\b)/;

test.each(ATTACKS)('%p stays inert', (attack) => {
  const html = renderMarkdown(attack);
  expect(html).not.toMatch(MARKUP);
  expect(html).not.toMatch(/<[^>]*\b(?:on\w+|id|name|style|src)=/);
  expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
});

test.each([
  ['nested lists', '* '.repeat(10_000)],
  ['nested numbered lists', '1. '.repeat(6_600)],
  ['nested quotes and lists', '> - '.repeat(5_000)],
  ['open emphasis', '*a_ '.repeat(5_000)],
])('text made of %s becomes plain text instead of keeping the hub busy', (_name, text) => {
  const html = renderMarkdown(text);
  expect(html.match(/<(?:ul|ol|blockquote|em|strong)/g)?.length ?? 0).toBeLessThan(20);
});

test('a long rule and eight levels of lists are still what they seem', () => {
  expect(renderMarkdown('-'.repeat(80))).toBe('<hr />');
  expect(renderMarkdown('- '.repeat(8) + 'acht').match(/<ul>/g)).toHaveLength(8);
});
