import { Field, Int, ObjectType } from 'type-graphql';
import { Place } from '../../catalog/places/places.results.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { FoundPractitioner, SearchRun } from '../search-run.js';

@ObjectType({ description: 'A plain fact in a few words; never an opinion, never paid for.' })
export class MatchReason {
  @Field({ description: 'Which kind of fact it is: "DELIVERY_METHOD", "NO_PRICE". New codes may come.' })
  code: string;

  @Field({ description: 'As a person reads it: "Offers IV infusion".' })
  label: string;
}

@ObjectType({ description: 'One value of a filter, and how many would be found with it.' })
export class FacetCount {
  @Field({ description: 'As the filter takes it; an amount for price, a duration from now for availability.' })
  value: string;

  @Field({ description: 'As a person reads it.' })
  label: string;

  @Field(() => Int, {
    description: 'The total if that value alone were chosen in its filter, every other filter staying.',
  })
  count: number;
}

@ObjectType({ description: 'A practitioner who was found, with what the search makes of them.' })
export class PractitionerEdge {
  constructor(
    readonly found: FoundPractitioner,
    readonly run: SearchRun,
  ) {}

  @Field({ description: 'Where this edge stands in this search; good for after and before.' })
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

@ObjectType({ description: 'One page of a search, and as much about all it found as is asked for.' })
export class PractitionerConnection {
  @Field(() => Place, {
    nullable: true,
    description: 'How near.place was understood; null without it, or when it was not.',
  })
  searchedAt: Place | null;

  @Field(() => [Place], {
    description:
      'What else near.place may mean: the likely places when it was not understood, and then nothing is found; others called the same when it was.',
  })
  placeSuggestions: readonly Place[];

  constructor(readonly run: SearchRun) {
    this.searchedAt = run.searchedAt;
    this.placeSuggestions = run.placeSuggestions;
  }
}
