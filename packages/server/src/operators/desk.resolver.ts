import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { mayActAsOperator } from '../accounts/account.policy.js';
import type { RequestContext } from '../platform/request-context.js';
import { DeskQueueCount, OperatorDesk } from './desk.results.js';
import type { ReportDesk } from './reports/report-desk.service.js';

/** The one door to what operators see: without a second factor, or without the role, there is no desk. */
@Resolver(() => OperatorDesk)
export class OperatorDeskResolver {
  constructor(private readonly reports: ReportDesk) {}

  @Query(() => OperatorDesk, { nullable: true, description: "The operators' desk; null for everybody else." })
  operatorDesk(@Ctx() { actor }: RequestContext): OperatorDesk | null {
    return mayActAsOperator(actor) ? new OperatorDesk(actor) : null;
  }

  @FieldResolver(() => [DeskQueueCount], { description: 'Every queue, and how many wait in it.' })
  async queues(): Promise<DeskQueueCount[]> {
    return [new DeskQueueCount('REPORTS', await this.reports.waiting())];
  }
}
