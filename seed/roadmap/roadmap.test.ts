import { readFileSync } from 'node:fs';
import { seedId } from '../../services/entries/index.ts';
import { parseSteps } from '../../services/roadmap/step.ts';
import { readDemoEntries } from '../entries/demo-entry.ts';

const raw = JSON.parse(readFileSync('seed/roadmap/roadmap.json', 'utf8')) as { readonly steps: readonly unknown[] };

test('the roadmap shows, for each step, an example and an instrument of that step', () => {
  const byId = new Map(readDemoEntries('seed/entries').map((entry) => [seedId(entry.key), entry]));
  for (const step of parseSteps(raw)) {
    expect(byId.get(step.example.entry)?.steps).toContain(step.number);
    expect(byId.get(step.instrument.entry)).toMatchObject({ kind: 'TOOL' });
    expect(byId.get(step.instrument.entry)?.steps).toContain(step.number);
  }
});

test('a roadmap with a step missing or out of order is refused', () => {
  expect(() => parseSteps({ steps: raw.steps.slice(1) })).toThrow();
  expect(() => parseSteps({ steps: raw.steps.toReversed() })).toThrow('steps are not in order');
});
