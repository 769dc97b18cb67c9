import fc from 'fast-check';
import { summaryOf } from './goal-summary.ts';
import { oneLine, plainText } from './plain-text.ts';

test.each([
  ['<p>Eerste alinea.</p><p>Tweede&nbsp;alinea.</p>', 'Eerste alinea.\n\nTweede alinea.'],
  ['Regel een<br>regel twee', 'Regel een\nregel twee'],
  ['<div>Twee doelen:<ul><li>sneller</li><li>eerlijker</li></ul></div>', 'Twee doelen:\n- sneller\n- eerlijker'],
  ['Gewone tekst\nmet een regeleinde', 'Gewone tekst\nmet een regeleinde'],
  ['Minder dan 5 < 10 & meer', 'Minder dan 5 < 10 & meer'],
  ['Caf&eacute; &amp; terras', 'Café & terras'],
  ['Goed<script>alert(1)</script> zo', 'Goed zo'],
  ['<a href="javascript:alert(1)">Link</a> <img src=x onerror=alert(1)>', 'Link'],
  ['Zet\u200bterug\ufeff', 'Zetterug'],
  ['omge\u202ekeerd', 'omgekeerd'],
])('%j becomes %j', (html, text) => expect(plainText(html)).toBe(text));

test('a title is one line', () => expect(oneLine(' <p>Slim\n parkeren</p> ')).toBe('Slim parkeren'));

test('no text that comes out holds a tag that was let in', () => {
  const soup = fc.array(
    fc.constantFrom('<p>', '</p>', '<li>', '<script>', '</script>', '<', '>', 'a', ' ', '<br/>', '&lt;', '"'),
  );
  fc.assert(
    fc.property(soup, (parts) => expect(plainText(parts.join(''))).not.toMatch(/<(p|div|ul|ol|li|br|script)[ >/]/)),
  );
});

test('a goal that fits is the summary as it is', () => expect(summaryOf('Kort\n doel.')).toBe('Kort doel.'));

test('a longer goal is cut at a sentence', () => {
  const goal = 'Wij willen dat inwoners sneller antwoord krijgen. '.repeat(12);
  const summary = summaryOf(goal);
  expect(summary).toHaveLength(399);
  expect(summary.endsWith('krijgen.')).toBe(true);
});

test('an abbreviation is not the end of a sentence', () => {
  const goal = `Het systeem zoekt o.a. naar fouten. ${'Daarna kijkt een medewerker m.b.v. een lijst na of het klopt en beslist '.repeat(8)}.`;
  expect(summaryOf(goal)).toBe('Het systeem zoekt o.a. naar fouten.');
});

test('of one endless sentence the words that fit remain', () => {
  const summary = summaryOf('heel lang verhaal '.repeat(60));
  expect(summary.length).toBeLessThanOrEqual(400);
  expect(summary).toMatch(/(heel|lang|verhaal)…$/);
});

test('a summary never exceeds 400 and is never empty for a text that is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2500 }), (text) => {
      expect(summaryOf(text).length).toBeLessThanOrEqual(400);
      expect(summaryOf(text) === '').toBe(text.trim() === '');
    }),
  );
});
