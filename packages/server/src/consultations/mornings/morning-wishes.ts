import type { HoursDesk } from '../../availability/hours/hours-desk.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import { findKeeper } from '../../availability/hours/hours.repository.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import {
  MorningMail,
  MorningMailKept,
  type KeepMorningMailInput,
  type KeepMorningMailResult,
} from './mornings.results.js';

/** Whether mail in the morning is wanted: kept by whoever keeps the hours. */
export class MorningWishes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hours: Pick<HoursDesk, 'forKeeper'>,
  ) {}

  /** Null unless the asker keeps the hours of this listing, with both steps. */
  async find(actor: Actor, slug: string): Promise<MorningMail | null> {
    const keeper = await findKeeper(this.unitOfWork, { slug });
    if (!keeper || (await mayKeepListing(this.unitOfWork, actor, keeper.practitionerId)) !== 'YES') return null;
    const { practitionerId, name } = keeper;
    const [row] = await this.unitOfWork.query<{ wanted: boolean }>(
      `SELECT wanted FROM morning_summaries WHERE practitioner_id = $1`,
      [practitionerId],
    );
    const wanted = row?.wanted ?? true;
    return Object.assign(new MorningMail(), {
      practitionerId: toGlobalId('Practitioner', practitionerId),
      name,
      wanted,
    });
  }

  keep(actor: Actor, { practitionerId, wanted }: KeepMorningMailInput): Promise<KeepMorningMailResult> {
    return this.hours.forKeeper(actor, practitionerId, (id) =>
      this.unitOfWork.run(async (tx) => {
        await tx.query(
          `INSERT INTO morning_summaries (practitioner_id, wanted) VALUES ($1, $2)
           ON CONFLICT (practitioner_id) DO UPDATE SET wanted = excluded.wanted`,
          [id, wanted],
        );
        const action = wanted ? 'consultation.mornings.wanted' : 'consultation.mornings.not-wanted';
        await recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId: id });
        return new MorningMailKept(wanted);
      }),
    );
  }
}
