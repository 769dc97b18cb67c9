import type { Schedule } from '../platform/job.ts';

const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Day and hour on the clocks of Amsterdam. */
const localTime = (now: Date): { readonly day: string; readonly hour: number } => {
  const parts = new Map(LOCAL.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`,
    hour: Number(parts.get('hour')),
  };
};

/**
 * The newest time at which the job should have run: a day, or an instant. Slots of one schedule sort as text. Whatever
 * was missed before it is left out, so that a hub that slept runs each job once.
 */
export const newestSlot = (schedule: Schedule, now: Date): string => {
  if ('every' in schedule) return new Date(Math.floor(now.getTime() / schedule.every) * schedule.every).toISOString();
  const { day, hour } = localTime(now);
  return hour >= schedule.dailyAt ? day : dayBefore(day);
};

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** How long a job that failed so many times in a row is left alone, in ms. */
export const pauseAfter = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (Math.min(failures, 20) - 1), LONGEST_PAUSE_MS);
