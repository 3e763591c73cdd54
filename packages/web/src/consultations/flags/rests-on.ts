import type { PrecautionBasis } from '../../generated/graphql.js';

const strongestFirst: readonly PrecautionBasis[] = [
  'LABEL_MUST_NOT',
  'LABEL_NOT_RECOMMENDED',
  'LABEL_CAUTION',
  'CLINICAL_PRACTICE',
];

export interface Basis {
  readonly basis: PrecautionBasis;
  readonly methods: readonly string[];
}

/** What a precaution rests on, the strongest first, each with the methods it is so for. */
export function restsOn(
  appliesTo: readonly { readonly basis: PrecautionBasis; readonly deliveryMethod: { readonly name: string } }[],
): Basis[] {
  return strongestFirst
    .map((basis) => ({
      basis,
      methods: appliesTo.filter((each) => each.basis === basis).map(({ deliveryMethod }) => deliveryMethod.name),
    }))
    .filter(({ methods }) => methods.length > 0);
}
