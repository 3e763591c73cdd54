import type { Readable } from 'node:stream';
import type { Actor } from '../actor.js';

/** A file that is made when it is asked for, at an address among the pages. */
export interface Download {
  readonly path: string;
  /** Null: not for whoever asks. The address then answers as any other where nothing is. */
  readonly open: (actor: Actor, query: URLSearchParams) => Promise<OpenedDownload | DownloadLater | null>;
}

/** Something comes first: a page of ours says what. */
export interface DownloadLater {
  readonly goTo: string;
}

export interface OpenedDownload {
  readonly name: string;
  readonly type: string;
  readonly body: Readable;
}
