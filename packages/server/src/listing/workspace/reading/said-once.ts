import { isDeepStrictEqual } from 'node:util';

/**
 * Without what says again what another thing of the list says already. A form that is sent twice (Back, a second press)
 * adds its thing once; and nobody has two licences of one number, or two places at one door. `says` is all that tells two
 * things apart to whoever reads them.
 */
export function saidOnce<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  before: readonly { readonly id: string }[],
  says: (thing: Thing) => unknown,
): Thing[] {
  const isNew = ({ id }: Thing) => before.every((known) => known.id !== id);
  return things.filter(
    (thing, index) =>
      !isNew(thing) || !things.slice(0, index).some((earlier) => isDeepStrictEqual(says(earlier), says(thing))),
  );
}
