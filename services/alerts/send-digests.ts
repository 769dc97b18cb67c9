import type { Entries, EntryCopy } from '../entries/index.ts';
import type { Log } from '../platform/log.ts';
import { RefusedLetter, type Mail } from '../ports/mail.ts';
import { digestLetter, type LetterPart, type LetterWords } from './digest-letter.ts';
import type { Digest, DigestStore } from './digest-store.ts';
import type { FindingStore } from './finding-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'ofOwner'>;
  readonly findings: Pick<FindingStore, 'claim'>;
  readonly digests: Pick<DigestStore, 'takeReady' | 'close'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly mailAddressOf: (owner: string) => Promise<string | null>;
  readonly mail: Pick<Mail, 'send'>;
  readonly words: LetterWords;
  readonly log: Pick<Log, 'warn'>;
}

/** Sends the letters that were written down. */
export const createSendDigests = (deps: Deps) => {
  const { searches, findings, digests, entries, mailAddressOf, mail, words, log } = deps;

  /** Those of the entries that go with this letter and no other, and that are public at this moment. */
  const claimed = async ({ id, owner }: Digest, ids: readonly string[]): Promise<readonly EntryCopy[]> => {
    const mine: string[] = [];
    for (const entry of ids) if (await findings.claim(owner, entry, id)) mine.push(entry);
    return entries.publicByIds(mine);
  };

  const partsOf = async (digest: Digest): Promise<readonly LetterPart[]> => {
    const parts: LetterPart[] = [];
    for (const { search: id, entries: ids } of digest.parts) {
      const found = await claimed(digest, ids);
      const search = await searches.ofOwner(digest.owner, id);
      // Removed, or mail stopped, since the letter was written: then nobody waits for it.
      if (search && search.alert !== 'NONE' && found.length > 0) parts.push({ search, found });
    }
    return parts;
  };

  const send = async (digest: Digest): Promise<void> => {
    const parts = await partsOf(digest);
    const to = await mailAddressOf(digest.owner);
    if (to !== null && parts.length > 0) await mail.send(digestLetter(words, { digest, to, parts }));
    await digests.close(digest);
  };

  const sendOne = async (digest: Digest): Promise<boolean> => {
    try {
      await send(digest);
      return true;
    } catch (error) {
      log.warn({ digest: digest.id, tries: digest.tries, fault: (error as Error).name }, 'digest not sent yet');
      if (!(error instanceof RefusedLetter)) return false;
      await digests.close(digest);
      return true;
    }
  };

  /** True when nothing is left that should have gone. */
  return async (signal: AbortSignal): Promise<boolean> => {
    let all = true;
    for (let some = await digests.takeReady(); some.length > 0; some = await digests.takeReady())
      for (const digest of some) all = !signal.aborted && (await sendOne(digest)) && all;
    return all;
  };
};
