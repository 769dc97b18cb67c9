import { createRequire } from 'node:module';

const ids = createRequire(import.meta.url)('spdx-license-ids') as readonly string[];
const byLowerCase = new Map(ids.map((id) => [id.toLowerCase(), id]));

/** The SPDX id as SPDX writes it, whatever the capitals; null when there is no such licence. */
export const licenceId = (text: string): string | null => byLowerCase.get(text.trim().toLowerCase()) ?? null;
