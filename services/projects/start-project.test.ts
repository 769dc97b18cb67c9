import { chooser } from '../../tests/testkit/chooser-world.ts';
import { person } from '../../tests/testkit/domain-world.ts';
import {
  BREDA,
  OOSTERHOUT,
  openProjectWorld,
  plan,
  TILBURG,
  wrong,
  type ProjectWorld,
} from '../../tests/testkit/project-world.ts';
import { guest } from '../platform/viewer.ts';
import type { Store } from '../ports/storage.ts';
import { createProjects, type StartProjectInput } from './index.ts';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.close());

const publisher = person('publisher', BREDA);
const starting = (viewer = publisher, change: Partial<StartProjectInput> = {}) =>
  world.projects.startProject(viewer, { ...plan, ...change });
const events = async () =>
  (await world.store.changes(0)).map((change) => change.type).filter((type) => type.startsWith('project.'));

test('a publisher’s project is public at once, with its form, answers and open invitations', async () => {
  const { project, invitations } = await world.start();
  expect(project).toMatchObject({ kind: 'PROJECT', state: 'PUBLISHED', publisher: BREDA });
  expect(invitations).toMatchObject([{ publisher: OOSTERHOUT, from: BREDA, state: 'OPEN', message: 'Doet u mee?' }]);
  expect(await world.projects.project(guest, project.id)).toMatchObject({
    id: project.id,
    form: 'COV',
    answers: [{ questionId: 'goal', optionId: 'build' }],
    partners: [{ publisher: BREDA, initiator: true }],
  });
  expect(await events()).toEqual(['project.joined', 'project.invited', 'project.started']);
});

test('with `draft` it stays a draft, and its partners are invited all the same', async () => {
  const { project, invitations } = await world.start({ draft: true });
  expect(project.state).toBe('DRAFT');
  expect(invitations).toHaveLength(1);
  expect(await world.projects.project(guest, project.id)).toBeNull();
  expect(await world.projects.project(person('reader', TILBURG), project.id)).toBeNull();
  expect(await world.projects.openInvitations(person('reader', OOSTERHOUT))).toMatchObject([
    { entry: { title: plan.title } },
  ]);
});

test('an editor’s project stays a draft, and its invitations wait until a publisher publishes it', async () => {
  const { project } = await world.start({}, 'editor');
  expect(project.state).toBe('DRAFT');
  expect(await world.projects.openInvitations(person('publisher', OOSTERHOUT))).toEqual([]);
  await world.entries.publishEntry(publisher, { id: project.id, version: project.version });
  expect(await world.projects.openInvitations(person('publisher', OOSTERHOUT))).toHaveLength(1);
});

test.each([
  ['a guest', guest, 'NOT_SIGNED_IN'],
  ['a reader', person('reader', BREDA), 'NOT_ALLOWED municipality'],
  ['a publisher of another municipality', person('publisher', OOSTERHOUT), 'NOT_ALLOWED municipality'],
  ['a token that may only read', { ...publisher, scope: 'read' as const }, 'NOT_ALLOWED'],
])('%s cannot start one, and nothing is stored', async (_, viewer, problem) => {
  expect(wrong(await world.projects.startProject(viewer, plan))).toEqual([problem]);
  expect(await world.store.changes(0)).toEqual([]);
});

test.each<[Partial<StartProjectInput>, string]>([
  [{ municipality: 'GM9999' }, 'NOT_FOUND municipality'],
  [{ title: ' ' }, 'INVALID_INPUT title'],
  [{ summary: null }, 'INVALID_INPUT summary'],
  [{ themes: [] }, 'INVALID_INPUT themes'],
  [{ form: 'XYZ' }, 'INVALID_INPUT form'],
  [{ answers: [{ questionId: 'goal', optionId: 'nooit' }] }, 'INVALID_INPUT optionId'],
  [{ partners: ['GM9999'] }, 'INVALID_INPUT partners'],
  [{ partners: [BREDA] }, 'INVALID_INPUT partners'],
  [{ message: 'x'.repeat(1001) }, 'INVALID_INPUT message'],
])('%j is refused at its field, and nothing is stored', async (change, problem) => {
  expect(wrong(await starting(publisher, change))).toEqual([problem]);
  expect(await world.store.changes(0)).toEqual([]);
});

test('everything that is wrong is said at once', async () => {
  expect(wrong(await starting(publisher, { form: 'XYZ', partners: [BREDA, 'x'], message: 'x'.repeat(1001) }))).toEqual([
    'INVALID_INPUT form',
    'INVALID_INPUT partners',
    'INVALID_INPUT partners',
    'INVALID_INPUT message',
  ]);
});

test('a municipality that is named twice is invited once', async () => {
  expect((await world.start({ partners: [OOSTERHOUT, OOSTERHOUT] })).invitations).toHaveLength(1);
});

/** A store that stops working at the nth write, as a process does that is killed there. */
const dyingStore = (store: Store, writes: number): Pick<Store, 'collection'> => {
  let left = writes;
  const mortal =
    <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      left-- > 0 ? write(...args) : Promise.reject(new Error('killed'));
  return {
    collection: async (definition) => {
      const real = await store.collection(definition);
      return { ...real, insert: mortal(real.insert), put: mortal(real.put), remove: mortal(real.remove) };
    },
  };
};

test.each([0, 1, 2, 3, 4, 5])(
  'killed after write %i, the next start leaves a whole project or none',
  async (writes) => {
    const { clock, municipalities, entries } = world;
    const dying = await createProjects({
      store: dyingStore(world.store, writes),
      clock,
      municipalities,
      entries,
      chooser,
    });
    const outcome = await dying.startProject(publisher, plan).then(
      () => 'done',
      () => 'killed',
    );
    expect(outcome).toBe(writes === 5 ? 'done' : 'killed');

    const next = await createProjects({ ...world, chooser });
    const page = await next.projectsOf(BREDA, { first: 10 });
    expect(page.nodes).toHaveLength(writes === 0 ? 0 : 1);
    for (const entry of page.nodes) {
      expect(await next.project(guest, entry.id)).toMatchObject({ form: 'COV', partners: [{ publisher: BREDA }] });
      expect(await next.invitationsTo(publisher, entry.id)).toMatchObject([{ publisher: OOSTERHOUT, state: 'OPEN' }]);
    }
    expect((await events()).filter((type) => type === 'project.started')).toHaveLength(page.nodes.length);
  },
);
