import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that whoever runs the server put where operators find it. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

/** Letters and figures first: no name is a hidden file, a way up, or an option of somebody's command. */
const FILE_NAME = /^[a-z0-9][a-z0-9._ -]{0,195}\.csv$/i;
const MOST_LISTED = 100;

/**
 * The one folder that files are imported from at an operator's wish. A file is named, and never a path: whatever is no
 * plain file of a plain name in this very folder is not there.
 */
export class RegistryFolder {
  constructor(readonly path: string) {}

  /** The newest first; and how many others are there that are not told of. */
  async list(): Promise<{ readonly files: readonly FolderFile[]; readonly others: number }> {
    const names = await readdir(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const found = await Promise.all(names.map((name) => this.find(name)));
    const files = found
      .filter((file) => file !== null)
      .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
      .slice(0, MOST_LISTED);
    return { files, others: names.length - files.length };
  }

  /** Null: there is no such file here. */
  async find(name: string): Promise<FolderFile | null> {
    if (!isFileName(name)) return null;
    const found = await lstat(join(this.path, name)).catch(() => null);
    return found?.isFile() ? { name, bytes: found.size, changedAt: found.mtime } : null;
  }

  /** Of a name that was found here. */
  pathOf(name: string): string {
    if (!isFileName(name)) throw new Error('Files of this folder have plain names.');
    return join(this.path, name);
  }
}

export function isFileName(name: string): boolean {
  return FILE_NAME.test(name);
}
