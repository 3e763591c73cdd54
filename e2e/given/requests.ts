import { consentPolicyVersion } from '@clearing/shared/consent';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { Hands } from '../machine/hands.js';
import type { Patient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import type { Mailbox } from '../site/mailbox.js';
import { fromSomeAddress, origin } from '../story.js';
import { askDirectory, type Found } from './directory.js';

export interface SentRequest {
  readonly id: string;
  readonly token: string;
  /** The patient's private link. */
  readonly link: string;
  readonly startsAt: string;
}

interface Asking {
  readonly person: Found;
  readonly patient: Patient;
  /** The first free time when not given. */
  readonly startsAt?: string;
  /** The first free time that is at least so far off. */
  readonly hoursAhead?: number;
}

/** What a story about the end of a request takes as given: it was filled in and sent, its code not typed yet. */
export async function requestConsultation({ person, patient, ...wish }: Asking): Promise<SentRequest> {
  const { typeId, startsAt } = await findFreeTime(person, wish);
  const result = await askApp(
    `mutation($input: RequestConsultationInput!) { result: requestConsultation(input: $input) {
      __typename ... on RequestedConsultation { accessToken consultation { id } } ... on UserError { message } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        practitionerId: person.id,
        consultationTypeId: typeId,
        startsAt,
        patientLocation: person.from,
        patient: { ...patient, preferredContact: 'EMAIL', timeZone: 'America/Chicago', ageBand: 'FROM_18_TO_64' },
        screening: { version: await screeningVersion(), answers: [{ key: 'danger', values: ['NO'] }] },
        consent: { collect: true, shareWithPractitioner: true, policyVersion: consentPolicyVersion },
      },
    },
  );
  if (result.__typename !== 'RequestedConsultation')
    throw new Error(`The request was answered ${JSON.stringify(result)}`);
  const { accessToken: token, consultation } = result as unknown as {
    accessToken: string;
    consultation: { id: string };
  };
  return { id: consultation.id, token, link: `${origin}/c/${token}`, startsAt };
}

/** Sent, and the code typed: the practitioner is asked. */
export async function requestAndConfirm(asking: Asking, mailbox: Mailbox): Promise<SentRequest> {
  const request = await requestConsultation(asking);
  const { code } = await mailbox.waitFor({ to: asking.patient.email, subject: 'Your code' });
  const result = await askApp(
    `mutation($input: ConfirmConsultationEmailInput!) { result: confirmConsultationEmail(input: $input) { __typename } }`,
    { input: { consultationId: request.id, code } },
    request.token,
  );
  if (result.__typename !== 'Consultation') throw new Error(`The code was answered ${JSON.stringify(result)}`);
  return request;
}

/** The patient takes it back, by the private link. */
export async function takeBack({ id, token }: Pick<SentRequest, 'id' | 'token'>): Promise<void> {
  const result = await askApp(
    `mutation($input: CancelConsultationInput!) { result: cancelConsultation(input: $input) { __typename } }`,
    { input: { consultationId: id } },
    token,
  );
  if (result.__typename !== 'Consultation') throw new Error(`Taking it back was answered ${JSON.stringify(result)}`);
}

/** Confirmed from both sides; the practitioner's page stays open at `at`. */
export async function requestAndAccept(
  asking: Asking,
  mailbox: Mailbox,
  at: { readonly page: Page; readonly hands: Hands },
): Promise<SentRequest & { readonly practitioner: AskedPractitioner }> {
  const request = await requestAndConfirm(asking, mailbox);
  const practitioner = new AskedPractitioner(at.page, at.hands, mailbox, asking.person);
  await practitioner.followTheLink();
  await practitioner.preview('Accept', '');
  await practitioner.tellThem();
  await mailbox.waitFor({ to: asking.patient.email, subject: /^Confirmed: / });
  return { ...request, practitioner };
}

interface FreeTime {
  readonly startsAt: string;
  readonly consultationType: { readonly id: string };
}

async function findFreeTime(person: Found, { startsAt, hoursAhead = 0 }: Omit<Asking, 'person' | 'patient'>) {
  const data = await askDirectory(
    `query($slug: String!, $here: Jurisdiction!, $from: DateTime!, $to: DateTime!) { practitioner(slug: $slug) {
      slots(patientLocation: $here, from: $from, to: $to) { startsAt consultationType { id } } } }`,
    {
      slug: person.slug,
      here: person.from,
      from: new Date(Date.now() + hoursAhead * 3_600_000).toISOString(),
      to: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    },
  );
  const { slots } = (data as { practitioner: { slots: FreeTime[] } }).practitioner;
  const slot =
    startsAt === undefined ? slots[0] : slots.find((each) => Date.parse(each.startsAt) === Date.parse(startsAt));
  if (!slot) throw new Error(`${person.slug} is not free.`);
  return { startsAt: slot.startsAt, typeId: slot.consultationType.id };
}

async function screeningVersion(): Promise<string> {
  const answer = await postApp(`{ screening { version } }`, {});
  return (answer as { screening: { version: string } }).screening.version;
}

async function askApp(query: string, variables: object, token?: string): Promise<{ __typename: string }> {
  return ((await postApp(query, variables, token)) as { result: { __typename: string } }).result;
}

async function postApp(query: string, variables: object, token?: string): Promise<unknown> {
  const answer = await fetch(`${origin}/app/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...fromSomeAddress(),
      ...(token !== undefined && { 'consultation-access': token }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`The pages' door answered ${JSON.stringify(errors)}`);
  return data;
}
