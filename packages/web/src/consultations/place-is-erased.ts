interface Talk {
  readonly answersErased: boolean;
  readonly consultationType: { readonly mode: string };
}

/** From afar, and where the patient will be is erased: whoever moves it as the patient says it once more. */
export function isPlaceErased({ answersErased, consultationType }: Talk): boolean {
  return answersErased && consultationType.mode !== 'IN_PERSON';
}
