import { Field, Int, ObjectType } from 'type-graphql';
import { Place } from '../../catalog/places/places.results.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { FoundPractitioner, SearchRun } from '../search-run.js';

@ObjectType({ description: 'A plain fact in a few words; never an opinion, never paid for.' })
export class MatchReason {
  @Field({ description: 'Which kind of fact it is: "DELIVERY_METHOD", "NO_PRICE". New codes may be added.' })
  code: string;

  @Field({ description: 'The words people read: "Offers IV infusion".' })
  label: string;
}

@ObjectType({ description: 'One value of a filter, and how many practitioners would be found with it.' })
export class FacetCount {
  @Field({ description: 'The value to pass to the filter; an amount for price, a duration from now for availability.' })
  value: string;

  @Field({ description: 'The words people read.' })
  label: string;

  @Field(() => Int, {
    description: 'The total if only that value were chosen in its filter, with every other filter unchanged.',
  })
  count: number;
}

@ObjectType({ description: 'A practitioner who was found, with what the search says about them.' })
export class PractitionerEdge {
  constructor(
    readonly found: FoundPractitioner,
    readonly run: SearchRun,
  ) {}

  @Field({ description: 'Where this edge is in this search; can be passed to after and before.' })
  get cursor(): string {
    return this.run.cursorOf(this.found.place);
  }

  get practitioner(): Practitioner {
    return this.found.practitioner;
  }
}

@ObjectType({ description: 'How many would be found with each value of each filter; each facet costs a search.' })
export class PractitionerFacets {
  constructor(readonly run: SearchRun) {}
}

@ObjectType({ description: 'One page of a search, and as much about everything it found as you ask for.' })
export class PractitionerConnection {
  @Field(() => Place, {
    nullable: true,
    description: 'How near.place was understood; null without it, or when it was not.',
  })
  searchedAt: Place | null;

  @Field(() => [Place], {
    description:
      'What else near.place may mean: likely places when it was not understood (nothing is found then), or other places with the same name when it was.',
  })
  placeSuggestions: readonly Place[];

  constructor(readonly run: SearchRun) {
    this.searchedAt = run.searchedAt;
    this.placeSuggestions = run.placeSuggestions;
  }
}
