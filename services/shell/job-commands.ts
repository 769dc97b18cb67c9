import type { JobOutcome, JobState } from '../platform/job.ts';
import { say, type Exit, type HubCommand, type Voice } from './command.ts';
import { table } from './table.ts';

const rowOf = ({ name, running, endedAt, failures }: JobState, voice: Voice): readonly string[] => [
  name,
  endedAt?.slice(0, 16).replace('T', ' ') ?? '-',
  running ? say(voice, 'job-running') : failures > 0 ? say(voice, 'job-failing', { failures }) : '',
];

const list: HubCommand = {
  on: 'hub',
  words: ['jobs', 'list'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const jobs = await hub.jobs.list();
    await voice.out(
      given.options['json'] ? `${JSON.stringify({ jobs })}\n` : table(jobs.map((job) => rowOf(job, voice))),
    );
    return 0;
  },
};

const ENDS: Readonly<Record<JobOutcome, Exit>> = { done: 0, busy: 1, failed: 1, unknown: 2 };

const run: HubCommand = {
  on: 'hub',
  words: ['jobs', 'run'],
  usage: 'NAME',
  options: {},
  operand: 'NAME',
  run: async (hub, given, voice) => {
    const job = given.operand;
    const outcome = await hub.jobs.run(job);
    const sentence = `${say(voice, `job-${outcome}`, { job })}\n`;
    if (given.options['json']) await voice.out(`${JSON.stringify({ job, outcome })}\n`);
    else await (outcome === 'done' ? voice.out : voice.err)(sentence);
    return ENDS[outcome];
  },
};

export const jobCommands: readonly HubCommand[] = [list, run];
