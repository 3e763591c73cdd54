import { randomUUID } from 'node:crypto';

/** As a page makes one up for each form. */
const FORM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** By what a form that is sent twice is known again. Without one of their own, two people who say the same would be taken for one. */
export function formSent(attempt: string | null | undefined): string {
  return attempt != null && FORM.test(attempt) ? attempt : randomUUID();
}
