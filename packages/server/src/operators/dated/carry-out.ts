import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { readDatedData } from '../../catalog/catalog.repository.js';
import { DatedData } from '../../catalog/dated/dated-data.js';
import { applyEdit, type DatedEdit, type EditedLine } from '../../catalog/dated/dated-edits.js';
import { firstLoss } from '../../catalog/dated/help-line-cover.js';
import { InvalidInput, type NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { NobodyToCall } from './dated.results.js';
import { stateOf } from './dated.repository.js';

export interface CarriedOut {
  /** Of the kind's lines before the edit. */
  readonly token: string;
  readonly edited: readonly EditedLine[];
  readonly was: DatedData;
  readonly is: DatedData;
}

export type InTheWay = InvalidInput | NobodyToCall | ChangedMeanwhile | NotFound;

/** Does it in this transaction, and says what stood in the way instead: then the transaction must not stand. */
export async function carryOut(tx: Transaction, edit: DatedEdit, today: string): Promise<CarriedOut | InTheWay> {
  await tx.lock('dated lines', edit.kind);
  const token = await stateOf(tx, edit.kind);
  const was = new DatedData(await readDatedData(tx));
  const outcome = await applyEdit(tx, edit);
  switch (outcome.what) {
    case 'NOT_THERE':
      return new ChangedMeanwhile('Someone withdrew this line a moment ago.');
    case 'CHANGED':
      return new ChangedMeanwhile('Someone edited this line a moment ago. Look at it again.');
    case 'OVERLAPS':
      return overlaps(outcome.with.effective_from, outcome.with.effective_to, edit.act);
    case 'DONE':
  }
  const is = new DatedData(await readDatedData(tx));
  const loss = firstLoss(was.rows.helpLines, is.rows.helpLines, today);
  if (loss) return new NobodyToCall(wordsOf(loss));
  return { token, edited: outcome.edited, was, is };
}

export function isInTheWay(outcome: CarriedOut | InTheWay): outcome is InTheWay {
  return '__typename' in outcome;
}

export function overlaps(from: string | null, to: string | null, act: DatedEdit['act']): InvalidInput {
  const days = from === null ? '' : to === null ? `, from ${from} on` : `, from ${from} to ${to}`;
  return new InvalidInput([
    {
      path: [act === 'END' ? 'effectiveTo' : 'effectiveFrom'],
      message: `Another line about the same thing holds on some of these days${days}. Only one can, so end that one first.`,
    },
  ]);
}

function wordsOf({ day, jurisdiction, language }: { day: string; jurisdiction: string | null; language: string }) {
  const where = jurisdiction === null ? 'in the country' : `in ${findJurisdiction(jurisdiction)?.name ?? jurisdiction}`;
  const tongue = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `From ${day} on, people ${where} who are thinking of suicide would have no line in ${tongue}. Add the line that replaces it first.`;
}
