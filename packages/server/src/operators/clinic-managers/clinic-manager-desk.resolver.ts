import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { DecideClinicManagerInput, ProposeClinicManagerInput } from './clinic-manager-desk.inputs.js';
import { DeskManagerChange, ManagerChangeResult } from './clinic-manager-desk.results.js';
import type { ClinicManagerDesk } from './clinic-manager-desk.service.js';

/** Who manages clinics, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class ClinicManagerDeskResolver {
  constructor(private readonly desk: ClinicManagerDesk) {}

  @FieldResolver(() => [DeskManagerChange], {
    description: 'Changes another operator has to make or refuse, oldest first; at most 50.',
  })
  managerChanges(@Root() { operator }: OperatorDesk): Promise<DeskManagerChange[]> {
    return this.desk.list(operator);
  }

  @Mutation(() => ManagerChangeResult, {
    description: 'An operator proposes a change to who manages a clinic; another makes it within 72 hours.',
  })
  proposeClinicManager(
    @Arg('input', () => ProposeClinicManagerInput, { description: 'Who, and where.' }) input: ProposeClinicManagerInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagerChangeResult> {
    return this.desk.propose(actor, input);
  }

  @Mutation(() => ManagerChangeResult, { description: 'Another operator makes the proposed change, or refuses it.' })
  decideClinicManager(
    @Arg('input', () => DecideClinicManagerInput, { description: 'Which, and what.' }) input: DecideClinicManagerInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagerChangeResult> {
    return this.desk.decide(actor, input);
  }
}
