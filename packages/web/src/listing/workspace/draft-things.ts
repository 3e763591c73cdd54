import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { zoneWords } from '@clearing/shared/time/zones';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { languageName } from '../../lib/languages.js';
import { formatPhone } from '@clearing/shared/phone';
import type { Thing } from './changes.js';
import { courseTotal, type CourseStep } from './course-steps.js';
import { dollars } from './fields.js';
import type { Part } from './parts.js';
import type { Choices, Draft } from './workspace-doors.js';

type Said = string | number | boolean | null | undefined;

/** What a draft says, page by page, each fact in the words of its page: to be read, and held against another. */
export function useDraftThings(choices: Choices): (draft: Draft) => Readonly<Record<Part, readonly Thing[]>> {
  const { t } = useLingui();
  const factsOf = useFacts();
  const person = usePersonThings(choices);
  const offering = useOfferingThing(choices);
  const support = useSupportThings(choices);
  const reach = useReachThings(choices);
  return (draft) => ({
    PERSON: person(draft),
    LICENSES: draft.licenses.map(({ key, jurisdiction, profession, number, startsOn, expiresOn, kind }) => ({
      key: key ?? '',
      name: `${placeName(jurisdiction)}, ${nameOf(choices.professions, profession)}`,
      facts: factsOf([
        [t`Kind`, kind === 'COMPACT_PRIVILEGE' ? t`Compact privilege` : t`State licence`],
        [t`Number`, number],
        [t`Counts from`, startsOn && formatDate(startsOn)],
        [t`Runs until`, formatDate(expiresOn)],
      ]),
    })),
    TRAINING: draft.trainings.map(({ key, title, body, hours, supervisedSessions, completedOn }) => ({
      key: key ?? '',
      name: title,
      facts: factsOf([
        [t`What it was called`, title],
        [t`Given by`, body],
        [t`Hours`, hours],
        [t`Supervised sessions`, supervisedSessions],
        [t`Completed on`, completedOn && formatDate(completedOn)],
      ]),
    })),
    PLACES: draft.places.map((place) => ({
      key: place.key ?? '',
      name: `${place.clinicName}, ${place.city}`,
      facts: factsOf([
        [t`Clinic`, place.clinicName],
        [t`Name of the place`, place.name],
        [t`Address`, `${place.street}, ${place.city}, ${place.region.slice(3)} ${place.postalCode}`],
        [t`Point on the map`, pointWords(place)],
        [t`Time zone`, place.timeZone && zoneWords(place.timeZone)],
        [t`Phone`, place.phone && formatPhone(place.phone)],
        [t`Getting in`, place.accessibility.join(', ')],
        [t`Directions and parking`, place.directions],
      ]),
    })),
    OFFERINGS: draft.offerings.map((each) => offering(each, draft)),
    SUPPORT: support(draft),
    REACH: reach(draft),
    PHOTO: draft.photo
      ? [
          // Another photo is another thing: its words alone may change as well.
          { key: draft.photo.key, name: t`A photo`, facts: factsOf([[t`What it shows`, draft.photo.alt]]) },
        ]
      : [],
    WORDS: [
      {
        key: 'words',
        name: t`In your words`,
        facts: factsOf([
          [t`One line`, draft.words.headline],
          [t`About you`, draft.words.about],
        ]),
      },
    ],
  });
}

function usePersonThings(choices: Choices) {
  const { t } = useLingui();
  const factsOf = useFacts();
  return ({ person }: Draft): readonly Thing[] => [
    {
      key: 'person',
      name: t`Who you are`,
      facts: factsOf([
        [t`Given name`, person.givenName],
        [t`Family name`, person.familyName],
        [t`Pronouns`, person.pronouns],
        [t`Letters after your name`, person.postnominals.join(', ')],
        [t`Licensed as`, person.professions.map((slug) => nameOf(choices.professions, slug)).join(', ')],
        [t`National Provider Identifier`, person.npi],
        [t`In practice since`, person.practisingSince],
      ]),
    },
  ];
}

