import type { LanguagePack, SearchDocument } from '../../ports/search.ts';
import { words } from '../../platform/dutch/index.ts';
import { createDatabase, listFrom } from './database.ts';
import { createEncoder, textOf } from './encode.ts';
import { layoutOf } from './layout.ts';
import { LIMITS } from './limits.ts';
import { emptyIndex, type OpenIndex } from './open-index.ts';
import type { SpecData } from './spec-data.ts';
import { rememberSeq, storeDocument, storeWords } from './write.ts';

/** A new index file being filled. */
export interface Build {
  readonly index: OpenIndex;
  /** Takes documents: keeps their texts and counts their words, so that the splitter knows all words when it starts. */
  stage(documents: readonly SearchDocument[]): void;
  /** Makes the next staged documents findable; false when none is left. */
  encodeNext(): boolean;
  /** After the last document: puts the full-text table in its best shape. */
  finish(seq: number): void;
}

/** While frequencies stand still a word falls into the same halves each time, so each is split once. */
const withMemory = (pack: LanguagePack): LanguagePack => {
  const split = new Map<string, readonly [string, string] | null>();
  const halves: LanguagePack['halves'] = (word, known) => {
    const remembered = split.get(word);
    if (remembered !== undefined) return remembered;
    const fresh = pack.halves(word, known);
    split.set(word, fresh);
    return fresh;
  };
  return { ...pack, halves };
};

/** Starts to fill a new index file in two passes: the first knows the words, the second makes documents findable. */
export const startBuild = (file: string, spec: SpecData, pack: LanguagePack): Build => {
  const index = emptyIndex(createDatabase(file, layoutOf(spec), spec), spec, pack);
  const { db, sql } = index.data;
  const frequencies = new Map<string, number>();
  const known = (word: string): number => frequencies.get(word) ?? 0;
  const encodeDocument = createEncoder(index.layout, withMemory(pack), index.memory.vocabulary);
  let encoded = 0;

  const inTransaction = (work: () => void): void => {
    db.exec('begin');
    work();
    db.exec('commit');
  };

  const learn = (document: SearchDocument): void => {
    const all = index.layout.columns.flatMap(({ field, shadow }) => (shadow ? [] : words(textOf(document, field))));
    for (const word of new Set(all)) frequencies.set(word, known(word) + 1);
  };

  const encode = ([row, texts]: readonly [number, Record<string, string>]): void => {
    storeWords(index, row, encodeDocument({ ...texts, id: '' }, known));
    encoded = row;
  };

  return {
    index,
    stage: (documents) =>
      inTransaction(() => {
        for (const document of documents) {
          learn(document);
          storeDocument(index, index.memory.rows.rowFor(document.id), document);
        }
      }),
    encodeNext: () => {
      const next = listFrom<[number, Record<string, string>]>(sql.unencoded.get(encoded, LIMITS.buildChunk));
      inTransaction(() => next.forEach(encode));
      return next.length > 0;
    },
    finish: (seq) => {
      rememberSeq(index, seq);
      db.exec("insert into f(f) values ('optimize')");
    },
  };
};
