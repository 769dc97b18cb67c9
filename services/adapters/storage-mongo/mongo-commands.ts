import path from 'node:path';

const NOTE = '(MONGODB_URL without the name of the database)';

/**
 * Commands that copy a hub on MongoDB to a folder and back: the hub cannot do that by itself. The address of the
 * database is a secret, so it is not shown.
 */
export const mongoCommands = (folder: string, dataDir: string) => {
  const archive = path.join(folder, 'mongodb.gz');
  return {
    backup: [
      `mongodump --uri "$MONGODB_URL" --oplog --gzip --archive=${archive}   ${NOTE}`,
      `cp -a ${path.join(dataDir, 'blobs')} ${folder}`,
    ],
    restore: [
      `mongorestore --uri "$MONGODB_URL" --oplogReplay --drop --gzip --archive=${archive}   ${NOTE}`,
      `cp -a ${path.join(folder, 'blobs')} ${dataDir}`,
    ],
  };
};
