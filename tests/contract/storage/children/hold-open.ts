import { openEmbeddedStore } from '../../../../services/adapters/storage-embedded/index.ts';
import type { StoreUnavailable } from '../../../../services/ports/storage.ts';
import { systemClock } from '../../../../services/platform/clock.ts';

/** Opens the store in a folder and keeps it open until it is killed; tells how that went in one line of JSON. */
const [folder = ''] = process.argv.slice(2);
try {
  await openEmbeddedStore({ folder, clock: systemClock });
  process.stdout.write(`${JSON.stringify({ opened: true })}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  const { reason, message } = error as StoreUnavailable;
  process.stdout.write(`${JSON.stringify({ opened: false, reason, message })}\n`);
}