function useOfferingThing(choices: Choices) {
  const { t } = useLingui();
  const factsOf = useFacts();
  const settings = {
    CLINIC: t`In a clinic`,
    REMS_CERTIFIED_SITE: t`At a REMS-certified site`,
    HOME_SUPERVISED_REMOTELY: t`At the patient's home, watched from elsewhere`,
  };
  return (offering: Draft['offerings'][number], { places }: Draft): Thing => {
    const { safety, sessionPrice, coursePrice } = offering;
    const stepOf = ({ phase, sessions, amount, insuranceNote }: CourseStep) =>
      [`${nameOf(choices.carePhases, phase)} × ${sessions}: ${dollars(amount)}`, insuranceNote]
        .filter(Boolean)
        .join(', ');
    const place = places.find(({ key }) => key === offering.placeKey);
    const method = nameOf(choices.deliveryMethods, offering.deliveryMethod);
    return {
      key: offering.key ?? '',
      name: place ? `${method}, ${place.clinicName}` : method,
      facts: factsOf([
        [t`What it is`, offering.service === 'KAP' ? t`Medicine with therapy` : t`Medicine only`],
        [t`How it is given`, method],
        [t`Where it is given`, settings[offering.careSetting]],
        [t`At which of your places`, place && `${place.clinicName}, ${place.street}`],
        [t`For care at home: in which states`, offering.remoteIn.map(placeName).join(', ')],
        [t`Minutes of a session`, offering.sessionMinutes],
        [t`Minutes of observation after it`, offering.observationMinutes],
        [t`Psychotherapy is part of the session itself`, offering.psychotherapyDuringSession],
        [t`One session, in dollars`, dollars(sessionPrice?.amount)],
        [t`What comes on top of it`, sessionPrice?.notIncluded],
        [t`A whole course, in dollars`, dollars(coursePrice && courseTotal(coursePrice))],
        [t`What a course includes`, coursePrice?.items.map(stepOf).join('; ')],
        [t`What comes on top of a course`, coursePrice?.notIncluded],
        [t`The course price holds from`, coursePrice && formatDate(coursePrice.validFrom)],
        [t`Who supervises?`, safety.supervisedBy.map((slug) => nameOf(choices.professions, slug)).join(', ')],
        [t`Who is in the room`, safety.inTheRoom],
        [t`What is monitored`, safety.monitored.join(', ')],
        [t`Training for emergencies`, safety.emergencyTraining.join(', ')],
        [t`Equipment for emergencies`, safety.rescueEquipment.join(', ')],
        [t`The room is the patient's alone`, safety.privateRoom],
        [t`Somebody may come along`, safety.supportPersonAllowed],
        [t`A ride home is needed`, safety.rideHomeRequired],
        [t`Somebody can be reached after hours`, safety.afterHoursContact],
        [t`What you watch over months`, safety.longTermMonitoring],
      ]),
    };
  };
}

function useSupportThings(choices: Choices) {
  const { t } = useLingui();
  const factsOf = useFacts();
  const levels = {
    IN_HOUSE: t`I do, or somebody in my practice`,
    PARTNER_THERAPIST: t`A therapist I work with`,
    REFERRAL: t`I refer people to others`,
    NONE: t`Nobody`,
  };
  const timing = { PREPARATION: t`Before a session`, DURING_SESSION: t`During it`, AFTER_SESSION: t`After it` };
  return ({ support }: Draft): readonly Thing[] =>
    support
      ? [
          {
            key: 'support',
            name: t`Support before and after`,
            facts: factsOf([
              [t`Who gives it`, levels[support.level]],
              [t`When`, support.timing.map((each) => timing[each]).join(', ')],
              [t`What kind`, support.modalities.map((slug) => nameOf(choices.integrationModalities, slug)).join(', ')],
              [t`Sessions of it in the price of treatment`, support.sessionsIncluded],
              [t`Price of one session, in dollars`, dollars(support.sessionPrice)],
              [t`I also see people who are treated elsewhere`, support.acceptsPatientsDosedElsewhere],
              [t`Anything to add`, support.note],
            ]),
          },
        ]
      : [];
}

function useReachThings(choices: Choices) {
  const { t } = useLingui();
  const factsOf = useFacts();
  const experience = {
    VETERANS: t`Veterans`,
    PERINATAL: t`Pregnancy and after birth`,
    OLDER_ADULTS: t`Older adults`,
    ADDICTION: t`Addiction`,
    CHRONIC_ILLNESS: t`Chronic illness`,
    LGBTQ_PATIENTS: t`LGBTQ patients`,
  };
  return ({ reach }: Draft): readonly Thing[] => {
    const insurers = (inNetwork: boolean) =>
      reach.insurers
        .filter((each) => each.inNetwork === inNetwork)
        .map(({ slug }) => nameOf(choices.insurers, slug))
        .sort()
        .join(', ');
    return [
      {
        key: 'reach',
        name: t`Whom you see`,
        facts: factsOf([
          [t`Conditions`, reach.conditions.map((slug) => nameOf(choices.conditions, slug)).join(', ')],
          [t`Experience with`, reach.experienceWith.map((each) => experience[each]).join(', ')],
          [t`Languages`, reach.languages.map(languageName).join(', ')],
          [t`In network`, insurers(true)],
          [t`Out of network`, insurers(false)],
          [t`I see new patients now`, reach.acceptingNewPatients],
        ]),
      },
    ];
  };
}

/** What is not given is left out. */
function useFacts() {
  const { t } = useLingui();
  const words = (said: Said) => (typeof said === 'boolean' ? (said ? t`Yes` : t`No`) : String(said ?? ''));
  return (said: readonly (readonly [about: string, said: Said])[]): Thing['facts'] => {
    const facts = said.map(([about, each]): [string, string] => [about, words(each)]);
    return Object.fromEntries(facts.filter(([, each]) => each !== ''));
  };
}

function pointWords({ latitude, longitude }: Draft['places'][number]): string | null {
  return latitude == null || longitude == null ? null : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** A word the catalog has no more is shown as it was kept. */
function nameOf(words: readonly { readonly slug: string; readonly name: string }[], slug: string): string {
  return words.find((word) => word.slug === slug)?.name ?? slug;
}

function placeName(code: string): string {
  return findJurisdiction(code)?.name ?? code;
}
