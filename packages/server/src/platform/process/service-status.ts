import {
  statusParts,
  type AnsweredDay,
  type PartStatus,
  type ServiceStatus,
  type StatusPartName,
  type StatusState,
} from '@clearing/shared/service-status';
import type { Clock } from '../clock.js';

/** How one part is found out. What it throws, and what takes too long, is FAILING. */
export type StatusProbe = () => Promise<Omit<PartStatus, 'part'>>;

export interface StatusSources {
  readonly probes: Readonly<Record<StatusPartName, StatusProbe>>;
  readonly days: () => Promise<readonly AnsweredDay[]>;
  readonly clock: Clock;
  /** By a clock that nobody sets. */
  readonly monotonic?: () => number;
}

/** Strangers ask as often as they like, and are told what was found out within this. */
const KEPT_MS = 5_000;
const WITHIN_MS = 2_500;
/** Nothing works without these. */
const essential: ReadonlySet<StatusPartName> = new Set(['API', 'DATABASE']);

/** How the service is, for everybody: states and instants, and nothing of why. */
export class StatusReader {
  #kept: { readonly at: number; readonly status: Promise<ServiceStatus> } | null = null;
  readonly #monotonic: () => number;

  constructor(private readonly sources: StatusSources) {
    this.#monotonic = sources.monotonic ?? (() => performance.now());
  }

  read(): Promise<ServiceStatus> {
    const now = this.#monotonic();
    if (!this.#kept || now - this.#kept.at > KEPT_MS) this.#kept = { at: now, status: this.#find() };
    return this.#kept.status;
  }

  async #find(): Promise<ServiceStatus> {
    const { probes, days, clock } = this.sources;
    const [parts, answered] = await Promise.all([
      Promise.all(
        statusParts.map(async (part) => ({
          part,
          ...(await orElse<Omit<PartStatus, 'part'>>(probes[part], { state: 'FAILING', lastAt: null })),
        })),
      ),
      orElse<readonly AnsweredDay[] | null>(days, null),
    ]);
    return {
      state: stateOf(parts),
      checkedAt: clock.now().toString({ smallestUnit: 'second' }),
      parts,
      days: answered,
    };
  }
}

export function stateOf(parts: readonly PartStatus[]): StatusState {
  if (parts.some(({ part, state }) => essential.has(part) && state === 'FAILING')) return 'FAILING';
  return parts.every(({ state }) => state === 'OK') ? 'OK' : 'LATE';
}

async function orElse<T>(find: () => Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), WITHIN_MS);
  });
  try {
    return await Promise.race([find(), tooLate]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
