import type { PersonalDataName } from '@clearing/shared/personal-data';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What a part of somebody's data is called, and what is in it. */
export function DataPartWords({ part, say }: { part: PersonalDataName; say: 'NAME' | 'CONTENT' }) {
  return say === 'NAME' ? names[part] : contents[part];
}

const names: Readonly<Record<PersonalDataName, ReactNode>> = {
  account: <Trans>Your account</Trans>,
  'signing-in': <Trans>How and where you sign in</Trans>,
  record: <Trans>What was done with your account</Trans>,
  suspensions: <Trans>Suspensions</Trans>,
  'your-requests': <Trans>What you have asked for</Trans>,
  'waiting-lists': <Trans>Where you are waiting for a time</Trans>,
  listing: <Trans>Your listing</Trans>,
  photos: <Trans>Your photos</Trans>,
  checks: <Trans>What we checked</Trans>,
  decisions: <Trans>What you asked our operators</Trans>,
  'care-team': <Trans>Your care team</Trans>,
  complaints: <Trans>What you told operators</Trans>,
  claims: <Trans>Your claims</Trans>,
  hours: <Trans>Your hours</Trans>,
  travel: <Trans>Travel between your places</Trans>,
  talks: <Trans>The talks you offer</Trans>,
  'requests-to-you': <Trans>Requests to you</Trans>,
  answering: <Trans>How you answer</Trans>,
  shares: <Trans>Who helps whom</Trans>,
  numbers: <Trans>Your numbers</Trans>,
  clinics: <Trans>Clinics you manage</Trans>,
  memberships: <Trans>Clinics you belong to</Trans>,
  'clinic-invitations': <Trans>Clinics that invited you</Trans>,
  partner: <Trans>You as a partner</Trans>,
};

const contents: Readonly<Record<PersonalDataName, ReactNode>> = {
  account: <Trans>Your email address, when your account was made, and your roles here.</Trans>,
  'signing-in': <Trans>Your devices, and which ways of signing in you have set up.</Trans>,
  record: <Trans>Our record of what you did, and what others did to your account: when and what.</Trans>,
  suspensions: <Trans>Whether operators suspended your account, why, and what you and they wrote.</Trans>,
  'your-requests': (
    <Trans>Each request with your own words and answers, what became of it, and when your answers were read.</Trans>
  ),
  'waiting-lists': <Trans>With whom, since when, and which times were offered to you.</Trans>,
  listing: <Trans>As it is now, your draft, and every version you published.</Trans>,
  photos: <Trans>Which photos we keep. The pictures themselves are in the one big file.</Trans>,
  checks: <Trans>Each check of a licence, training or place: where, when, and the date it counts until.</Trans>,
  decisions: (
    <Trans>Wording you asked about, when your listing was hidden, what you said against it, and the answers.</Trans>
  ),
  complaints: (
    <Trans>Complaints and what went wrong, as you told it while signed in; and what operators asked you about.</Trans>
  ),
  'care-team': <Trans>Colleagues your listing names, who asked whom, and who said no.</Trans>,
  claims: <Trans>Registry entries you said are you, and what came of it.</Trans>,
  travel: <Trans>How long it takes you to get from one place to the other.</Trans>,
  hours: <Trans>Your week, breaks, days off, other hours, held times, calendar addresses and other calendars.</Trans>,
  talks: <Trans>Each kind of first talk, with minutes, price and rules.</Trans>,
  'requests-to-you': (
    <Trans>When each was asked and answered, what you wrote, and when its answers were read. No patient’s words.</Trans>
  ),
  answering: <Trans>What you usually arrange when you say yes, and whether you get an email in the morning.</Trans>,
  shares: (
    <Trans>Who may answer for you or manage your calendar, and who you may do it for: what, and since when.</Trans>
  ),
  numbers: <Trans>How often people saw your listing and asked you, by week. Only numbers, no names.</Trans>,
  clinics: <Trans>Which ones, since when, and what you wrote for each.</Trans>,
  memberships: <Trans>Which ones, since when, and what you share there.</Trans>,
  partner: <Trans>Your organisation, the terms you agreed to, and your keys, without their secrets.</Trans>,
  'clinic-invitations': (
    <Trans>Which clinic invited you at your address, as what, and until when you can answer.</Trans>
  ),
};
