import { findInstant } from '@clearing/shared/time/instants';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader, withReader } from '../../listing/listing-address.js';
import { findAskedPerson, talkOf } from '../asked-person.js';
import { findCameBy, leadsTo, trialPath } from '../referral/came-by.js';
import { judgeTime, zoneOrOwn } from '../times/free-times.js';
import { keepForTheForm, keptUntil } from '../waiting/kept-time.js';
import { dateIn } from '../../lib/said-in.js';
import { checkScreen } from './check-screen.js';
import { dangerKey, newDraft, readDraft, type RequestDraft } from './draft.js';
import { drawStep, showCrisis, showOutside, showUnderAge } from './draw-step.js';
import type { RequestNotice, RequestView } from './request-view.js';
import { onOtherTerms } from './other-terms.js';
import { findRoad, type Road } from './road.js';
import { HelpNowDocument } from './screening-documents.js';
import { hearWords, sendRequest } from './sending/send-request.js';
import { isAfter, nextStep, previousStep, questionKeyOf, reachable, readStep, type Step } from './steps.js';
import { offeredOf, problemsOf, withTyped } from './typed.js';

const gone = { show: { kind: 'GONE' } satisfies RequestView, status: 404 };

export const requestServer: PageServer = { onGet: begin, onPost: goOn };

/** From a time that was picked, or without one. */
async function begin(request: PageServerRequest): Promise<PageOutcome> {
  const { params, url } = request;
  const cameBy = await findCameBy(request);
  if (cameBy?.isTrial) return { goTo: trialPath(cameBy) };
  const person = await findAskedPerson(request, params['slug'] ?? '');
  const sentBy = person && cameBy && leadsTo(cameBy, person) ? cameBy : null;
  const typeId = (url.searchParams.get('type') ?? sentBy?.consultationTypeId) || null;
  const talk = person && talkOf(person, typeId);
  if (!person || !talk) return gone;
  const reader = readReader(url.searchParams);
  const zone = zoneOrOwn(reader.zone, person, talk);
  const at = findInstant(url.searchParams.get('at') ?? sentBy?.startsAt ?? '')?.toString() ?? '';
  if (typeId !== null && typeId !== talk.id) {
    // Links live longer than kinds of talk. A time of one that is gone was not chosen for another: all that there are now.
    const wanted = { type: typeId, ...(at !== '' && { day: dateIn(zone, at) }) };
    const referral = sentBy?.handle ?? null;
    return { goTo: withReader(`/practitioners/${person.slug}/times`, { ...reader, referral }, wanted) };
  }
  const blank = newDraft({
    nonce: crypto.randomUUID(),
    slug: person.slug,
    typeId: talk.id,
    startsAt: at,
    zone,
    place:
      talk.mode === 'IN_PERSON' ? (talk.location?.region ?? person.locations[0]?.region ?? '') : (reader.from ?? ''),
  });
  const draft = {
    ...blank,
    waitingId: url.searchParams.get('waiting'),
    referral: sentBy && { handle: sentBy.handle, partner: sentBy.partnerName },
  };
  const road = await findRoad(request, draft);
  if (!road) return gone;
  if (at === '') {
    // Only the form of all times sends its zone: whoever comes by a link had no time to choose yet.
    const problems = url.searchParams.has('zone') ? problemsOf(draft, 'TIME', road.facts) : [];
    return drawStep(request, road, draft, 'TIME', { problems });
  }
  return (await stopAtTime(request, road, draft)) ?? drawStep(request, road, draft, 'WHO');
}

/** One form, whatever the page: what was typed is kept first, then the pressed button is followed. */
async function goOn(request: PageServerRequest): Promise<PageOutcome> {
  const { form, unseal } = request;
  const kept = readDraft(unseal(form.get('state') ?? ''));
  if (!kept) return { show: { kind: 'LOST', slug: request.params['slug'] ?? '' } satisfies RequestView, status: 410 };
  await keepForTheForm(request, kept);
  const road = await findRoad(request, kept);
  if (!road) return goOnOtherwise(request, kept);
  const held = offeredOf(kept, road.person);
  const step = readStep(form.get('step'), road.facts);
  const [deed = 'next', detail = ''] = (form.get('do') ?? 'next').split(':');
  if (deed === 'safe') return drawStep(request, road, held, step, { notice: { kind: 'SAID_SAFE' } });
  if (deed === 'leave-out') return leaveOut(request, road, held, step);
  if (deed === 'show') return drawStep(request, road, held, reachable(step, held, road.facts));
  const draft = deed === 'skip' ? skipped(held, step) : offeredOf(withTyped(held, step, form), road.person);
  switch (deed) {
    case 'back':
      return drawStep(request, road, draft, previousStep(step, draft, road.facts));
    case 'day':
      return drawStep(request, road, draft, 'TIME', { day: detail });
    case 'to':
      return goTo(request, road, draft, step, readStep(detail, road.facts));
    case 'change': {
      const wanted = readStep(detail, road.facts);
      return drawStep(request, road, { ...draft, returnTo: step === 'OUTCOME' ? 'OUTCOME' : 'CHECK' }, wanted);
    }
    default:
      return leave(request, road, draft, step);
  }
}

