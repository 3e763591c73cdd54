import { randomUUID } from 'node:crypto';
import { spokenLanguage } from '@clearing/shared/language-tag';
import { isNpi } from '@clearing/shared/npi';
import type { Catalog } from '../../../catalog/catalog.js';
import type { ListingDocument } from '../../document/listing-document.js';
import type { DraftLicense, DraftPerson, DraftReach, DraftSupport, DraftTraining, DraftWords } from '../draft-parts.js';
import type { Reading } from './reading.js';
import { saidOnce } from './said-once.js';

/** What the pages about a person send, read into the parts of a document: in the order of the page, as problems are told. */

export function readPerson(reading: Reading, typed: DraftPerson, catalog: Catalog, today: string) {
  return {
    ...readNames(reading, typed, ['person']),
    pronouns: reading.line(['person', 'pronouns'], typed.pronouns, 40),
    postnominals: reading.afterName(['person', 'postnominals'], typed.postnominals, 6, 20),
    professions: reading.slugs(['person', 'professions'], typed.professions, catalog.professions),
    npi: readNpi(reading, ['person', 'npi'], typed.npi),
    practisingSince: reading.whole(
      ['person', 'practisingSince'],
      typed.practisingSince,
      1940,
      Number(today.slice(0, 4)),
    ),
  };
}

function readNpi(reading: Reading, path: readonly string[], typed: DraftPerson['npi']): string | null {
  const npi = reading.line(path, typed, 20)?.replaceAll(/[\s-]/gu, '') ?? null;
  if (npi !== null && !isNpi(npi)) {
    const message = 'This is not a National Provider Identifier. It has ten digits; one of them may be mistyped.';
    reading.problems.add(path, message);
  }
  return npi;
}

export function readNames(
  reading: Reading,
  typed: Pick<ListingDocument, 'givenName' | 'familyName'>,
  at: readonly string[] = [],
) {
  return {
    givenName: reading.requiredName([...at, 'givenName'], typed.givenName, 80, 'Type your given name.'),
    familyName: reading.requiredName([...at, 'familyName'], typed.familyName, 80, 'Type your family name.'),
  };
}

export function readLicenses(
  reading: Reading,
  typed: readonly DraftLicense[],
  before: ListingDocument,
  catalog: Catalog,
): ListingDocument['licenses'] {
  reading.atMost(['licenses'], typed.length, 60);
  const read = typed.map(({ key, ...license }, index) => {
    const at = (field: string) => ['licenses', String(index), field];
    return {
      id: keptId(key, before.licenses),
      jurisdiction: reading.jurisdiction(at('jurisdiction'), license.jurisdiction),
      profession: reading.slug(at('profession'), license.profession, catalog.professions),
      kind: license.kind,
      number: reading.line(at('number'), license.number, 40),
      ...readLicenseDays(reading, at, license),
    };
  });
  return saidOnce(read, before.licenses, ({ id: _, ...says }) => says);
}

function readLicenseDays(reading: Reading, at: (field: string) => readonly string[], license: DraftLicense) {
  const startsOn = reading.date(at('startsOn'), license.startsOn);
  if (license.kind === 'COMPACT_PRIVILEGE' && startsOn === null) {
    reading.problems.add(at('startsOn'), 'A privilege under a compact needs its first day.');
  }
  const expiresOn = reading.requiredDate(at('expiresOn'), license.expiresOn, 'Say until which day it counts.');
  if (startsOn !== null && expiresOn !== '' && startsOn > expiresOn) {
    reading.problems.add(at('expiresOn'), 'The last day is before the first.');
  }
  return { startsOn, expiresOn };
}

export function readTrainings(
  reading: Reading,
  typed: readonly DraftTraining[],
  before: ListingDocument,
): ListingDocument['trainings'] {
  reading.atMost(['trainings'], typed.length, 30);
  const read = typed.map(({ key, ...training }, index) => {
    const at = (field: string) => ['trainings', String(index), field];
    return {
      id: keptId(key, before.trainings),
      title: reading.required(at('title'), training.title, 120, 'Say what it was called.'),
      body: reading.required(at('body'), training.body, 120, 'Say who gave it.'),
      hours: reading.whole(at('hours'), training.hours, 0, 10_000),
      supervisedSessions: reading.whole(at('supervisedSessions'), training.supervisedSessions, 0, 10_000),
      completedOn: reading.date(at('completedOn'), training.completedOn),
    };
  });
  return saidOnce(read, before.trainings, ({ id: _, ...says }) => says);
}

export function readSupport(reading: Reading, typed: DraftSupport, catalog: Catalog): ListingDocument['integration'] {
  const at = (field: string) => ['support', field];
  return {
    level: typed.level,
    modalities: reading.slugs(at('modalities'), typed.modalities, catalog.integrationModalities),
    timing: [...new Set(typed.timing)],
    sessionsIncluded: reading.whole(at('sessionsIncluded'), typed.sessionsIncluded, 0, 100),
    sessionPrice: typed.sessionPrice == null ? null : reading.amount(at('sessionPrice'), typed.sessionPrice),
    acceptsPatientsDosedElsewhere: typed.acceptsPatientsDosedElsewhere,
    note: reading.text(at('note'), typed.note, 600),
  };
}

export function readReach(reading: Reading, typed: DraftReach, catalog: Catalog, today: string) {
  const at = (field: string) => ['reach', field];
  const insurers = new Map(typed.insurers.map((insurer) => [insurer.slug, insurer]));
  return {
    conditions: reading.slugs(at('conditions'), typed.conditions, catalog.conditions),
    experienceWith: [...new Set(typed.experienceWith)],
    languages: readLanguages(reading, typed.languages),
    insurers: reading
      .slugs(at('insurers'), [...insurers.keys()], catalog.insurersOn(today))
      .map((slug) => ({ slug, inNetwork: insurers.get(slug)!.inNetwork })),
    acceptingNewPatients: typed.acceptingNewPatients,
  };
}

export function readWords(reading: Reading, typed: DraftWords) {
  return {
    headline: reading.line(['words', 'headline'], typed.headline, 140),
    about: reading.text(['words', 'about'], typed.about, 4_000),
  };
}

function readLanguages(reading: Reading, tags: readonly string[]): string[] {
  const languages = new Set<string>();
  for (const tag of tags) {
    try {
      languages.add(spokenLanguage(tag));
    } catch {
      reading.problems.add(['reach', 'languages'], 'Choose languages from the list.');
    }
  }
  reading.atMost(['reach', 'languages'], languages.size, 20);
  return [...languages];
}

/** Its own id when it is one of the draft's; else a new one, whatever was sent. */
export function keptId(key: string | null | undefined, before: readonly { readonly id: string }[]): string {
  return before.find(({ id }) => id === key)?.id ?? randomUUID();
}
