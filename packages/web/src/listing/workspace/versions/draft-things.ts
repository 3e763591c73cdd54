import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { zoneWords } from '@clearing/shared/time/zones';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../lib/dates.js';
import { languageName } from '../../../lib/languages.js';
import { formatPhone } from '@clearing/shared/phone';
import type { Fact, Thing } from './changes.js';
import { useSupportLevels } from '../offerings/use-support-levels.js';
import { courseTotal, type CourseStep } from '../offerings/course-steps.js';
import { dollars } from '../fields.js';
import type { Part } from '../parts.js';
import type { Choices, Draft } from '../workspace-doors.js';

type Said = string | number | boolean | null | undefined | NonNullable<Fact['each']>;
type SaidFact = readonly [of: string | readonly string[], about: string, said: Said, askedAt?: string];

/** What a draft says, page by page, each fact in the words of its page: to be read, confirmed, and held against another. */
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
        ['kind', t`Kind`, kind === 'COMPACT_PRIVILEGE' ? t`Compact privilege` : t`State licence`],
        ['number', t`Number`, number],
        ['startsOn', t`Counts from`, startsOn && formatDate(startsOn)],
        ['expiresOn', t`Runs until`, formatDate(expiresOn)],
      ]),
    })),
    TRAINING: draft.trainings.map(({ key, title, body, hours, supervisedSessions, completedOn }) => ({
      key: key ?? '',
      name: title,
      facts: factsOf([
        ['title', t`What it was called`, title],
        ['body', t`Given by`, body],
        ['hours', t`Hours`, hours],
        ['supervisedSessions', t`Supervised sessions`, supervisedSessions],
        ['completedOn', t`Completed on`, completedOn && formatDate(completedOn)],
      ]),
    })),
    PLACES: draft.places.map((place) => ({
      key: place.key ?? '',
      name: `${place.clinicName}, ${place.city}`,
      facts: factsOf([
        ['clinicName', t`Clinic`, place.clinicName],
        ['name', t`Name of the place`, place.name],
        [
          ['street', 'city', 'region', 'postalCode'],
          t`Address`,
          `${place.street}, ${place.city}, ${place.region.slice(3)} ${place.postalCode}`,
        ],
        [['latitude', 'longitude'], t`Point on the map`, pointWords(place), 'point'],
        ['timeZone', t`Time zone`, place.timeZone && zoneWords(place.timeZone)],
        ['phone', t`Phone`, place.phone && formatPhone(place.phone)],
        ['accessibility', t`Getting in`, place.accessibility.join(', ')],
        ['directions', t`Directions and parking`, place.directions],
      ]),
    })),
    OFFERINGS: draft.offerings.map((each) => offering(each, draft)),
    SUPPORT: support(draft),
    REACH: reach(draft),
    PHOTO: draft.photo
      ? [
          // Another photo is another thing: its words alone may change as well.
          {
            key: draft.photo.key,
            name: t`A photo`,
            facts: factsOf([
              ['image', t`The photo itself`, t`It appears on your page.`],
              ['alt', t`What it shows`, draft.photo.alt],
            ]),
          },
        ]
      : [],
    WORDS: [
      {
        key: 'words',
        name: t`In your words`,
        facts: factsOf([
          ['headline', t`One line`, draft.words.headline],
          ['about', t`About you`, draft.words.about],
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
        ['givenName', t`Given name`, person.givenName],
        ['familyName', t`Family name`, person.familyName],
        ['pronouns', t`Pronouns`, person.pronouns],
        ['postnominals', t`Letters after your name`, person.postnominals.join(', ')],
        ['professions', t`Licensed as`, person.professions.map((slug) => nameOf(choices.professions, slug)).join(', ')],
        ['npi', t`National Provider Identifier`, person.npi],
        ['practisingSince', t`In practice since`, person.practisingSince],
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
    HOME_SUPERVISED_REMOTELY: t`At the patient’s home, supervised remotely`,
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
        ['service', t`What it is`, offering.service === 'KAP' ? t`Medicine with therapy` : t`Medicine only`],
        ['deliveryMethod', t`How it is given`, method],
        ['careSetting', t`Where it is given`, settings[offering.careSetting]],
        ['placeKey', t`At which of your places`, place && `${place.clinicName}, ${place.street}`],
        ['remoteIn', t`For care at home: in which states`, offering.remoteIn.map(placeName).join(', ')],
        ['sessionMinutes', t`Minutes of a session`, offering.sessionMinutes],
        ['observationMinutes', t`Minutes of observation after it`, offering.observationMinutes],
        [
          'psychotherapyDuringSession',
          t`Psychotherapy is part of the session itself`,
          offering.psychotherapyDuringSession,
        ],
        ['sessionPrice', t`One session, in dollars`, dollars(sessionPrice?.amount), '#price'],
        ['sessionPrice', t`What costs extra on top of it`, sessionPrice?.notIncluded, '#notIncluded'],
        ['coursePrice', t`A whole course, in dollars`, dollars(coursePrice && courseTotal(coursePrice)), 'course'],
        ['coursePrice', t`What a course includes`, coursePrice?.items.map(stepOf).join('; '), 'course#items'],
        ['coursePrice', t`What costs extra on top of a course`, coursePrice?.notIncluded, 'course#notIncluded'],
        [
          'coursePrice',
          t`The course price holds from`,
          coursePrice && formatDate(coursePrice.validFrom),
          'course#validFrom',
        ],
        [
          'safety.supervisedBy',
          t`Who supervises?`,
          safety.supervisedBy.map((slug) => nameOf(choices.professions, slug)).join(', '),
        ],
        ['safety.inTheRoom', t`Who is in the room`, safety.inTheRoom],
        ['safety.monitored', t`What is monitored`, safety.monitored.join(', ')],
        ['safety.emergencyTraining', t`Training for emergencies`, safety.emergencyTraining.join(', ')],
        ['safety.rescueEquipment', t`Equipment for emergencies`, safety.rescueEquipment.join(', ')],
        ['safety.privateRoom', t`The patient has the room to themselves`, safety.privateRoom],
        ['safety.supportPersonAllowed', t`Someone may come along`, safety.supportPersonAllowed],
        ['safety.rideHomeRequired', t`A ride home is needed`, safety.rideHomeRequired],
        ['safety.afterHoursContact', t`Someone can be reached after hours`, safety.afterHoursContact],
        ['safety.longTermMonitoring', t`What you monitor over months`, safety.longTermMonitoring],
      ]),
    };
  };
}

