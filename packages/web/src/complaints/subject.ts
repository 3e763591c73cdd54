import type { PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';

const ComplaintPractitionerDocument = graphql(`
  query ComplaintPractitioner($slug: String!) {
    practitioner(slug: $slug) {
      displayName
    }
  }
`);

const ComplaintClinicDocument = graphql(`
  query ComplaintClinic($slug: String!) {
    clinic(slug: $slug) {
      name
    }
  }
`);

/** Whom it is about: the page somebody came from. */
export interface Subject {
  readonly practitionerSlug: string | null;
  readonly clinicSlug: string | null;
  /** Null: there is no page, or nobody sees it now. It may be written in words, and is kept with the page all the same. */
  readonly name: string | null;
}

export async function findSubject({ url, run }: PageServerRequest): Promise<Subject> {
  const practitionerSlug = url.searchParams.get('about');
  const clinicSlug = practitionerSlug ? null : url.searchParams.get('clinic');
  if (practitionerSlug) {
    const { practitioner } = await run(ComplaintPractitionerDocument, { slug: practitionerSlug });
    return { practitionerSlug, clinicSlug, name: practitioner?.displayName ?? null };
  }
  if (!clinicSlug) return { practitionerSlug: null, clinicSlug: null, name: null };
  const { clinic } = await run(ComplaintClinicDocument, { slug: clinicSlug });
  return { practitionerSlug: null, clinicSlug, name: clinic?.name ?? null };
}

/** The same subject on another page of these. */
export function withSubject(path: string, { practitionerSlug, clinicSlug }: Subject): string {
  if (practitionerSlug) return `${path}?about=${encodeURIComponent(practitionerSlug)}`;
  return clinicSlug ? `${path}?clinic=${encodeURIComponent(clinicSlug)}` : path;
}
