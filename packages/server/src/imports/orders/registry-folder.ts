import { lstat, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that whoever runs the server put where operators find it. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

export interface FolderContent {
  /** The newest first. */
  readonly files: readonly FolderFile[];
  /** How many others are there that are not told of. */
  readonly others: number;
  /** Why it cannot be looked into, in the system's word: "ENOENT", it is not there; null: it can. */
  readonly problem: string | null;
  /** How much can still be put there; null: nobody knows. */
  readonly roomBytes: number | null;
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

  async list(): Promise<FolderContent> {
    let problem: string | null = null;
    const names = await readdir(this.path).catch((error: NodeJS.ErrnoException) => {
      problem = error.code ?? 'unknown';
      return [];
    });
    const found = await Promise.all(names.map((name) => this.find(name)));
    const files = found
      .filter((file) => file !== null)
      .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
      .slice(0, MOST_LISTED);
    return {
      files,
      others: names.length - files.length,
      problem,
      roomBytes: problem === null ? await this.#room() : null,
    };
  }

  /** As much as somebody who is not the machine's own may still write; null: it does not say. */
  async #room(): Promise<number | null> {
    const found = await statfs(this.path).catch(() => null);
    return found && found.bavail * found.bsize;
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
