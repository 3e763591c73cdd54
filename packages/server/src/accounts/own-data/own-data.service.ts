import { Readable } from 'node:stream';
import { personalDataCsvPath, personalDataJsonPath, personalDataPath } from '@clearing/shared/personal-data';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Download, DownloadLater, OpenedDownload } from '../../platform/pages/downloads.js';
import { partsFor, type PersonalDataPart } from '../../platform/personal-data.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { obstacleToTakingData } from '../account.policy.js';
import { exportsOfAccount } from '../limits.js';
import { csvOf, jsonOf } from './data-files.js';

/** What somebody takes along of what we keep of them. That they did is written down; what was in it is not. */
export class OwnData {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly parts: readonly PersonalDataPart[],
  ) {}

  /** The names of the files there are for whoever asks. */
  namesFor(actor: Actor): string[] {
    return actor.kind === 'ACCOUNT' ? partsFor(this.parts, actor).map(({ name }) => name) : [];
  }

  downloads(): Download[] {
    return [
      {
        path: personalDataJsonPath,
        open: (actor) =>
          this.#open(actor, 'EVERYTHING', (holder) => ({
            name: 'clearing-everything.json',
            type: 'application/json; charset=utf-8',
            body: Readable.from(jsonOf(partsFor(this.parts, holder), holder, this.unitOfWork.clock.now().toString())),
          })),
      },
      ...this.parts.map((part): Download => ({
        path: personalDataCsvPath(part.name),
        open: (actor) =>
          this.#open(actor, part.name.toUpperCase().replaceAll('-', '_'), (holder) =>
            partsFor([part], holder).length === 0
              ? null
              : {
                  name: `clearing-${part.name}.csv`,
                  type: 'text/csv; charset=utf-8',
                  body: Readable.from(csvOf(part, holder)),
                },
          ),
      })),
    ];
  }

  async #open(
    actor: Actor,
    which: string,
    make: (holder: AccountHolder) => OpenedDownload | null,
  ): Promise<OpenedDownload | DownloadLater | null> {
    if (actor.kind !== 'ACCOUNT') return null;
    const file = make(actor);
    if (!file) return null;
    // The page asks for whatever is missing, and leads back.
    if (obstacleToTakingData(actor, this.unitOfWork.clock.now())) return { goTo: personalDataPath };
    const taken = await this.limits.take(exportsOfAccount, actor.accountId);
    if (!taken.allowed) return { goTo: `${personalDataPath}?wait=yes` };
    const subject = { subjectKind: 'account', subjectId: actor.accountId };
    await this.unitOfWork.run((tx) => recordAudit(tx, { actor, action: 'account.data.taken', ...subject, why: which }));
    return file;
  }
}
