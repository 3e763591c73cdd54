import type { SlotVerdict, Slots, WantedSlot } from '../../availability/slots/slots.service.js';

export interface JudgedTime {
  readonly verdict: SlotVerdict;
  /** The practitioner's round in which it was judged: a later one may know better. */
  readonly round: number;
}

interface Gate {
  /** Counts up whenever a request went through, so that who waits asks again. */
  round: number;
  passing: Promise<void> | null;
  waiting: number;
}

/**
 * A good time may be wanted by a thousand people in one second. Those who ask the same question at the same moment share
 * one answer, and requests to one practitioner are written one after the other: everybody who waited meanwhile is judged
 * again, together, instead of opening a transaction each to learn that the time is gone. Only a courtesy to the
 * database: who gets a time is decided there, under the practitioner's lock, whatever other processes do.
 */
export class AskedTimes {
  readonly #judging = new Map<string, Promise<SlotVerdict>>();
  readonly #gates = new Map<string, Gate>();

  constructor(private readonly slots: Pick<Slots, 'judge'>) {}

  async judge(wanted: WantedSlot): Promise<JudgedTime> {
    const { practitionerId, consultationTypeId, startsAt, patientLocation, exceptOwnerId } = wanted;
    const round = this.#gates.get(practitionerId)?.round ?? 0;
    const time = [consultationTypeId, startsAt.epochMilliseconds, patientLocation, exceptOwnerId];
    const question = [practitionerId, round, ...time].join(' ');
    let judging = this.#judging.get(question);
    if (!judging) {
      judging = this.slots.judge(wanted).finally(() => this.#judging.delete(question));
      this.#judging.set(question, judging);
    }
    return { verdict: await judging, round };
  }

  /** Waits for its turn and runs; or answers why there is no point in it any more. */
  async inTurn<Result>(
    wanted: WantedSlot,
    judged: JudgedTime,
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result } | { readonly verdict: SlotVerdict }> {
    const gate = this.#gates.get(wanted.practitionerId) ?? { round: judged.round, passing: null, waiting: 0 };
    this.#gates.set(wanted.practitionerId, gate);
    gate.waiting++;
    try {
      for (let current = judged; current.round !== gate.round || gate.passing;) {
        if (gate.passing) await gate.passing;
        if (current.round === gate.round) continue;
        current = await this.judge(wanted);
        if (current.verdict.verdict !== 'BOOKABLE') return { verdict: current.verdict };
      }
      return { result: await this.#pass(gate, work) };
    } finally {
      gate.waiting--;
      if (gate.waiting === 0) this.#gates.delete(wanted.practitionerId);
    }
  }

  async #pass<Result>(gate: Gate, work: () => Promise<Result>): Promise<Result> {
    const passing = work();
    gate.passing = passing.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await passing;
    } finally {
      gate.round++;
      gate.passing = null;
    }
  }
}
