import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { DeskCheckKind } from './check-kinds.js';

/** Where something can be looked up. */
export interface Register {
  readonly name: string;
  readonly url: string;
}

/** Where such a thing is looked up today: in the registers of its own state, then in those of the whole country. */
export function findRegisters(
  reader: Pick<UnitOfWork, 'query'>,
  { kind, jurisdiction }: { readonly kind: DeskCheckKind; readonly jurisdiction: string | null },
  today: string,
): Promise<Register[]> {
  return reader.query(
    `SELECT name, url FROM registers
     WHERE looks_up = $1 AND (jurisdiction IS NULL OR jurisdiction = $2)
       AND effective_from <= $3::date AND (effective_to IS NULL OR effective_to >= $3::date)
     ORDER BY jurisdiction NULLS LAST, name, id`,
    [kind, jurisdiction, today],
  );
}
