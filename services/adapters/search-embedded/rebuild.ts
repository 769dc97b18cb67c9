import type { IndexSpec, SearchDocument, SearchFailure, WriteBatch } from '../../ports/search.ts';
import { refuseBatch } from '../search/request-rules.ts';
import { liveFile, nextFile, removeDatabase } from './files.ts';
import { LIMITS } from './limits.ts';
import type { LiveIndex } from './live-index.ts';
import type { Seat } from './seat.ts';
import { specData } from './spec-data.ts';
import { writeTo } from './write-parts.ts';

/** A rebuild in progress: the writes that came meanwhile, and whether it must stop. */
export interface Rebuild {
  readonly late: WriteBatch[];
  readonly stopped: () => boolean;
}

export interface RebuildWork {
  readonly folder: string;
  readonly spec: IndexSpec;
  readonly source: AsyncIterable<readonly SearchDocument[]>;
  readonly seq: number;
  readonly live: LiveIndex;
  readonly rebuild: Rebuild;
  /** Runs work when no write is under way, and holds back the writes behind it. */
  readonly inLine: (work: () => Promise<void>) => Promise<void>;
}

export type RebuildEnd = { readonly documents: number } | { readonly refused: SearchFailure } | 'stopped';

const fill = async (seat: Seat, { spec, source, rebuild }: RebuildWork): Promise<SearchFailure | null> => {
  for await (const documents of source) {
    const refusal = refuseBatch(spec, { put: documents, remove: [] });
    if (refusal || rebuild.stopped()) return refusal;
    for (let i = 0; i < documents.length; i += LIMITS.buildChunk)
      await seat.ask('stage', documents.slice(i, i + LIMITS.buildChunk));
  }
  while (!rebuild.stopped() && (await seat.ask('encodeNext', undefined)));
  return null;
};

const writeLate = async (seat: Seat, { late }: Rebuild): Promise<void> => {
  for (let batch = late.shift(); batch; batch = late.shift()) await writeTo(seat, batch);
};

const work = async (seat: Seat, job: RebuildWork): Promise<RebuildEnd> => {
  const { folder, spec, seq, live, rebuild, inLine } = job;
  const [file, data] = [nextFile(folder), specData(spec)];
  await seat.ask('startBuild', { file, spec: data });
  const refused = await fill(seat, job);
  if (refused) return { refused };
  if (rebuild.stopped()) return 'stopped';
  await seat.ask('finishBuild', seq);
  await writeLate(seat, rebuild);
  await inLine(async () => {
    await writeLate(seat, rebuild);
    const promote = (): Promise<void> => seat.ask('promote', { from: file, to: liveFile(folder) });
    await live.replace({ seat, spec, hash: data.hash }, promote);
  });
  const { documents } = await seat.ask('state', undefined);
  return { documents };
};

/**
 * Fills a new index beside the live one and switches at once. Writes that come meanwhile go to both: they are replayed
 * at the end, the last of them while new ones wait. Whatever goes wrong, the live index stays as it was.
 */
export const rebuildIndex = async (job: RebuildWork): Promise<RebuildEnd> => {
  const seat = job.live.newSeat();
  let end: RebuildEnd | null = null;
  try {
    end = await work(seat, job);
    return end;
  } finally {
    if (end === null || end === 'stopped' || 'refused' in end) {
      await seat.leave();
      removeDatabase(nextFile(job.folder));
    }
  }
};
