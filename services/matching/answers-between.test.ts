import {
  BREDA,
  GRONINGEN,
  OOSTERHOUT,
  openMatchingWorld,
  type MatchingWorld,
} from '../../tests/testkit/matching-world.ts';

let world: MatchingWorld;
beforeEach(async () => {
  world = await openMatchingWorld();
});
afterEach(() => world.close());

const ask = (until?: string) =>
  world.publish({
    municipality: OOSTERHOUT,
    kind: 'NEED',
    title: 'Wie helpt ons met parkeren?',
    need: { kind: 'KNOWLEDGE', urgency: 2, ...(until !== undefined && { until }) },
  });

test('an open need names what the other municipality has for it, and nothing of a third one', async () => {
  const need = await ask();
  const answer = await world.publish({ municipality: BREDA });
  await world.publish({ municipality: BREDA, title: 'Bomen tellen', summary: 'Elk jaar.', themes: ['werk'] });
  await world.publish({ municipality: GRONINGEN });
  expect(await world.matching().answersBetween(OOSTERHOUT, BREDA)).toEqual([{ need: need.id, answers: [answer.id] }]);
  expect(await world.matching().answersBetween(BREDA, OOSTERHOUT)).toEqual([]);
});

test('a need of the other is no answer, a closed need asks nothing, and what was taken back is gone', async () => {
  await world.publish({ municipality: BREDA, kind: 'NEED', need: { kind: 'KNOWLEDGE', urgency: 2 } });
  await ask();
  expect(await world.matching().answersBetween(OOSTERHOUT, BREDA)).toEqual([]);
  const answer = await world.publish({ municipality: BREDA });
  expect(await world.matching().answersBetween(OOSTERHOUT, BREDA)).toHaveLength(1);
  await world.withdraw(answer);
  expect(await world.matching().answersBetween(OOSTERHOUT, BREDA)).toEqual([]);
});

test('a need whose last day has passed asks nothing', async () => {
  await ask('2000-01-01');
  await world.publish({ municipality: BREDA });
  expect(await world.matching().answersBetween(OOSTERHOUT, BREDA)).toEqual([]);
});
