import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/platform/postgres/embedded-postgres.js';

/** Long for a machine that has much else to do: a start takes seconds of a processor. */
const UP_WITHIN_MS = 180_000;

/** A part of the house that is killed and comes back, as whoever supervises it would see to. */
export interface Killable {
  readonly name: string;
  /** kill -9, and start anew; resolves when what was started runs. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** A program as it is deployed: what was built, in a process of its own. It is started again when it ends by itself, too. */
export class KillableProgram implements Killable {
  #child: ChildProcess | null = null;
  #output = '';
  #isStopping = false;
  /** How often it ended without being killed. */
  endedByItself = 0;

  constructor(
    readonly name: string,
    private readonly entry: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly isUp: () => Promise<boolean>,
  ) {}

  async start(): Promise<void> {
    this.#spawn();
    await this.#untilUp();
  }

  async killAndRestart(): Promise<void> {
    const child = this.#child!;
    child.removeAllListeners('exit');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await this.start();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  #spawn(): void {
    this.#output = '';
    const script = fileURLToPath(new URL(`../../../dist/${this.entry}.js`, import.meta.url));
    const child = spawn(process.execPath, [script], { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output = (this.#output + text).slice(-8_000)));
    }
    child.on('exit', () => {
      if (this.#isStopping) return;
      this.endedByItself++;
      // As a supervisor does, not in a circle without a breath.
      setTimeout(() => this.#isStopping || this.#spawn(), 100);
    });
    this.#child = child;
  }

  async #untilUp(): Promise<void> {
    for (const until = Date.now() + UP_WITHIN_MS; !(await this.isUp()); await sleep(25)) {
      if (Date.now() > until) throw new Error(`${this.name} does not come up:\n${this.#output}`);
    }
  }

  get output(): string {
    return this.#output;
  }
}

/** PostgreSQL on files that survive it, written as whoever runs it for real would have them written. */
export class KillablePostgres implements Killable {
  readonly name = 'PostgreSQL';

  private constructor(
    private readonly dataDir: string,
    private running: EmbeddedPostgres,
  ) {}

  static async start(dataDir: string): Promise<KillablePostgres> {
    return new KillablePostgres(dataDir, await startEmbeddedPostgres({ dataDir }));
  }

  get url(): string {
    return this.running.url;
  }

  async killAndRestart(): Promise<void> {
    const [pid] = (await readFile(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await this.running.exited;
    await this.running.stop();
    this.running = await startEmbeddedPostgres({ dataDir: this.dataDir });
  }

  stop(): Promise<void> {
    return this.running.stop();
  }
}
