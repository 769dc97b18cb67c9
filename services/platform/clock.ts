/** Time as something that is handed in, so that tests can set it. All instants are UTC. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** The instant as ISO-8601 UTC text, the only form in which time is stored. */
export const isoNow = (clock: Clock): string => clock.now().toISOString();
