import type { ShellHub } from './command.ts';
import { checkIndex } from './index-check.ts';

/** Something in the stored data that does not fit together: a text of the shell and what it is about. */
export interface Inconsistency {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const BATCH = 500;

/** The change log must be numbered from 1 without a gap. */
async function* logGaps(store: ShellHub['store']): AsyncGenerator<Inconsistency> {
  let last = 0;
  for (;;) {
    const changes = await store.changes(last, BATCH);
    for (const { seq } of changes) {
      if (seq !== last + 1) yield { key: 'wrong-log-gap', params: { after: String(last), next: String(seq) } };
      last = seq;
    }
    if (changes.length === 0) return;
  }
}

/** Every public entry can be read in the versions that it names, under an address of its own. */
async function* brokenEntries(hub: Pick<ShellHub, 'entries' | 'municipalities'>): AsyncGenerator<Inconsistency> {
  const slugs = new Map<string, string>();
  for await (const batch of hub.entries.publicEntries()) {
    for (const { id, slug, publisher } of batch) {
      for (const version of await hub.entries.lostVersions(id))
        yield { key: 'wrong-version-missing', params: { id, version: String(version) } };
      const other = slugs.get(slug);
      if (other !== undefined) yield { key: 'wrong-slug-twice', params: { id, other, slug } };
      if (!hub.municipalities.byCode(publisher)) yield { key: 'wrong-publisher', params: { id, publisher } };
      slugs.set(slug, id);
    }
  }
}

async function* wrongIndex(search: ShellHub['search']): AsyncGenerator<Inconsistency> {
  const { inStore, inIndex, level } = await checkIndex(search);
  if (!level) yield { key: 'wrong-index', params: { inStore, inIndex } };
}

async function* brokenProjects(projects: ShellHub['projects']): AsyncGenerator<Inconsistency> {
  for (const { id, what } of await projects.findInconsistencies())
    yield { key: `wrong-project-${what}`, params: { id } };
}

/** Looks whether everything that is stored fits together; gives each thing that does not. Changes nothing. */
export async function* findInconsistencies(hub: ShellHub): AsyncGenerator<Inconsistency> {
  yield* logGaps(hub.store);
  yield* brokenEntries(hub);
  yield* brokenProjects(hub.projects);
  yield* wrongIndex(hub.search);
}
