import { dutchDayOf } from '../platform/clock.ts';

const DAY_MS = 86_400_000;

/** The Monday of the week of this day. */
const mondayOf = (day: string): string => {
  const date = new Date(day);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
};

/** One letter per person goes out for each of these. */
export interface DigestPeriod {
  readonly kind: 'DAILY' | 'WEEKLY';
  /** The day of the letter; of a weekly one the Monday, also when it goes out later. */
  readonly label: string;
}

/** The periods whose letters are due on the day of this instant. */
export const duePeriods = (now: Date): readonly DigestPeriod[] => {
  const today = dutchDayOf(now);
  return [
    { kind: 'DAILY', label: today },
    { kind: 'WEEKLY', label: mondayOf(today) },
  ];
};

/** Does what was found then belong in this letter? A weekly one holds what was found before its Monday. */
export const belongsIn = ({ kind, label }: DigestPeriod, foundAt: string): boolean =>
  kind === 'DAILY' || dutchDayOf(new Date(foundAt)) < label;
