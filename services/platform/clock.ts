/** Time as something that is handed in, so that tests can set it. All instants are UTC. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day in the Netherlands, YYYY-MM-DD, whatever the zone of the machine. */
export const dutchDayOf = (instant: Date): string => amsterdamDay.format(instant);

/** That of this moment. */
export const dutchDay = (clock: Clock): string => dutchDayOf(clock.now());

/** The instant as ISO-8601 UTC text, the only form in which time is stored. */
export const isoNow = (clock: Clock): string => clock.now().toISOString();
