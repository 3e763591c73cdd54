import { randomUUID } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.js';
import { findLine } from '../../catalog/dated/dated-edits.js';
import { datedTables, type DatedLineRow } from '../../catalog/dated/dated-tables.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { violatedConstraint, type Transaction, type UnitOfWork } from '../../platform/unit-of-work.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { carryOut, isInTheWay, overlaps, type CarriedOut, type InTheWay } from './carry-out.js';
import { findChangedListings, tellConcerned, type TurningLine } from './changed-listings.js';
import { changedOf, lineOf } from './dated-answers.js';
import { daysOfEdit } from './days-of-edit.js';
import { readDatedKey } from './dated-keys.js';
import type { DatedAct, DatedEditInput, SaveDatedEditInput } from './dated.inputs.js';
import { keepEdit } from './dated.repository.js';
import { DatedEdited, DatedPreview, type DatedEditResult, type DatedPreviewResult } from './dated.results.js';

import { readDatedEdit, type ReadDatedEdit } from './read-dated-edit.js';

export interface DatedEditTools {
  readonly unitOfWork: UnitOfWork;
  readonly catalog: Catalog;
}

/** A page of listings an edit or a day changes. */
export interface ChangesPage {
  readonly first: number;
  /** The id after which it begins. */
  readonly after: string | null;
}

/** Edits of dated lines: rehearsed first, and then carried out by the same steps. */
export class DatedEdits {
  constructor(private readonly tools: DatedEditTools) {}

  /** What an edit would do: it is done for real, looked at, and undone. Nothing is stored. */
  async preview(input: DatedEditInput, day: string | null, page: ChangesPage): Promise<DatedPreviewResult> {
    const read = await this.#read(input);
    if ('__typename' in read) return read;
    const outcome = await this.#rehearse(read);
    return isInTheWay(outcome) ? outcome : this.#previewOf(read, outcome, day, page);
  }

  /** From here on the house follows: pages within a second or so, search as soon as its rows are made anew. */
  save(actor: Actor, { edit: input, token }: SaveDatedEditInput): Promise<DatedEditResult> {
    return forOperator<DatedEditResult>(actor, async (operator) => {
      const read = await this.#read(input);
      if ('__typename' in read) return read;
      const outcome = await this.#save(operator, read, token);
      await this.tools.catalog.refreshIfChanged();
      return outcome;
    });
  }

  async #read(input: DatedEditInput): Promise<ReadDatedEdit | InvalidInput | ChangedMeanwhile | NotFound> {
    const { unitOfWork, catalog } = this.tools;
    const named = input.key == null || input.key === '' ? null : readDatedKey(input.key);
    if (named ? named.kind !== input.kind : input.act !== 'ADD' || input.key) return new NotFound();
    const line = named && (await findLine(unitOfWork, named.kind, named.id));
    if (named && !line) return new ChangedMeanwhile('Someone withdrew this line a moment ago.');
    const answer = readDatedEdit(input, { line, catalog, today: this.#today() });
    return 'problems' in answer ? new InvalidInput(answer.problems) : answer.read;
  }

  async #rehearse({ edit }: ReadDatedEdit): Promise<CarriedOut | InTheWay> {
    try {
      return await this.tools.unitOfWork.run(async (tx) => {
        throw new Rehearsed(await carryOut(tx, edit, this.#today()));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.outcome;
      return this.#onceADay(error, edit);
    }
  }

  async #save(operator: AccountHolder, read: ReadDatedEdit, token: string): Promise<DatedEditResult> {
    try {
      return await this.tools.unitOfWork.run((tx) => this.#carryOut(tx, operator, read, token));
    } catch (error) {
      if (error instanceof Rehearsed && isInTheWay(error.outcome)) return error.outcome;
      return this.#onceADay(error, read.edit);
    }
  }

  async #carryOut(
    tx: Transaction,
    operator: AccountHolder,
    { edit, why }: ReadDatedEdit,
    token: string,
  ): Promise<DatedEdited> {
    const outcome = await carryOut(tx, edit, this.#today());
    if (isInTheWay(outcome)) throw new Rehearsed(outcome);
    if (outcome.token !== token) throw new Rehearsed(new ChangedMeanwhile(SINCE));
    for (const edited of outcome.edited) {
      const id = randomUUID();
      const act: DatedAct = edited.before && edit.act === 'ADD' ? 'END' : edit.act;
      const subjectId = (edited.after ?? edited.before)?.id ?? '';
      await keepEdit(tx, edited, { id, operatorId: operator.accountId, kind: edit.kind, act, why });
      await recordAudit(tx, {
        actor: operator,
        action: actions[act],
        subjectKind: 'dated_line',
        subjectId,
        why: why.reason,
      });
    }
    await tellConcerned(tx, turningLines(edit.kind, outcome));
    const [first] = outcome.edited;
    return new DatedEdited(first?.after ? this.#line(edit.kind, first.after) : null);
  }

  async #previewOf(
    { edit }: ReadDatedEdit,
    outcome: CarriedOut,
    asked: string | null,
    page: ChangesPage,
  ): Promise<DatedPreview> {
    const { token, edited, was, is } = outcome;
    const days = daysOfEdit(edit.kind, outcome, this.#today());
    const day = days.find((each) => each === asked) ?? days[0];
    const compared = day && { was, is, on: { was: day, is: day } };
    const { unitOfWork, catalog } = this.tools;
    const lines = turningLines(edit.kind, outcome);
    const found =
      compared && (await findChangedListings(unitOfWork, lines, compared, { size: page.first, after: page.after }));
    return Object.assign(new DatedPreview(), {
      token,
      lines: edited.flatMap(({ after }) => (after ? [this.#line(edit.kind, after)] : [])),
      days,
      changed: found && day ? changedOf(day, found, catalog) : null,
    });
  }

  #line(kind: TurningLine['kind'], row: DatedLineRow) {
    return lineOf(kind, row, this.#today(), this.tools.catalog);
  }

  /** The constraint has the last word, should a line have come in past us. */
  #onceADay(error: unknown, { kind, act }: ReadDatedEdit['edit']): InvalidInput {
    if (violatedConstraint(error) !== datedTables[kind].onceADay) throw error;
    return overlaps(null, null, act);
  }

  #today(): string {
    return legalDay(this.tools.unitOfWork.clock.now());
  }
}

/** Undoes the transaction, and brings out what it found. */
class Rehearsed extends Error {
  constructor(readonly outcome: CarriedOut | InTheWay) {
    super('Only a rehearsal.');
  }
}

const SINCE = 'Someone edited one of these lines after you opened this. Check again what changes, then save.';

const actions: Readonly<Record<DatedAct, string>> = {
  ADD: 'dated.added',
  END: 'dated.ended',
  CORRECT: 'dated.corrected',
  WITHDRAW: 'dated.withdrawn',
};

function turningLines(kind: TurningLine['kind'], { edited }: CarriedOut): TurningLine[] {
  return edited.flatMap(({ before, after }) => [before, after].flatMap((line) => (line ? [{ kind, line }] : [])));
}
