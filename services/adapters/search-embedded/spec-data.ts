import type { IndexSpec, LanguagePack } from '../../ports/search.ts';
import { specHash } from '../search/request-rules.ts';

/** An index specification as plain data, which can cross a thread border; the pack is made again by its name. */
export interface SpecData extends Omit<IndexSpec, 'pack'> {
  readonly pack: Pick<LanguagePack, 'name' | 'version' | 'synonyms'>;
  readonly hash: string;
}

/** Language packs by name, each made from its synonyms. */
export type PackMakers = Readonly<Record<string, (synonyms: LanguagePack['synonyms']) => LanguagePack>>;

/** The specification without its functions, with its hash. */
export const specData = (spec: IndexSpec): SpecData => {
  const { name, version, synonyms } = spec.pack;
  return { ...spec, pack: { name, version, synonyms }, hash: specHash(spec) };
};

/** The pack that the specification names. Throws when this build would make another one: that is a fault in wiring. */
export const packOf = ({ pack }: SpecData, packs: PackMakers): LanguagePack => {
  const made = packs[pack.name]?.(pack.synonyms);
  if (made?.version !== pack.version) throw new Error(`No language pack ${pack.name} of version ${pack.version} here`);
  return made;
};
