import { Arg, Int, Query, Resolver } from 'type-graphql';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import { Place } from './places.results.js';
import { Places } from './places.js';

const mostPlaces = 10;

@Resolver()
export class PlacesResolver {
  constructor(private readonly placesService: Places) {}

  @Query(() => [Place], {
    nullable: true,
    description: 'Places that the typed words may mean, likeliest first; null when the arguments are not valid.',
  })
  async places(
    @Arg('search', { description: 'A ZIP code, "Dallas, TX", a state, or the beginning of any of them.' })
    search: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most, 1 to 10.' }) first: number,
  ): Promise<Place[]> {
    if (first < 1 || first > mostPlaces) {
      throw new InvalidInputError([{ path: ['first'], message: `Ask for 1 to ${mostPlaces} places.` }]);
    }
    return this.placesService.search(search, first);
  }
}
