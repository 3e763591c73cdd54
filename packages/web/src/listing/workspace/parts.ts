import { useLingui } from '@lingui/react/macro';
import type { OwnListing } from './workspace-doors.js';

export type Part = OwnListing['tasks'][number]['part'];

/** Every page of the workspace, and what it is called. */
export function useParts(): Readonly<Record<Part, { readonly href: string; readonly name: string }>> {
  const { t } = useLingui();
  return {
    PERSON: { href: '/listing/you', name: t`Who you are` },
    LICENSES: { href: '/listing/licences', name: t`Licences` },
    TRAINING: { href: '/listing/trainings', name: t`Training` },
    PLACES: { href: '/listing/places', name: t`Clinic and places` },
    OFFERINGS: { href: '/listing/offerings', name: t`What you offer` },
    SUPPORT: { href: '/listing/support', name: t`Support before and after` },
    REACH: { href: '/listing/people', name: t`Who you see` },
    PHOTO: { href: '/listing/photo', name: t`Photo` },
    WORDS: { href: '/listing/words', name: t`In your words` },
  };
}

/** Which page mends what was flagged there. */
export function partOfText(where: string): Part {
  const [field] = where.split('.');
  switch (field) {
    case 'support':
      return 'SUPPORT';
    case 'offerings':
      return 'OFFERINGS';
    case 'trainings':
      return 'TRAINING';
    case 'places':
      return 'PLACES';
    case 'photo':
      return 'PHOTO';
    default:
      return 'WORDS';
  }
}
