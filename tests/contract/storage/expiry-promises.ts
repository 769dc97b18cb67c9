import { define, Invalid, Stale } from '../../../services/ports/storage.ts';
import { entry, idsOf, logOf, sessions, type Promises } from './contract-world.ts';

interface Invitation {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly until?: string | null;
}

const invitations = define<Invitation>()({
  name: 'invitations',
  fields: ['code', 'until'],
  sort: ['code'],
  unique: [['code']],
  expires: 'until',
});

const HOUR = 3_600_000;
const noon = '2090-01-01T12:00:00.000Z';

/** From its time on a document is gone, by the clock that was handed in. */
export const expiryPromises = (promises: Promises): void => {
  promises('an expired document is gone at once for every reader and writer', async ({ store, clock }) => {
    const collection = await store.collection(sessions);
    const stored = await collection.insert({ id: 'a', user: 'u', until: noon });
    await collection.insert({ id: 'b', user: 'v', until: null });
    clock.set('2090-01-01T11:59:59.999Z');
    expect(await collection.get('a')).toEqual(stored);
    clock.set(noon);
    expect(await collection.get('a')).toBeNull();
    expect(await collection.getMany(['a', 'b'])).toHaveLength(1);
    expect(idsOf(await collection.find())).toEqual(['b']);
    expect(await collection.count()).toBe(1);
    expect(await collection.count({ user: 'u' })).toBe(0);
    await expect(collection.put({ ...stored, until: null })).rejects.toThrow(Stale);
    await expect(collection.remove(stored)).rejects.toThrow(Stale);
    await expect(collection.update('a', (doc) => doc)).rejects.toThrow(Stale);
  });

  promises('the id of an expired document is free again, and shows the new one', async ({ store, clock }) => {
    const collection = await store.collection(sessions);
    await collection.insert({ id: 'a', user: 'u', until: noon });
    expect(await collection.get('a')).toMatchObject({ user: 'u' });
    clock.set(noon);
    expect(await collection.insert({ id: 'a', user: 'w', until: null })).toMatchObject({ version: 1 });
    expect(await collection.get('a')).toMatchObject({ user: 'w' });
  });

  promises(
    'the unique values of expired documents are free again, however many there are',
    async ({ store, clock }) => {
      const collection = await store.collection(sessions);
      for (let count = 0; count < 60; count++)
        await collection.insert({ id: `s${count}`, user: `u${count}`, until: noon });
      const other = await collection.insert({ id: 'other', user: 'other', until: null });
      clock.set(noon);
      expect(await collection.insert({ id: 'new', user: 'u59', until: null })).toMatchObject({ user: 'u59' });
      expect(await collection.put({ ...other, user: 'u58' })).toMatchObject({ user: 'u58', version: 2 });
      expect(await collection.count()).toBe(2);
    },
  );

  promises('a put may move the time, set it and take it away', async ({ store, clock }) => {
    const collection = await store.collection(sessions);
    const stored = await collection.insert({ id: 'a', user: 'u', until: noon });
    const later = await collection.put({ ...stored, until: '2090-01-01T13:00:00.000Z' });
    clock.set('2090-01-01T12:30:00.000Z');
    const forever = await collection.put({ ...later, until: null });
    clock.advance(24 * HOUR);
    expect(await collection.get('a')).toEqual(forever);
    await collection.put({ ...forever, until: '2090-01-02T00:00:00.000Z' });
    expect(await collection.get('a')).toBeNull();
  });

  promises('expiring is no event, and loses none of the events before it', async ({ store, clock }) => {
    const collection = await store.collection(invitations);
    for (let count = 0; count < 5; count++)
      await collection.insert({ id: `i${count}`, code: `c${count}`, until: noon });
    clock.set(noon);
    await collection.insert({ id: 'i0', code: 'c1', until: null });
    expect((await logOf(store, 6)).map(({ seq, type }) => [seq, type])).toEqual(
      [1, 2, 3, 4, 5, 6].map((seq) => [seq, 'insert']),
    );
    expect(idsOf(await collection.find({ sort: 'code' }))).toEqual(['i0']);
  });

  promises('a time that is not an instant in UTC with milliseconds is refused', async ({ store }) => {
    const collection = await store.collection(sessions);
    for (const until of [
      '2090-01-01',
      '2090-01-01T12:00:00Z',
      '2090-01-01T12:00:00.000+01:00',
      'tomorrow',
      '2090-13-01T12:00:00.000Z',
    ])
      await expect(collection.insert({ ...entry(), user: 'u', until })).rejects.toThrow(Invalid);
  });
};
