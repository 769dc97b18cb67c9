/** Copies of the data of an embedded hub: database and blobs together in one folder. */
export { createRestoreBackup } from './restore-backup.ts';
export { createWriteBackup } from './write-backup.ts';
