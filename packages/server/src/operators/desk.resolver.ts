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
import { DeskQueueCount, OperatorDesk, type DeskQueue } from './desk.results.js';
import type { LookAlikeDesk } from './look-alikes/look-alike-desk.service.js';
import type { ReportDesk } from './reports/report-desk.service.js';
import type { StaleDesk } from './stale/stale-desk.service.js';
import type { SuspensionDesk } from './suspensions/suspension-desk.service.js';
import type { WordingDesk } from './wording/wording-desk.service.js';

interface Desks {
  readonly reports: ReportDesk;
  readonly wording: WordingDesk;
  readonly appeals: AppealDesk;
  readonly claims: ClaimDesk;
  readonly stale: StaleDesk;
  readonly suspensions: SuspensionDesk;
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
    const { reports, wording, appeals, claims, stale, suspensions, lookAlikes, checks } = this.desks;
    const waiting: readonly (readonly [DeskQueue, Promise<number>])[] = [
      ['REPORTS', reports.waiting()],
      ['WORDING', wording.waiting()],
      ['APPEALS', appeals.waiting()],
      ['CLAIMS', claims.waiting('CLAIMS')],
      ['DISPUTES', claims.waiting('DISPUTES')],
      ['LOOK_ALIKES', lookAlikes.waiting()],
      ['STALE', stale.waiting()],
      ['SUSPENSIONS', suspensions.waiting()],
      ...Object.values(DeskCheckKind).map((kind) => [kind, checks.waiting(kind)] as const),
    ];
    return Promise.all(waiting.map(async ([queue, count]) => new DeskQueueCount(queue, await count)));
  }
}
