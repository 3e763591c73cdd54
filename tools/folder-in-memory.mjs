import { accessSync, constants, statfsSync } from 'node:fs';
import { availableMemory } from 'node:process';

/** As statfs names a file system that is all memory. */
const tmpfs = 0x01021994;
/** Bytes. All that the tests of one run keep at a time is a fraction of it. */
const roomWanted = 4 * 1024 ** 3;

/**
 * Where tests keep their databases: to copy a small one and remove it, a thousand files, takes a disk's file system ten
 * times as long, and to write into it waits for the disk. Null where there is none, or no room in it.
 */
export function findFolderInMemory() {
  const folder = '/dev/shm';
  try {
    accessSync(folder, constants.W_OK);
    const { type, bavail, bsize } = statfsSync(folder);
    const room = Math.min(bavail * bsize, availableMemory());
    return type === tmpfs && room >= roomWanted ? folder : null;
  } catch {
    return null;
  }
}
