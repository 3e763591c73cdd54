/** What whoever manages a clinic, or belongs to it, is shown of it: the fields that are asked for, and what comes. */
const PLACE = `key name street city region postalCode timeZone phone accessibility directions certifiedUntil`;
export const CLINIC = `key slug revision name about places { ${PLACE} }
  members { key name placeKeys talksAhead waiting licenses { jurisdiction lastDay } practitioner { slug } }
  managers { email isViewer } invitations { key email as } versions { number name places }`;
export const MEMBERSHIP = `key clinicName clinicSlug isManaged shares placeKeys places { ${PLACE} }
  leaving { talks { label isConfirmed } offerings pausesListing }`;

export interface ClinicSeen {
  readonly key: string;
  readonly slug: string;
  readonly revision: number;
  readonly name: string;
  readonly about: string | null;
  readonly places: readonly { readonly key: string; readonly street: string; readonly certifiedUntil: string | null }[];
  readonly members: readonly {
    readonly key: string;
    readonly name: string;
    readonly placeKeys: readonly string[];
    readonly talksAhead: number | null;
    readonly waiting: number | null;
    readonly licenses: readonly object[] | null;
    readonly practitioner: { readonly slug: string } | null;
  }[];
  readonly managers: readonly { readonly email: string; readonly isViewer: boolean }[];
  readonly invitations: readonly { readonly key: string; readonly email: string }[];
  readonly versions: readonly { readonly number: number; readonly name: string }[];
}

export interface MembershipSeen {
  readonly key: string;
  readonly clinicName: string;
  readonly isManaged: boolean;
  readonly shares: readonly string[];
  readonly placeKeys: readonly string[];
  readonly places: readonly { readonly key: string; readonly street: string }[];
  readonly leaving: {
    readonly talks: readonly { readonly label: string; readonly isConfirmed: boolean }[];
    readonly offerings: number;
    readonly pausesListing: boolean;
  };
}
