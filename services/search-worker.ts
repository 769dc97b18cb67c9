import { parentPort } from 'node:worker_threads';
import { serveSearch } from './adapters/search-embedded/index.ts';
import { systemClock } from './platform/clock.ts';
import { dutchPack } from './platform/dutch/index.ts';

/** The search thread: only data crosses its border, so it makes the language packs itself. */
if (!parentPort) throw new Error('The search worker runs as a worker thread only');
serveSearch(parentPort, { packs: { dutch: dutchPack }, clock: systemClock });
