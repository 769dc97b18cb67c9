import { openShellWorld, type ShellWorld } from '../testkit/shell-world.ts';

let hub: ShellWorld;
beforeAll(async () => {
  hub = await openShellWorld();
});
afterAll(() => hub.close());

const RETRY = 'accounts-send-waiting-links';

test('an operator sees the scheduled work and can have a job done at once', async () => {
  const { jobs } = (await hub.json('jobs list --json')) as { jobs: readonly { name: string }[] };
  expect(jobs.find(({ name }) => name === RETRY)).toMatchObject({ endedAt: null, failures: 0, running: false });
  expect(await hub.run(`jobs run ${RETRY}`)).toMatchObject({ code: 0, stdout: `The job ${RETRY} is done.\n` });
  expect((await hub.run('jobs list')).stdout).toMatch(
    new RegExp(`^${RETRY} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d$`, 'm'),
  );
});

test('a job that does not exist is named, with the way to see which do', async () => {
  const answer = await hub.run('jobs run nightly');
  expect(answer).toMatchObject({ code: 2, stdout: '' });
  expect(answer.stderr).toBe('There is no job nightly. See: npm run hub -- jobs list\n');
  expect(await hub.json('jobs run nightly --json')).toEqual({ job: 'nightly', outcome: 'unknown' });
});
