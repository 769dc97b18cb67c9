import postcss from 'postcss';
import { pruneCss } from './prune-css.ts';

const prune = async (css: string): Promise<string> =>
  (await postcss([pruneCss()]).process(css, { from: undefined })).css;

test('a rule of the design system goes when no component writes its class', async () => {
  const css = await prune('.utrecht-button{color:red}.utrecht-drawer-of-nobody{color:red}.gg-card{color:red}');
  expect(css).toBe('.utrecht-button{color:red}.gg-card{color:red}');
});

test('a token stays when a rule reaches it, by way of other tokens too', async () => {
  const css = await prune(':root{--a:var(--b);--b:1px;--c:2px}p{margin:var(--a)}');
  expect(css).toContain('--b:1px');
  expect(css).not.toContain('--c');
});

test('of a token that is set twice the last one stays, and what only the first needed goes', async () => {
  const css = await prune('@layer theme{:root{--a:var(--b);--b:1px}}:root{--a:3px}p{margin:var(--a)}');
  expect(css).toContain('--a:3px');
  expect(css).not.toContain('--b');
});
