import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAccounts } from './accounts/index.ts';
import { createRestoreBackup, createWriteBackup } from './adapters/backup-folder/index.ts';
import { openMailOutbox } from './adapters/mail-outbox/index.ts';
import { createMailSmtp } from './adapters/mail-smtp/index.ts';
import { openEmbeddedSearch } from './adapters/search-embedded/index.ts';
import { openMeilisearch } from './adapters/search-meilisearch/index.ts';
import { openEmbeddedStore, type EmbeddedStore } from './adapters/storage-embedded/index.ts';
import { mongoCommands, openMongoStore } from './adapters/storage-mongo/index.ts';
import { createAlerts } from './alerts/index.ts';
import { createChooser } from './chooser/index.ts';
import type { Config } from './config.ts';
import { createEntries } from './entries/index.ts';
import type { HubDoors } from './gateway/index.ts';
import { createJobs, type Jobs } from './jobs/index.ts';
import { createMatching } from './matching/index.ts';
import { createMunicipalities } from './municipalities/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Log } from './platform/log.ts';
import type { Mail } from './ports/mail.ts';
import type { Store } from './ports/storage.ts';
import { createProjects } from './projects/index.ts';
import { dutchPack } from './platform/dutch/index.ts';
import type { SearchPort } from './ports/search.ts';
import { createRegisters } from './registers/index.ts';
import { createRoadmap } from './roadmap/index.ts';
import { createSearch } from './search/index.ts';
import type { DataFolder, ShellHub } from './shell/index.ts';
import { readTexts, type Texts } from './texts.ts';

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  /** Folder that holds schema/, seed/ and dist/. */
  readonly root: string;
  /** Built file of the search thread; null: the engine runs in this thread. */
  readonly searchWorker: string | null;
  /** Origin that people use, once it is known. */
  readonly baseUrl: () => string;
}

/** A hub put together: its doors, and what the entry points need besides. */
export interface ComposedHub {
  readonly doors: HubDoors;
  readonly store: Store;
  readonly texts: Texts;
  /** Scheduled work; nothing runs by itself before it is started. */
  readonly jobs: Jobs;
  /** What commands of the operator work with. */
  readonly shell: ShellHub;
  /** After the last request: finishes background work, then closes index and store. */
  close(): Promise<void>;
}

const seedFile = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, 'seed', file), 'utf8')) as unknown;

const openStore = (config: Config, { clock, log }: Surroundings): Promise<Store | EmbeddedStore> =>
  config.mongodbUrl === null
    ? openEmbeddedStore({ folder: config.dataDir, clock })
    : openMongoStore({
        url: config.mongodbUrl,
        clock,
        report: (error) => log.error({ err: error }, 'store: background work failed and will be tried again'),
      });

const openSearchPort = (config: Config, { clock, searchWorker }: Surroundings): SearchPort =>
  config.meilisearch === null
    ? openEmbeddedSearch({
        folder: config.dataDir,
        clock,
        packs: { dutch: dutchPack },
        ...(searchWorker !== null && { workerFile: searchWorker }),
      })
    : openMeilisearch(config.meilisearch);

/** Letters come from the name that people know the hub by; without a mail server they wait in the data folder. */
const openMail = (config: Config, clock: Clock): Promise<Mail> | Mail =>
  config.smtpUrl === null
    ? openMailOutbox(path.join(config.dataDir, 'outbox'), clock)
    : createMailSmtp({
        url: config.smtpUrl,
        from: `gemeengoed@${config.publicUrl === null ? 'localhost' : new URL(config.publicUrl).hostname}`,
      });

const backupOf = (config: Config, store: Store | EmbeddedStore): ShellHub['writeBackup'] =>
  'backup' in store
    ? createWriteBackup(store, config.dataDir)
    : (folder) => Promise.resolve({ kind: 'elsewhere', commands: mongoCommands(folder, config.dataDir).backup });

/** The data folder of a hub that is stopped. */
export const dataFolderOf = (config: Config, clock: Clock): DataFolder => ({
  restore:
    config.mongodbUrl === null
      ? createRestoreBackup(config.dataDir, clock)
      : (folder) => Promise.resolve({ kind: 'elsewhere', commands: mongoCommands(folder, config.dataDir).restore }),
});

/** Puts the hub together by hand, once: the only place that knows every domain and every adapter. */
export const composeHub = async (config: Config, surroundings: Surroundings): Promise<ComposedHub> => {
  const { clock, log, root, baseUrl } = surroundings;
  const read = (file: string): unknown => seedFile(root, file);
  const texts = await readTexts(root);
  const municipalities = createMunicipalities(
    read('municipalities/municipalities.json'),
    read('municipalities/neighbours.json'),
  );
  const chooser = createChooser({
    model: read('collaboration-forms/model.json'),
    questions: read('collaboration-forms/questions.json'),
    forms: read('collaboration-forms/forms.json'),
    legalGrounds: read('collaboration-forms/legal-grounds.json'),
  });
  const store = await openStore(config, surroundings);
  const mail = await openMail(config, clock);
  const accounts = await createAccounts({ store, clock, mail, municipalities, words: texts, baseUrl, log });
  const entries = await createEntries({ store, clock, municipalities, themes: read('entries/themes.json') });
  const port = openSearchPort(config, surroundings);
  const search = await createSearch({
    port,
    store,
    entries,
    municipalities,
    synonyms: read('search/synonyms.json'),
    log,
  });
  const matching = await createMatching({ store, entries, municipalities, clock });
  const projects = await createProjects({ store, clock, municipalities, entries, chooser });
  const registers = createRegisters({ entries, municipalities });
  const roadmap = await createRoadmap({ store, clock, roadmap: read('roadmap/roadmap.json') });
  const alerts = await createAlerts({
    store,
    clock,
    search,
    entries,
    mail,
    mailAddressOf: accounts.mailAddressOf,
    words: { text: texts.text, municipality: (code) => municipalities.byCode(code)?.name ?? code, baseUrl },
    log,
  });
  const doors = { municipalities, accounts, entries, chooser, matching, projects, registers, roadmap, search, alerts };
  const jobs = await createJobs({ store, clock, log, jobs: [...accounts.jobs, ...alerts.jobs] });
  return {
    doors,
    store,
    texts,
    jobs,
    shell: { ...doors, store, jobs, writeBackup: backupOf(config, store) },
    close: async () => {
      await jobs.close();
      await accounts.close();
      await mail.close();
      await matching.save();
      await search.close();
      await port.close();
      await store.close();
    },
  };
};
