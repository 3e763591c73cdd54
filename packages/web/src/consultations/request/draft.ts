import * as z from 'zod';

const contactShape = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  preferredContact: z.enum(['EMAIL', 'PHONE']),
  mayLeaveMessage: z.boolean(),
  accessNeeds: z.string(),
  requesterName: z.string(),
  requesterEmail: z.string(),
});

/**
 * Everything a request has gathered so far. It travels sealed in one hidden field of the page: in no address, cookie or
 * database before it is sent. An empty text means "not said yet".
 */
const draftShape = z.object({
  /** Half of the idempotency key; the other half is made from what is sent. */
  nonce: z.string(),
  slug: z.string(),
  typeId: z.string(),
  startsAt: z.string(),
  /** Whose wall clock the patient reads. */
  zone: z.string(),
  forWhom: z.enum(['', 'ME', 'LOVED_ONE', 'PATIENT']),
  /** Where the patient will be during the talk: "US-TX". */
  place: z.string(),
  ageBand: z.enum(['', 'UNDER_18', 'FROM_18_TO_64', 'OVER_64']),
  collect: z.boolean(),
  share: z.boolean(),
  services: z.array(z.enum(['KETAMINE_TREATMENT', 'KAP', 'INTEGRATION_ONLY'])),
  deliveryMethods: z.array(z.string()),
  conditions: z.array(z.string()),
  /** The version of the safety screen the answers belong to. */
  version: z.string(),
  /** By question. An empty list is a skipped question; a question that is not here was not come to yet. */
  answers: z.record(z.string(), z.array(z.string())),
  /** What "I am safe, continue" gave for the answer to the danger question. */
  safeAnswer: z.string().nullable(),
  /** The same for that answer together with what was written since. */
  safeWords: z.string().nullable(),
  contact: contactShape,
  message: z.string(),
  /** The place on a waiting list by which the chosen time is kept for them. */
  waitingId: z.string().nullable().default(null),
  /** The partner by whose link they came, and the link's handle; null: by none, or they wish not to be counted. */
  referral: z.object({ handle: z.string(), partner: z.string() }).nullable().default(null),
  /** A Change link leads back to the page it stands on. */
  returnTo: z.enum(['OUTCOME', 'CHECK']).nullable(),
});

export type RequestDraft = z.infer<typeof draftShape>;

export const dangerKey = 'danger';

/** Somebody asks for a loved one, or for a patient of theirs: the pages then say "they". */
export function isForSomebodyElse({ forWhom }: Pick<RequestDraft, 'forWhom'>): boolean {
  return forWhom === 'LOVED_ONE' || forWhom === 'PATIENT';
}

/** What was sealed, or null when it does not fit: altered, too old, or made by another version of this page. */
export function readDraft(unsealed: unknown): RequestDraft | null {
  const read = draftShape.safeParse(unsealed);
  return read.success ? read.data : null;
}

export function newDraft(
  about: Pick<RequestDraft, 'nonce' | 'slug' | 'typeId' | 'startsAt' | 'zone' | 'place'>,
): RequestDraft {
  return {
    ...about,
    forWhom: '',
    ageBand: '',
    collect: false,
    share: false,
    services: [],
    deliveryMethods: [],
    conditions: [],
    version: '',
    answers: {},
    safeAnswer: null,
    safeWords: null,
    contact: {
      name: '',
      email: '',
      phone: '',
      preferredContact: 'EMAIL',
      mayLeaveMessage: false,
      accessNeeds: '',
      requesterName: '',
      requesterEmail: '',
    },
    message: '',
    waitingId: null,
    referral: null,
    returnTo: null,
  };
}