function useSupportThings(choices: Choices) {
  const { t } = useLingui();
  const factsOf = useFacts();
  const levels = useSupportLevels();
  const timing = { PREPARATION: t`Before a session`, DURING_SESSION: t`During it`, AFTER_SESSION: t`After it` };
  return ({ support }: Draft): readonly Thing[] =>
    support
      ? [
          {
            key: 'support',
            name: t`Support before and after`,
            facts: factsOf([
              ['level', t`Who gives it`, levels[support.level]],
              ['timing', t`When`, support.timing.map((each) => timing[each]).join(', ')],
              [
                'modalities',
                t`What kind`,
                support.modalities.map((slug) => nameOf(choices.integrationModalities, slug)).join(', '),
              ],
              ['sessionsIncluded', t`Sessions included in the price of treatment`, support.sessionsIncluded],
              ['sessionPrice', t`Price of one session, in dollars`, dollars(support.sessionPrice)],
              [
                'acceptsPatientsDosedElsewhere',
                t`I also see people who are treated elsewhere`,
                support.acceptsPatientsDosedElsewhere,
              ],
              ['note', t`Anything to add`, support.note],
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
        .map(({ slug }) => ({ of: `insurers.${slug}`, said: nameOf(choices.insurers, slug) }))
        .sort((one, other) => one.said.localeCompare(other.said));
    return [
      {
        key: 'reach',
        name: t`Who you see`,
        facts: factsOf([
          [
            'conditions',
            t`Conditions`,
            reach.conditions.map((slug) => ({ of: `conditions.${slug}`, said: nameOf(choices.conditions, slug) })),
          ],
          [
            'experienceWith',
            t`Experience with`,
            reach.experienceWith.map((each) => ({ of: `experienceWith.${each}`, said: experience[each] })),
          ],
          [
            'languages',
            t`Languages`,
            reach.languages.map((tag) => ({ of: `languages.${tag}`, said: languageName(tag) })),
          ],
          ['insurers', t`In network`, insurers(true)],
          ['insurers', t`Out of network`, insurers(false), '#outOfNetwork'],
          ['acceptingNewPatients', t`I see new patients now`, reach.acceptingNewPatients],
        ]),
      },
    ];
  };
}

/** What is not given is left out. */
function useFacts() {
  const { t } = useLingui();
  const words = (said: Said) => {
    if (typeof said === 'boolean') return said ? t`Yes` : t`No`;
    return typeof said === 'object' && said ? said.map((each) => each.said).join(', ') : String(said ?? '');
  };
  return (facts: readonly SaidFact[]): Thing['facts'] =>
    facts
      .map(([of, about, said, askedAt = `#${[of].flat()[0]?.split('.').at(-1)}`]): Fact => ({
        about,
        said: words(said),
        of: [of].flat(),
        each: typeof said === 'object' ? said : null,
        askedAt,
      }))
      .filter(({ said }) => said !== '');
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
