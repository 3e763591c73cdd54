import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { mayActAsOperator } from '../accounts/account.policy.js';
import { legalDay } from '../listing/legal-day.js';
import type { Clock } from '../platform/clock.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import type { RequestContext } from '../platform/request-context.js';
import type { AppealDesk } from './appeals/appeal-desk.service.js';
import type { CheckDesk } from './checks/check-desk.service.js';
import { DeskCheckKind } from './checks/check-kinds.js';
import type { ClaimDesk } from './claims/claim-desk.service.js';
import { DeskQueueCount, OperatorDesk } from './desk.results.js';
import type { ReportDesk } from './reports/report-desk.service.js';
import type { StaleDesk } from './stale/stale-desk.service.js';
import type { SuspensionDesk } from './suspensions/suspension-desk.service.js';
import type { WordingDesk } from './wording/wording-desk.service.js';

/** The one door to what operators see: without a second factor, or without the role, there is no desk. */
@Resolver(() => OperatorDesk)
export class OperatorDeskResolver {
  constructor(
    private readonly reports: ReportDesk,
    private readonly wording: WordingDesk,
    private readonly appeals: AppealDesk,
    private readonly claims: ClaimDesk,
    private readonly stale: StaleDesk,
    private readonly suspensions: SuspensionDesk,
    private readonly checks: CheckDesk,
    private readonly clock: Clock,
  ) {}

  @Query(() => OperatorDesk, { nullable: true, description: "The operators' desk; null for everybody else." })
  operatorDesk(@Ctx() { actor }: RequestContext): OperatorDesk | null {
    return mayActAsOperator(actor) ? new OperatorDesk(actor) : null;
  }

  @FieldResolver(() => DateScalar, { description: 'The day on which dated facts are judged: Washington’s.' })
  today(): string {
    return legalDay(this.clock.now());
  }

  @FieldResolver(() => [DeskQueueCount], { description: 'Every queue, and how many wait in it.' })
  async queues(): Promise<DeskQueueCount[]> {
    const lookUps = Object.values(DeskCheckKind);
    const [reports, wording, appeals, claims, disputes, stale, suspensions, ...checks] = await Promise.all([
      this.reports.waiting(),
      this.wording.waiting(),
      this.appeals.waiting(),
      this.claims.waiting('CLAIMS'),
      this.claims.waiting('DISPUTES'),
      this.stale.waiting(),
      this.suspensions.waiting(),
      ...lookUps.map((kind) => this.checks.waiting(kind)),
    ]);
    return [
      new DeskQueueCount('REPORTS', reports),
      new DeskQueueCount('WORDING', wording),
      new DeskQueueCount('APPEALS', appeals),
      new DeskQueueCount('CLAIMS', claims),
      new DeskQueueCount('DISPUTES', disputes),
      new DeskQueueCount('STALE', stale),
      new DeskQueueCount('SUSPENSIONS', suspensions),
      ...lookUps.map((kind, index) => new DeskQueueCount(kind, checks[index] ?? 0)),
    ];
  }
}
