// One table, and what holds or does not. A ratio compares CPU per request with a reference of the same round.
import os from 'node:os';

const percentile = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];
export const median = (list) => percentile(list, 0.5);
export const p95 = (list) => percentile(list, 0.95);

const NOISE = [0.85, 1.15];

/** Ratio of two targets over the rounds; null when one was not measured. */
const ratioOf = (results, of, to) => {
  const [a, b] = [results.get(of), results.get(to)];
  if (!a || !b) return null;
  const ratios = a.map(({ cpuUs }, round) => cpuUs / b[round].cpuUs);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
};

const range = ({ median: middle, min, max }) => `${middle.toFixed(2)} (${min.toFixed(2)}..${max.toFixed(2)})`;

/** Lines of the table of targets. */
export const tableOf = (results, references) => {
  const head = `${'what'.padEnd(34)} ${'req/s'.padStart(7)} ${'CPU µs'.padStart(8)} ${'ratio to its reference'.padStart(26)} ${'p50 ms'.padStart(7)} ${'p99 ms'.padStart(7)} ${'bytes'.padStart(7)}`;
  const rows = [...results].map(([name, rounds]) => {
    const middle = (key) => median(rounds.map((round) => round[key]));
    const ratio = references[name] ? ratioOf(results, name, references[name]) : null;
    const few = rounds.some(({ requests }) => requests < 200) ? ' few' : '';
    return `${name.padEnd(34)} ${middle('perSecond').toFixed(0).padStart(7)} ${middle('cpuUs').toFixed(1).padStart(8)} ${(ratio ? range(ratio) : '').padStart(26)} ${middle('p50').toFixed(2).padStart(7)} ${middle('p99').toFixed(2).padStart(7)} ${middle('bytes').toFixed(0).padStart(7)}${few}`;
  });
  return [head, ...rows];
};

/** How far the same thing measured twice in a round lies apart; outside the bounds in any round nothing can be said. */
export const noiseOf = (results, twice) =>
  twice.flatMap(([a, b]) => {
    const ratio = ratioOf(results, a, b);
    return ratio ? [{ name: `${a} twice`, ratio, quiet: ratio.min >= NOISE[0] && ratio.max <= NOISE[1] }] : [];
  });

/** `{ claim, value, bar, holds }` for each claim whose targets were measured. */
export const verdictsOf = (results, claims) =>
  claims.flatMap(({ claim, of, to, most, least }) => {
    const ratio = ratioOf(results, of, to);
    if (!ratio) return [];
    const holds = most === undefined ? ratio.median >= least : ratio.median <= most;
    return [{ claim, value: range(ratio), bar: most === undefined ? `≥ ${least}` : `≤ ${most}`, holds }];
  });

/** Circumstances that a reader needs to judge figures. */
export const circumstances = (pinned) => ({
  node: process.versions.node,
  cpus: `${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}`,
  load: os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' '),
  pinned,
});
