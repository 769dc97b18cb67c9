import { person } from '../../tests/testkit/domain-world.ts';
import {
  BREDA,
  DAY,
  done,
  OOSTERHOUT,
  openProjectWorld,
  TILBURG,
  wrong,
  type ProjectWorld,
} from '../../tests/testkit/project-world.ts';
import { guest, type Viewer } from '../platform/viewer.ts';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.close());

const breda = person('publisher', BREDA);
const oosterhout = person('publisher', OOSTERHOUT);
const tilburg = person('publisher', TILBURG);

const answer = (viewer: Viewer, invitation: string, accept = true, message?: string) =>
  world.projects.answerInvitation(viewer, { invitation, accept, message });
const invite = (viewer: Viewer, project: string, municipalities: readonly string[], message?: string) =>
  world.projects.inviteToProject(viewer, { project, municipalities, message });
const started = async (draft = false) => {
  const { project, invitations } = await world.start({ draft });
  return { project, id: invitations[0]!.id };
};
const partnersOf = async (viewer: Viewer, project: string) =>
  (await world.projects.project(viewer, project))?.partners.map((partner) => partner.publisher);
const projectsOf = async (publisher: string) =>
  (await world.projects.projectsOf(publisher, { first: 10 })).nodes.map((entry) => entry.id);

test('who accepts appears on the project’s page, and the project on theirs', async () => {
  const { project, id } = await started();
  expect(await projectsOf(OOSTERHOUT)).toEqual([]);
  expect(done(await answer(oosterhout, id, true, 'Graag'))).toMatchObject({ state: 'ACCEPTED', answer: 'Graag' });
  expect(await partnersOf(guest, project.id)).toEqual([BREDA, OOSTERHOUT]);
  expect(await projectsOf(OOSTERHOUT)).toEqual([project.id]);
  expect(await projectsOf(BREDA)).toEqual([project.id]);
  expect(await world.projects.openInvitations(oosterhout)).toEqual([]);
});

test('who declines appears nowhere in public; only the two sides know', async () => {
  const { project, id } = await started();
  done(await answer(oosterhout, id, false, 'Nu niet'));
  expect(await partnersOf(guest, project.id)).toEqual([BREDA]);
  expect(await projectsOf(OOSTERHOUT)).toEqual([]);
  for (const viewer of [guest, tilburg]) expect(await world.projects.invitationsTo(viewer, project.id)).toEqual([]);
  expect(await world.projects.invitationsTo(breda, project.id)).toMatchObject([
    { state: 'DECLINED', answer: 'Nu niet' },
  ]);
  expect(await world.projects.invitationsTo(oosterhout, project.id)).toHaveLength(1);
});

test.each([
  ['a guest', guest, 'NOT_SIGNED_IN'],
  ['a reader of the invited municipality', person('reader', OOSTERHOUT), 'NOT_ALLOWED invitation'],
  ['an editor of the invited municipality', person('editor', OOSTERHOUT), 'NOT_ALLOWED invitation'],
  ['a token that may only read', { ...oosterhout, scope: 'read' as const }, 'NOT_ALLOWED'],
  ['the municipality that invited', breda, 'NOT_ALLOWED invitation'],
  ['anyone else', tilburg, 'NOT_FOUND invitation'],
])('%s cannot answer', async (_, viewer, problem) => {
  const { id } = await started();
  expect(wrong(await answer(viewer, id))).toEqual([problem]);
  expect(await world.projects.openInvitations(oosterhout)).toHaveLength(1);
});

test('an administrator answers like a publisher', async () => {
  const { id } = await started();
  expect((await answer(person('administrator', OOSTERHOUT), id)).ok).toBe(true);
});

test('an invitation is answered once, also when two answer at the same moment', async () => {
  const { id } = await started();
  const answers = await Promise.all([answer(oosterhout, id, true), answer(oosterhout, id, false)]);
  expect(answers.map((one) => one.ok).toSorted()).toEqual([false, true]);
  expect(wrong(await answer(oosterhout, id, false))).toEqual(['INVALID_INPUT invitation']);
});

test('after fourteen days an invitation has expired; then the municipality can be invited again', async () => {
  const { project, id } = await started();
  world.clock.advance(13 * DAY);
  expect(await world.projects.openInvitations(oosterhout)).toHaveLength(1);
  world.clock.advance(2 * DAY);
  expect(await world.projects.openInvitations(oosterhout)).toEqual([]);
  expect(await world.projects.invitation(oosterhout, id)).toMatchObject({ state: 'EXPIRED' });
  expect(wrong(await answer(oosterhout, id))).toEqual(['EXPIRED invitation']);
  const [again] = done(await invite(breda, project.id, [OOSTERHOUT]));
  expect(done(await answer(oosterhout, again!.id))).toMatchObject({ state: 'ACCEPTED' });
});

