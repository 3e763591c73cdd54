/** Null: it is none, or more than the API takes. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** That of what a form was drawn with: another window may have saved since. -1: of nothing that ever was. */
export function revisionIn(form: URLSearchParams, saved?: number): number {
  const drawn = form.get('revision');
  return drawn === null && saved !== undefined ? saved : (wholeNumber(drawn ?? '') ?? -1);
}
