import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { mayActAsOperator } from '../accounts/account.policy.js';
import { legalDay } from '../listing/legality/legal-day.js';
import type { Clock } from '../platform/clock.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import type { RequestContext } from '../platform/request-context.js';
import type { AppealDesk } from './appeals/appeal-desk.service.js';
import type { CheckDesk } from './checks/check-desk.service.js';
import { DeskCheckKind } from './checks/check-kinds.js';
import type { ClaimDesk } from './claims/claim-desk.service.js';
import type { ClinicManagerDesk } from './clinic-managers/clinic-manager-desk.service.js';
import { DeskQueueCount, OperatorDesk, type DeskQueue } from './desk.results.js';
import type { DatedDesk } from './dated/dated-desk.service.js';
import type { PartnerDesk } from './partners/partner-desk.service.js';
import type { LookAlikeDesk } from './look-alikes/look-alike-desk.service.js';
import type { ComplaintDesk } from './complaints/complaint-desk.service.js';
import type { ReportDesk } from './reports/report-desk.service.js';
import type { StaleDesk } from './stale/stale-desk.service.js';
import type { SuspensionDesk } from './suspensions/suspension-desk.service.js';
import type { WordingDesk } from './wording/wording-desk.service.js';
import type { Waiting } from './waiting.js';

interface Desks {
  readonly complaints: ComplaintDesk;
  readonly reports: ReportDesk;
  readonly wording: WordingDesk;
  readonly appeals: AppealDesk;
  readonly claims: ClaimDesk;
  readonly stale: StaleDesk;
  readonly suspensions: SuspensionDesk;
  readonly clinicManagers: ClinicManagerDesk;
  readonly partners: PartnerDesk;
  readonly dated: DatedDesk;
  readonly lookAlikes: LookAlikeDesk;
  readonly checks: CheckDesk;
}

/** The one door to what operators see: without a second factor, or without the role, there is no desk. */
@Resolver(() => OperatorDesk)
export class OperatorDeskResolver {
  constructor(
    private readonly desks: Desks,
    private readonly clock: Clock,
  ) {}

  @Query(() => OperatorDesk, { nullable: true, description: "The operators' desk; null for everyone else." })
  operatorDesk(@Ctx() { actor }: RequestContext): OperatorDesk | null {
    return mayActAsOperator(actor) ? new OperatorDesk(actor) : null;
  }

  @FieldResolver(() => DateScalar, { description: 'The day on which dated facts are judged: Washington’s.' })
  today(): string {
    return legalDay(this.clock.now());
  }

  @FieldResolver(() => [DeskQueueCount], {
    description: 'Every queue, and what is waiting in it: the most urgent first, then the longest-waiting.',
  })
  async queues(@Root() { operator }: OperatorDesk): Promise<DeskQueueCount[]> {
    const {
      complaints,
      reports,
      wording,
      appeals,
      claims,
      stale,
      suspensions,
      clinicManagers,
      partners,
      dated,
      lookAlikes,
      checks,
    } = this.desks;
    const waiting: readonly (readonly [DeskQueue, Promise<Waiting>])[] = [
      ['COMPLAINTS', complaints.waiting(operator)],
      ['REPORTS', reports.waiting()],
      ['WORDING', wording.waiting()],
      ['APPEALS', appeals.waiting()],
      ['CLAIMS', claims.waiting('CLAIMS')],
      ['DISPUTES', claims.waiting('DISPUTES')],
      ['LOOK_ALIKES', lookAlikes.waiting()],
      ['STALE', stale.waiting()],
      ['SUSPENSIONS', suspensions.waiting()],
      ['CLINIC_MANAGERS', clinicManagers.waiting()],
      ['PARTNERS', partners.waiting()],
      ['HELP_LINES', dated.helpLinesToCheck()],
      ...Object.values(DeskCheckKind).map((kind) => [kind, checks.waiting(kind)] as const),
    ];
    const counts = await Promise.all(waiting.map(async ([queue, count]) => new DeskQueueCount(queue, await count)));
    return inOrder(counts);
  }
}

/** Where something waits before where nothing does, what presses before what does not, what waits longest first. */
function inOrder(queues: readonly DeskQueueCount[]): DeskQueueCount[] {
  const rank = ({ waiting, isUrgent, since }: DeskQueueCount) =>
    `${waiting > 0 ? 0 : 1}${isUrgent ? 0 : 1}${since ?? '9'}`;
  return queues.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
