import type { PageServerRequest } from '../../app/page-route.js';
import { findAskedPerson, type AskedPerson, type Talk } from '../asked-person.js';
import { isForSomebodyElse, type RequestDraft } from './draft.js';
import { ScreeningDocument, type Question } from './screening-documents.js';
import type { RoadFacts } from './steps.js';

/** Everything that decides where a request can go. */
export interface Road {
  readonly person: AskedPerson;
  readonly talk: Talk;
  readonly version: string;
  readonly questions: readonly Question[];
  readonly facts: RoadFacts;
}

/** Null: the person or the kind of talk is not listed any more. */
export async function findRoad(
  request: Pick<PageServerRequest, 'run'>,
  draft: Pick<RequestDraft, 'slug' | 'typeId' | 'version' | 'deliveryMethods' | 'forWhom'>,
): Promise<Road | null> {
  const { slug, typeId, version, deliveryMethods } = draft;
  const person = await findAskedPerson(request, slug);
  const talk = person?.consultationTypes.find(({ id }) => id === typeId);
  if (!person || !talk) return null;
  const offered = new Set(person.offerings.map(({ deliveryMethod }) => deliveryMethod.slug));
  const methods = deliveryMethods.filter((method) => offered.has(method));
  const { screening } = await request.run(ScreeningDocument, {
    version: version || null,
    methods,
    forSomebodyElse: isForSomebodyElse(draft),
  });
  const { questions } = screening;
  return {
    person,
    talk,
    version: screening.version,
    questions,
    facts: { questions, mode: talk.mode },
  };
}
