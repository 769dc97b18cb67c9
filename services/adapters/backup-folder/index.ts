/** Copies of the data of an embedded hub: database and blobs together in one folder. */
export { createRestoreBackup, type RestoredBackup } from './restore-backup.ts';
export { createWriteBackup, type WrittenBackup } from './write-backup.ts';
