import type { Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { Schedules } from '../schedules.service.js';
import { onePerField, type HoursDesk } from './hours-desk.js';
import type { KeepHoursResult } from './hours.results.js';
import type { KeepTravelInput, TravelInput } from './travel.inputs.js';
import { MOST_TRAVEL_MINUTES } from './ways.js';

interface ReadTravel {
  readonly places: readonly [string, string];
  readonly minutes: number | null;
}

/** How long a practitioner needs between their places. Talks that are held stay held, however near to each other. */
export class TravelService {
  constructor(
    private readonly desk: HoursDesk,
    private readonly schedules: Schedules,
  ) {}

  keep(actor: Actor, input: KeepTravelInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.travel.kept', async ({ tx, keeper }) => {
      const problems = new Problems();
      if (keeper.timeZone === null) problems.add(['timeZone'], 'Choose your time zone first.');
      const travel = readTravel(
        input.travel,
        keeper.places.map(({ id }) => id),
        problems,
      );
      if (problems.list.length > 0) return onePerField(problems);
      await this.schedules.keepTravel(tx, keeper.practitionerId, travel);
      return null;
    });
  }
}

function readTravel(typed: readonly TravelInput[], locationIds: readonly string[], problems: Problems): ReadTravel[] {
  const said = new Set<string>();
  return typed.flatMap(({ fromLocationId, toLocationId, minutes = null }, index) => {
    const path = ['travel', String(index)];
    const [one, other] = [keyOf('Location', fromLocationId), keyOf('Location', toLocationId)];
    if (one === null || other === null || !locationIds.includes(one) || !locationIds.includes(other)) {
      problems.add([...path, 'minutes'], 'One of these is no longer one of your locations.');
      return [];
    }
    const way = [one, other].sort().join(' ');
    if (one === other || said.has(way)) problems.add([...path, 'minutes'], 'Give each pair of places once.');
    said.add(way);
    if (minutes !== null && (minutes < 0 || minutes > MOST_TRAVEL_MINUTES)) {
      problems.add(
        [...path, 'minutes'],
        `Write whole minutes from 0 to ${MOST_TRAVEL_MINUTES}, or leave it empty to keep nothing free.`,
      );
    }
    return [{ places: [one, other], minutes }];
  });
}