/** The talk was changed while somebody asked for it: what they typed is kept, and heard for danger first all the same. */
async function goOnOtherwise(request: PageServerRequest, kept: RequestDraft): Promise<PageOutcome> {
  const other = await onOtherTerms(request, kept);
  if (!other) return gone;
  const { road } = other;
  const held = offeredOf(other.draft, road.person);
  const step = readStep(request.form.get('step'), road.facts);
  const typed =
    step === 'TIME' || step === 'PLACE' ? held : offeredOf(withTyped(held, step, request.form), road.person);
  const heard = step === 'CONTACT' || step === 'MESSAGE' ? await hearWords(request, road, typed, step) : null;
  if (heard?.crisis) return heard.crisis;
  const stop = step === 'DANGER' || step === 'AGE' ? await stopAt(request, road, typed, step) : null;
  if (stop) return stop;
  const draft = { ...typed, returnTo: 'CHECK' as const };
  return drawStep(request, road, draft, 'TIME', { notice: { kind: 'TALK_CHANGED' } });
}

/** Next. */
async function leave(request: PageServerRequest, road: Road, draft: RequestDraft, step: Step): Promise<PageOutcome> {
  if (step === 'CHECK') {
    const open = reachable('CHECK', draft, road.facts);
    return open === 'CHECK' ? sendRequest(request, road, draft) : drawStep(request, road, draft, open);
  }
  const held = await holdUp(request, road, draft, step);
  if (held) return held;
  const ahead = await roadAhead(request, road, draft, step);
  if (!ahead) return gone;
  const notice = step === 'DANGER' ? await linesBeside(request, draft) : null;
  return drawStep(request, ahead, draft, nextStep(step, draft, ahead.facts), { notice });
}

/** Where the browser's Back and Forward lead. Whoever goes forward leaves their page as by Next. */
async function goTo(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
  wanted: Step,
): Promise<PageOutcome> {
  if (!isAfter(wanted, step, road.facts)) return drawStep(request, road, draft, reachable(wanted, draft, road.facts));
  const held = await holdUp(request, road, draft, step);
  if (held) return held;
  const ahead = await roadAhead(request, road, draft, step);
  return ahead ? drawStep(request, ahead, draft, reachable(wanted, draft, ahead.facts)) : gone;
}

/** What was chosen here decides which questions are asked, or of whom. */
async function roadAhead(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
): Promise<Road | null> {
  return step === 'WISHES' || step === 'WHO' ? findRoad(request, draft) : road;
}

/** Why a page cannot be left for one ahead: danger is heard before anything is found wrong. */
async function holdUp(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
): Promise<PageOutcome | null> {
  const heard = step === 'CONTACT' || step === 'MESSAGE' ? await hearWords(request, road, draft, step) : null;
  if (heard?.crisis) return heard.crisis;
  const local = problemsOf(draft, step, road.facts);
  const told = (heard?.problems ?? []).filter(({ field }) => !local.some((problem) => problem.field === field));
  const problems = [...local, ...told];
  if (problems.length > 0) return drawStep(request, road, draft, step, { problems });
  return stopAt(request, road, draft, step);
}

/** What keeps somebody from going on, other than something to mend. */
async function stopAt(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
): Promise<PageOutcome | null> {
  switch (step) {
    case 'DANGER': {
      const checked = await checkScreen(request, draft, road, 'THE_ANSWER');
      if (checked.kind !== 'CRISIS') return null;
      return showCrisis(request, { ...draft, safeAnswer: checked.continueWith }, step, checked.lines);
    }
    case 'AGE': {
      if (draft.ageBand !== 'UNDER_18') return null;
      const { helpLines: lines } = await request.run(HelpNowDocument, { place: draft.place || null });
      return showUnderAge(request, draft, lines);
    }
    case 'TIME':
    case 'PLACE':
      return stopAtTime(request, road, draft);
    default:
      return null;
  }
}

async function stopAtTime(request: PageServerRequest, road: Road, draft: RequestDraft): Promise<PageOutcome | null> {
  const { person, talk } = road;
  const place = draft.place || null;
  if ((await keptUntil(request, draft)) !== null) return null;
  const verdict = await judgeTime(request, { person, talk, place, zone: draft.zone, startsAt: draft.startsAt });
  if (verdict === 'OUTSIDE_LICENSURE') return showOutside(request, road, draft);
  if (verdict === 'FREE') return null;
  const day = dateIn(draft.zone, draft.startsAt);
  return drawStep(request, road, { ...draft, startsAt: '' }, 'TIME', { notice: { kind: 'TAKEN' }, day });
}

/** "Lately" and "rather not say" go on, with the lines beside what comes next. */
async function linesBeside(request: PageServerRequest, draft: RequestDraft): Promise<RequestNotice | null> {
  if ((draft.answers[dangerKey] ?? []).every((answer) => answer === 'NO')) return null;
  const { helpLines: lines } = await request.run(HelpNowDocument, { place: draft.place || null });
  return { kind: 'LINES', lines };
}

/** What stands on the page stays as it was typed. */
function leaveOut(request: PageServerRequest, road: Road, held: RequestDraft, step: Step): Promise<PageOutcome> {
  const draft = offeredOf(withTyped(held, step, request.form), road.person);
  return drawStep(request, road, { ...draft, referral: null }, step, { notice: { kind: 'LEFT_OUT' } });
}

function skipped(draft: RequestDraft, step: Step): RequestDraft {
  const key = questionKeyOf(step);
  return key === null ? draft : { ...draft, answers: { ...draft.answers, [key]: [] } };
}
