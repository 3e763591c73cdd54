import { randomUUID } from 'node:crypto';
import type { Actor } from '../../platform/actor.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { getBookedType, type BookedType } from '../asked/booked-type.js';
import type { ConsultationViewer } from '../door/consultation-sides.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationColumns, ConsultationRecord, Reader } from '../consultation.repository.js';
import { leaveUntouched, nothingArranged, readArrangement, untouchedOf, type Arrangement } from './arrangement.js';
import type { ArrangementInput } from './arrangement.inputs.js';

type Asked = Pick<ConsultationRecord, 'id' | 'practitionerId' | 'consultationTypeId'>;

/** What is arranged for one talk, and what its practitioner usually arranges for talks of that mode at that place. */
export class Arrangements {
  constructor(
    private readonly cipher: Cipher,
    private readonly confidential: Confidential,
  ) {}

  /**
   * Reads what was typed, and remembers it for the next one: the columns to write, or what is to mend. What is said by a
   * share holds for this talk alone: a way in that somebody else typed must not outlive what they were let do. `since`: what
   * was read before, and how it stands now. What was left as it was read stays as it is, here and in what is usual.
   */
  async take(
    tx: Transaction,
    asked: Asked,
    input: ArrangementInput,
    { share }: Pick<ConsultationViewer, 'share'>,
    since: { readonly was: ArrangementInput; readonly now: Arrangement } | null = null,
  ): Promise<Taken | InvalidInput> {
    const type = await getBookedType(tx, asked.consultationTypeId);
    const said = since ? leaveUntouched(input, since.was, since.now) : input;
    const arrangement = readArrangement(said, type.mode);
    if (arrangement instanceof InvalidInput) return arrangement;
    if (!share) {
      const usual = since ? untouchedOf(await this.usual(tx, asked), input, since.was) : {};
      await this.#remember(tx, asked.practitionerId, type, { ...arrangement, ...usual });
    }
    return { arrangement, columns: this.#columns(asked, arrangement) };
  }

  /**
   * What a yes that comes with another time arranges: what its practitioner says with it, or said when they proposed the time,
   * or else what is usual.
   */
  async takeWithTime(
    tx: Transaction,
    asked: Asked,
    said: ArrangementInput | null | undefined,
    viewer: Pick<ConsultationViewer, 'share' | 'side'>,
  ): Promise<ConsultationColumns | InvalidInput> {
    if (said && viewer.side === 'PRACTITIONER') {
      const taken = await this.take(tx, asked, said, viewer);
      return taken instanceof InvalidInput ? taken : taken.columns;
    }
    return (await this.#isSaid(tx, asked)) ? {} : this.takeUsual(tx, asked);
  }

  async #isSaid(tx: Transaction, { id }: Asked): Promise<boolean> {
    const [row] = await tx.query<{ isSaid: boolean }>(
      `SELECT arrangement IS NOT NULL AS "isSaid" FROM consultations WHERE id = $1`,
      [id],
    );
    return row?.isSaid ?? false;
  }

  /** For a talk that is booked at once: nobody is asked, so what is usual holds. */
  async takeUsual(tx: Transaction, asked: Asked): Promise<ConsultationColumns> {
    return this.#columns(asked, await this.usual(tx, asked));
  }

  /** What was arranged for this talk. Each reading is recorded. */
  async find(tx: Transaction, actor: Actor, { id }: Asked): Promise<Arrangement> {
    return (await this.confidential.readArrangement(tx, actor, id)) ?? nothingArranged;
  }

  /** What this practitioner arranged last for such a talk: their own words, shown to nobody else. */
  async usual(reader: Reader, { practitionerId, consultationTypeId }: Asked): Promise<Arrangement> {
    const { mode, locationId } = await getBookedType(reader, consultationTypeId);
    const [row] = await reader.query<{ id: string; arrangement: Buffer }>(
      `SELECT id, arrangement FROM usual_arrangements
       WHERE practitioner_id = $1 AND mode = $2 AND location_id IS NOT DISTINCT FROM $3`,
      [practitionerId, mode, locationId],
    );
    return row ? (JSON.parse(this.cipher.decrypt(row.arrangement, cellOf(row.id))) as Arrangement) : nothingArranged;
  }

  /** Everything this practitioner usually arranges, for themselves. */
  async listUsual(reader: Reader, practitionerId: string): Promise<UsualArrangement[]> {
    const rows = await reader.query<{ id: string; mode: string; place: string | null; sealed: Buffer }>(
      `SELECT u.id, u.mode, l.street || ', ' || l.city AS place, u.arrangement AS sealed
       FROM usual_arrangements u LEFT JOIN locations l ON l.id = u.location_id
       WHERE u.practitioner_id = $1 ORDER BY u.mode, place, u.id`,
      [practitionerId],
    );
    return rows.map(({ id, mode, place, sealed }) => ({
      ...{ mode, place },
      arrangement: JSON.parse(this.cipher.decrypt(sealed, cellOf(id))) as Arrangement,
    }));
  }

  #columns({ id }: Asked, arrangement: Arrangement): ConsultationColumns {
    return { arrangement: this.confidential.sealPart(id, 'arrangement', arrangement) };
  }

  /** Two answers at once are two rows' worth of words for one row: the later one stays, whole. */
  async #remember(
    tx: Transaction,
    practitionerId: string,
    { mode, locationId }: BookedType,
    arrangement: Arrangement,
  ): Promise<void> {
    const id = randomUUID();
    const sealed = this.cipher.encrypt(JSON.stringify(arrangement), cellOf(id));
    await tx.query(
      `INSERT INTO usual_arrangements (id, practitioner_id, mode, location_id, arrangement) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT one_usual_arrangement_for_each_place
       DO UPDATE SET id = excluded.id, arrangement = excluded.arrangement`,
      [id, practitionerId, mode, locationId, sealed],
    );
  }
}

interface UsualArrangement {
  readonly mode: string;
  readonly place: string | null;
  readonly arrangement: Arrangement;
}

interface Taken {
  readonly arrangement: Arrangement;
  readonly columns: ConsultationColumns;
}

function cellOf(row: string) {
  return { table: 'usual_arrangements', column: 'arrangement', row };
}
