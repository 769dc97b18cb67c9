import { knownDifferences } from './known-differences.ts';
import { mongoPlace } from './mongo-place.ts';
import { mongoLogContract } from './mongo-log-promises.ts';
import { storageContract } from './storage-contract.ts';

const url = process.env['MONGODB_URL'];

if (url === undefined) {
  process.stderr.write(
    'NOT RUN: the storage contract on MongoDB, as MONGODB_URL is not set (live-mongo.sh runs it on a server of its own).\n',
  );
  test('without MONGODB_URL nothing is claimed about MongoDB', () => {
    expect(url).toBeUndefined();
  });
} else {
  // Which server answers at the address, for what it is known not to keep; a real MongoDB needs no name.
  const server = process.env['MONGODB_SERVER'] ?? 'mongodb';
  storageContract(server, () => Promise.resolve(mongoPlace(url)), knownDifferences[server]);
  mongoLogContract(url);
}
