import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

interface Said {
  readonly number: number;
  readonly answer?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** A program beside this one that is asked things, each answered once. It ends with this one, however this one ends. */
export class ProcessApart {
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(private readonly child: ChildProcess) {
    child.on('message', ({ number, answer, error }: Said) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (error === undefined) waiting?.resolve(answer as never);
      else waiting?.reject(new Error(error));
    });
    child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The process apart has ended.'));
    });
  }

  static async start(script: 'server' | 'people'): Promise<ProcessApart> {
    const path = fileURLToPath(new URL(`./${script}.mjs`, import.meta.url));
    // Libraries are slower in what they call development, and nothing of the test runner is for it.
    const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
    const child = fork(path, [], { env, execArgv: [], serialization: 'advanced' });
    await once(child, 'message');
    return new ProcessApart(child);
  }

  ask<Answer>(what: string, given: object): Promise<Answer> {
    const number = ++this.#asked;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.child.send({ number, what, given });
    });
  }

  async end(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
