import type { InventedClinic } from './clinics.js';
import type { Dice } from './dice.js';
import type { InventedOffering } from './offerings.js';
import type { InventedPerson } from './people.js';
import { isTherapist, mayNeverPrescribe, professionWords } from './professions.js';

/** What a listing says about itself. No promise, no dose, no praise, no patient's words. */
export function inventedHeadline(
  dice: Dice,
  clinic: InventedClinic,
  person: InventedPerson,
  offerings: readonly InventedOffering[],
): string | null {
  if (dice.chance(0.05)) return null;
  const { name: city } = clinic.city;
  if (offerings.length === 0) {
    return dice.pick([
      'Therapy to prepare for treatment you get elsewhere, and to make use of it afterwards.',
      'Integration therapy before and after treatment. I do not give medicine.',
      `Integration sessions in ${city} and by video.`,
      'A place to talk through what came up, at your pace.',
    ]);
  }
  if (offerings.every((offering) => offering.setting === 'HOME_SUPERVISED_REMOTELY')) {
    return dice.pick([
      'Treatment at home, with a clinician on video and an adult beside you.',
      'Care by video in the states where I am licensed.',
      'Psychiatric care by video, with ketamine as one option among others.',
    ]);
  }
  if (isTherapist(person.profession)) {
    return dice.pick([
      'I am with you for preparation, the session and the time afterwards. A colleague gives the medicine.',
      `The therapy part of ketamine-assisted psychotherapy, in ${city}. A colleague gives the medicine.`,
    ]);
  }
  if (offerings.some((offering) => offering.service === 'KAP')) {
    return dice.pick([
      `Medicine and psychotherapy planned together, in ${city}.`,
      'Preparation, a session with a therapist beside you, and time afterwards.',
      `Ketamine-assisted psychotherapy in ${city}, at a careful pace.`,
      'Therapy first; medicine when we both think it is a good fit.',
    ]);
  }
  if (clinic.kind === 'PAIN') {
    return dice.pick([
      `Infusions for nerve pain and CRPS in ${city}, as one part of pain care.`,
      'Pain care with more than one tool; infusions are one of them.',
    ]);
  }
  if (offerings.some((offering) => offering.method === 'intranasal-esketamine')) {
    return dice.pick([
      `Esketamine at a certified site in ${city}, along with psychiatric care.`,
      'Psychiatric care with esketamine and other options, all explained first.',
    ]);
  }
  return dice.pick([
    `Ketamine infusions in ${city}, with monitoring throughout.`,
    'Infusions and injections in a quiet clinic, after a full evaluation.',
    `Medical ketamine treatment in ${city}. Questions first, treatment second.`,
    `I am ${professionWords[person.profession].withArticle}; I stay in the building for every session.`,
  ]);
}

export function inventedAbout(
  dice: Dice,
  clinic: InventedClinic,
  person: InventedPerson,
  offerings: readonly InventedOffering[],
): string | null {
  if (dice.chance(0.08)) return null;
  const opening = `I am ${professionWords[person.profession].withArticle}${since(person)}.`;
  const first = [
    'A first talk takes about twenty minutes. You tell me what brings you here, I tell you what I do and do not do, and you take your time to decide.',
    'We start with what you have tried and what you would like to be different. Nothing is decided in the first talk.',
    'I ask about your health, your medicines and the people around you before I say anything about treatment.',
  ];
  const giving = [
    'An evaluation comes before any session. Sometimes I end up suggesting something else that may fit better.',
    'Most people need several sessions as part of a wider plan, and some find that it does not help. We keep an eye on that together as we go.',
    'You need someone to take you home, and you should not drive until the next day after a restful sleep.',
    'I work with your own doctor and therapist when you want me to, and only with your written agreement.',
    'If something else should come first, such as sleep, pain or alcohol, we talk about that openly.',
  ];
  const beside = [
    'Most people need several sessions as part of a wider plan, and some find that it does not help. We keep an eye on that together as we go.',
    'You need someone to take you home, and you should not drive until the next day after a restful sleep.',
    'We go slowly. You choose what to share.',
  ];
  const supporting = [
    'I do not give or prescribe any medicine. I see people before and after sessions with another clinician.',
    'You do not have to be in treatment. You can come to think through whether you want it.',
    'We go slowly. You choose what to share.',
    'With your written agreement, I talk with the clinician who treats you.',
  ];
  const isBeside = offerings.length > 0 && mayNeverPrescribe(person.profession);
  const body = dice.some(isBeside ? beside : offerings.length > 0 ? giving : supporting, dice.between(2, 3));
  const closing = clinic.members.length > 1 && dice.chance(0.5) ? [`I work as part of a team at ${clinic.name}.`] : [];
  return [opening, ...(isBeside ? [whoGives(clinic, person)] : []), dice.pick(first), ...body, ...closing].join(' ');
}

/** From whom the medicine is, on the listing of somebody who may not prescribe it. */
function whoGives(clinic: InventedClinic, person: InventedPerson): string {
  const prescriber = `${professionWords[clinic.leader].withArticle} at ${clinic.name}`;
  return isTherapist(person.profession)
    ? `I do not give or prescribe the medicine: ${prescriber} sees you first, decides with you whether it is right for you, and gives it.`
    : `I do not prescribe: ${prescriber} sees you first and decides with you whether it is right for you. I prepare it and monitor you.`;
}

function since(person: InventedPerson): string {
  return person.practisingSince === null ? '' : `, in practice since ${person.practisingSince}`;
}
