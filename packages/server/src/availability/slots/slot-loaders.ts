import type { NodeLoader } from '../../platform/graphql/node.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { ConsultationType, Slot } from '../consultation-type.results.js';
import type { Slots, SlotsWanted } from './slots.service.js';

/** The slots and consultation types of a request, read once per list however many rows ask. */
export class SlotLoaders {
  constructor(private readonly slots: Slots) {}

  consultationTypes(context: RequestContext, practitionerId: string): Promise<readonly ConsultationType[]> {
    const loader = context.loaders.get<string, readonly ConsultationType[]>('consultation types', async (ids) =>
      inOrder(ids, await this.slots.consultationTypes(ids)),
    );
    return loader.load(practitionerId);
  }

  list(context: RequestContext, practitionerId: string, wanted: SlotsWanted): Promise<readonly Slot[]> {
    const { from, to, consultationTypeId, mode, patientLocation } = wanted;
    const name = ['slots', from, to, consultationTypeId, mode, patientLocation].join(' ');
    const loader = context.loaders.get<string, readonly Slot[]>(name, async (ids) =>
      inOrder(ids, await this.slots.list(ids, wanted)),
    );
    return loader.load(practitionerId);
  }

  async nextSlot(
    context: RequestContext,
    practitionerId: string,
    patientLocation: string | null,
  ): Promise<Slot | null> {
    const [soonest] = await this.#soonest(context, practitionerId, patientLocation);
    return soonest ?? null;
  }

  async nextSlotOfType(
    context: RequestContext,
    { offered }: ConsultationType,
    patientLocation: string | null,
  ): Promise<Slot | null> {
    const soonest = await this.#soonest(context, offered.practitionerId, patientLocation);
    return soonest.find((slot) => slot.consultationType.offered.id === offered.id) ?? null;
  }

  /** Each type's soonest slot, the soonest type first. */
  #soonest(context: RequestContext, practitionerId: string, patientLocation: string | null): Promise<readonly Slot[]> {
    const loader = context.loaders.get<string, readonly Slot[]>(`next slots ${patientLocation}`, async (ids) =>
      inOrder(ids, await this.slots.soonest(ids, patientLocation)),
    );
    return loader.load(practitionerId);
  }
}

/** node(id) for consultation types of listings that can be seen. */
export function consultationTypeNodes(slots: Slots): NodeLoader {
  return {
    typename: 'ConsultationType',
    load: async (ids) => {
      const found = await slots.findTypes(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

function inOrder<Value>(ids: readonly string[], found: ReadonlyMap<string, readonly Value[]>): (readonly Value[])[] {
  return ids.map((id) => found.get(id) ?? []);
}
