import { words } from '../platform/dutch/index.ts';
import type { EntryCopy } from '../entries/index.ts';

/** A product or supplier that an entry names. Two spellings of one have the same key. */
export interface Software {
  readonly key: string;
  /** As it was written. */
  readonly name: string;
}

const LEGAL_FORM = new Set(['bv', 'nv', 'vof', 'gmbh', 'inc', 'ltd', 'holding', 'nederland']);

/** What is written in the field for a supplier when there is none. */
const NO_SUPPLIER = new Set([
  'intern',
  'intern ontwikkeld',
  'zelf ontwikkeld',
  'eigen ontwikkeling',
  'in eigen beheer',
  'onbekend',
  'geen',
  'nvt',
  'n v t',
  'niet van toepassing',
]);

const supplierKey = (name: string): string =>
  words(name.replace(/\b([bn])\.\s?v\b\.?/gi, '$1v'))
    .filter((word) => !LEGAL_FORM.has(word))
    .join(' ');

const named = (kind: string, key: string, name: string): readonly Software[] =>
  key === '' ? [] : [{ key: `${kind} ${key}`, name: name.trim() }];

/** The product of a register record (its title) and the supplier that an entry names. */
export const softwareOf = ({
  kind,
  title,
  facts,
  algorithm,
}: Pick<EntryCopy, 'kind' | 'title' | 'facts' | 'algorithm'>): readonly Software[] => {
  const product = kind === 'ALGORITHM' ? named('product', words(title).join(' '), title) : [];
  const supplier = algorithm?.provider ?? facts.supplier ?? '';
  const isNone = NO_SUPPLIER.has(words(supplier).join(' '));
  return isNone ? product : [...product, ...named('supplier', supplierKey(supplier), supplier)];
};

/** What two municipalities both use. */
export interface SharedSoftware {
  /** 0 to 1: cosine of what both use, each product weighed by how rare it is. */
  readonly likeness: number;
  /** Rarest first. */
  readonly shared: readonly Software[];
}

export interface SoftwareMap {
  compare(a: string, b: string): SharedSoftware;
}

const NOTHING_SHARED: SharedSoftware = { likeness: 0, shared: [] };

/** Rare products count most: sharing those is what neighbours do; what everybody has says nothing. */
export const createSoftwareMap = (
  uses: readonly { readonly publisher: string; readonly software: readonly Software[] }[],
): SoftwareMap => {
  const byPublisher = new Map<string, Map<string, Software>>();
  for (const { publisher, software } of uses) {
    if (software.length === 0) continue;
    const known = byPublisher.get(publisher) ?? new Map<string, Software>();
    for (const each of software) if (!known.has(each.key)) known.set(each.key, each);
    byPublisher.set(publisher, known);
  }
  const users = new Map<string, number>();
  for (const known of byPublisher.values()) for (const key of known.keys()) users.set(key, (users.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log((byPublisher.size + 1) / (users.get(key) ?? 1));
  const squares = (keys: Iterable<string>): number => {
    let sum = 0;
    for (const key of keys) sum += rarity(key) ** 2;
    return sum;
  };
  const lengths = new Map([...byPublisher].map(([publisher, known]) => [publisher, Math.sqrt(squares(known.keys()))]));

  return {
    compare: (a, b) => {
      const [ours, theirs] = [byPublisher.get(a), byPublisher.get(b)];
      if (!ours || !theirs) return NOTHING_SHARED;
      const shared = [...theirs.values()].filter(({ key }) => ours.has(key));
      if (shared.length === 0) return NOTHING_SHARED;
      const size = (lengths.get(a) ?? 0) * (lengths.get(b) ?? 0);
      const likeness = Math.min(1, squares(shared.map(({ key }) => key)) / size);
      return { likeness, shared: shared.sort((x, y) => rarity(y.key) - rarity(x.key) || (x.key < y.key ? -1 : 1)) };
    },
  };
};
