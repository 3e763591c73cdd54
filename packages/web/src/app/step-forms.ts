/**
 * What the pages of a road say of themselves: the form by which each is left. "TYPED": what was typed is asked for by the
 * step; "HELD": nothing is typed there, only the seal is held; any other name is that of a page which is put back as it was
 * left.
 */
export function formOf(place: ParentNode): HTMLFormElement | null {
  return place.querySelector('form[data-in-steps]');
}

export function isTyped(form: HTMLFormElement | null): form is HTMLFormElement {
  return form?.dataset['inSteps'] === 'TYPED';
}

export function isHeld(form: HTMLFormElement): boolean {
  return form.dataset['inSteps'] === 'HELD';
}

export function stepOf(form: HTMLFormElement | null): string {
  return form?.querySelector<HTMLInputElement>('input[name=step]')?.value ?? '';
}

/** What tells pages apart: help that was shown at a step is not that step. "" is no page of the road. */
export function nameOf(place: ParentNode): string {
  const form = formOf(place);
  return form ? `${form.dataset['inSteps']} ${stepOf(form)}` : '';
}

/** To a page of the road, with all that was typed on this one. */
export function fieldsLeadingTo(step: string, typed: HTMLFormElement): FormData {
  const fields = new FormData(typed);
  fields.set('do', `to:${step}`);
  return fields;
}
