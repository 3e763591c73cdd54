import { Arg, Query, Resolver } from 'type-graphql';
import type { PlacesOnMap } from './place-on-map.js';
import { PlaceOnMap, PlaceOnMapInput } from './place-on-map.results.js';

/** What a page draws of a place before anything about it is saved. It reads the gazetteer, and nothing of anybody. */
@Resolver()
export class PlaceOnMapResolver {
  constructor(private readonly onMap: PlacesOnMap) {}

  @Query(() => PlaceOnMap, { description: 'What is known about a point of an address.' })
  async placeOnMap(
    @Arg('input', () => PlaceOnMapInput, { description: 'Which.' }) input: PlaceOnMapInput,
  ): Promise<PlaceOnMap> {
    const found = await this.onMap.find(input);
    return {
      found,
      problem: found && (await this.onMap.whyNotThere(input, found, input)),
      timeZone: await this.onMap.timeZoneAt(input.region, input),
      around: await this.onMap.around(input),
    };
  }
}
