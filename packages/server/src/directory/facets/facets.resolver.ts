import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Catalog } from '../../catalog/catalog.js';
import type { FacetField } from '../search-question.js';
import { FacetCount, PractitionerFacets } from '../found/search.results.js';
import { labelOf, valuesOf } from './value-labels.js';

const facet = (): [typeof FacetCount] => [FacetCount];

/** Each facet is counted only when its field is asked for; those of one request are counted together. */
@Resolver(() => PractitionerFacets)
export class PractitionerFacetsResolver {
  constructor(private readonly catalog: Catalog) {}

  @FieldResolver(facet, { description: 'What is given.' })
  services(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'services');
  }

  @FieldResolver(facet, { description: 'How the medicine is given.' })
  deliveryMethods(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'deliveryMethods');
  }

  @FieldResolver(facet, { description: 'Where it is taken.' })
  careSettings(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'careSettings');
  }

  @FieldResolver(facet, { description: 'What they treat or support.' })
  conditions(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'conditions');
  }

  @FieldResolver(facet, { description: 'How integration is supported.' })
  integrationSupport(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'integrationSupport');
  }

  @FieldResolver(facet, { description: 'With which kind of therapy.' })
  integrationModalities(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'integrationModalities');
  }

  @FieldResolver(facet, { description: 'When integration takes place.' })
  integrationTiming(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'integrationTiming');
  }

  @FieldResolver(facet, { description: 'What they are licensed as.' })
  professions(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'professions');
  }

  @FieldResolver(facet, { description: 'Insurers they work with.' })
  insurers(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'insurers');
  }

  @FieldResolver(facet, { description: 'Languages they speak; those with no one found are left out.' })
  languages(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'languages');
  }

  @FieldResolver(facet, { description: 'How a talk takes place.' })
  consultationModes(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'consultationModes');
  }

  @FieldResolver(facet, { description: 'Groups of people they have experience with.' })
  experienceWith(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'experienceWith');
  }

  @FieldResolver(facet, { description: '"true" and "false": whether an unexpired licence was checked.' })
  verified(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'verified');
  }

  @FieldResolver(facet, { description: '"true" and "false": whether they take new patients.' })
  acceptingNewPatients(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'acceptingNewPatients');
  }

  @FieldResolver(facet, { description: 'Amounts in cents for maxSessionPrice: "25000", "50000".' })
  price(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'price');
  }

  @FieldResolver(facet, { description: 'Durations from now for availableBefore: "P1D", "P3D", "P7D", "P14D".' })
  availability(@Root() facets: PractitionerFacets): Promise<FacetCount[]> {
    return this.#count(facets, 'availability');
  }

  /** Closed lists come whole and in reading order, so that a filter keeps its shape; languages by how many speak them. */
  async #count({ run }: PractitionerFacets, field: FacetField): Promise<FacetCount[]> {
    const counts = await run.counts(field);
    const { today } = run.question;
    const all = valuesOf(field, counts.keys(), this.catalog, today).map((value) => ({
      value,
      label: labelOf(field, value, this.catalog, today),
      count: counts.get(value) ?? 0,
    }));
    if (field !== 'languages') return all;
    return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }
}