test('one open invitation per municipality and project, and none for who takes part', async () => {
  const { project, id } = await started();
  expect(wrong(await invite(breda, project.id, [OOSTERHOUT]))).toEqual(['ALREADY_EXISTS municipalities']);
  done(await answer(oosterhout, id));
  expect(wrong(await invite(breda, project.id, [OOSTERHOUT]))).toEqual(['ALREADY_EXISTS municipalities']);
});

test('who declined can be invited again', async () => {
  const { project, id } = await started();
  done(await answer(oosterhout, id, false));
  expect(done(await invite(breda, project.id, [OOSTERHOUT]))).toHaveLength(1);
});

test('a list with one mistake invites nobody', async () => {
  const { project } = await started();
  expect(wrong(await invite(breda, project.id, [TILBURG, 'GM9999']))).toEqual(['INVALID_INPUT municipalities']);
  expect(await world.projects.openInvitations(tilburg)).toEqual([]);
});

test.each([
  ['a guest', guest, 'NOT_SIGNED_IN'],
  ['an editor of the municipality that started it', person('editor', BREDA), 'NOT_ALLOWED project'],
  ['the invited municipality', oosterhout, 'NOT_ALLOWED project'],
])('%s cannot invite', async (_, viewer, problem) => {
  const { project } = await started();
  expect(wrong(await invite(viewer, project.id, [TILBURG]))).toEqual([problem]);
});

test.each<[string, readonly string[], string | undefined, string]>([
  ['nobody', [], undefined, 'INVALID_INPUT municipalities'],
  ['itself', [BREDA], undefined, 'INVALID_INPUT municipalities'],
  ['too many', Array.from({ length: 51 }, (_, n) => `GM${n}`), undefined, 'INVALID_INPUT municipalities'],
  ['with a message that is too long', [TILBURG], 'x'.repeat(1001), 'INVALID_INPUT message'],
])('inviting %s is refused at its field', async (_, municipalities, message, problem) => {
  const { project } = await started();
  expect(wrong(await invite(breda, project.id, municipalities, message))).toEqual([problem]);
});

test('a project that one may not see does not exist', async () => {
  const { project, id } = await started(true);
  expect(wrong(await invite(tilburg, project.id, [TILBURG]))).toEqual(['NOT_FOUND project']);
  expect(wrong(await answer(tilburg, id))).toEqual(['NOT_FOUND invitation']);
  expect(wrong(await answer(oosterhout, project.id))).toEqual(['NOT_FOUND invitation']);
  expect(await world.projects.invitation(tilburg, id)).toBeNull();
  expect(await world.projects.project(tilburg, project.id)).toBeNull();
});

test('a draft is shown to who was invited to it, until they decline or the invitation expires', async () => {
  const { project, id } = await started(true);
  expect(await partnersOf(oosterhout, project.id)).toEqual([BREDA]);
  done(await answer(oosterhout, id, false));
  expect(await world.projects.project(oosterhout, project.id)).toBeNull();
  done(await invite(breda, project.id, [OOSTERHOUT]));
  expect(await partnersOf(oosterhout, project.id)).toEqual([BREDA]);
  world.clock.advance(15 * DAY);
  expect(await world.projects.project(oosterhout, project.id)).toBeNull();
  expect(await projectsOf(BREDA)).toEqual([]);
});

test('a withdrawn project invites nobody and leaves every public page', async () => {
  const { project, id } = await started();
  done(await answer(oosterhout, id));
  done(await invite(breda, project.id, [TILBURG]));
  await world.entries.withdrawEntry(breda, { id: project.id, version: project.version, reason: 'Gestopt' });
  expect(await projectsOf(OOSTERHOUT)).toEqual([]);
  expect(await world.projects.openInvitations(tilburg)).toEqual([]);
  expect(await world.projects.project(guest, project.id)).toBeNull();
  expect(wrong(await invite(breda, project.id, ['GM0344']))).toEqual(['NOT_PUBLISHED project']);
});

test('pages of a municipality’s projects give each public one once, the newest first', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) {
    ids.unshift((await world.start({ title: `Project ${n}`, draft: n === 3 })).project.id);
    world.clock.advance(1000);
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof world.projects.projectsOf>> = await world.projects.projectsOf(BREDA, {
      first: 2,
      after,
    });
    seen.push(...page.nodes.map((entry) => entry.id));
    expect(await page.totalCount()).toBe(6);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(ids.filter((_, index) => index !== 3));
});
