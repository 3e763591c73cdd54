import { describe, expect, test } from 'vitest';
import type { ClaimRuleCode } from './claim-rules.js';
import { readClaims } from './read-claims.js';

/** What may not stand, by which rule, and what is as like it as can be and may. */
type Pair = readonly [flagged: string, rule: ClaimRuleCode, innocent: string];

const cure: readonly Pair[] = [
  ['Сure your sadness.', 'CURE', 'Secure and unhurried.'],
  ['A cüre at last.', 'CURE', 'Marie Curie has nothing to do with it.'],
  ['C.u.r.e of depression.', 'CURE', 'I. V. and I. M. are two ways to give a medicine.'],
  ['c u r e d in spring', 'CURE', 'a b c d is how we number the rooms'],
  ['The cu-re you waited for.', 'CURE', 'Sinecure and pro-curement are other words.'],
  ['The ＣＵＲＥ.', 'CURE', 'The ＣＵＲＩＯＵＳ.'],
  ['A cur3 for many.', 'CURE', 'Room 3 is for two.'],
  ['There is no better cure than ketamine. Off-label.', 'CURE', 'There is no known cure.'],
  ['No doubt a cure.', 'CURE', 'No medicine here is a cure.'],
  ['Not only a cure, a new life.', 'CURE', 'Not a cure, one more way to look.'],
  ['Without question it cures.', 'CURE', 'We do not say that it cures.'],
  ['Never fails to cure.', 'CURE', 'It was never shown to cure.'],
  ['Do not miss this cure.', 'CURE', 'We do not promise a cure.'],
  ['Nothing less than a cure.', 'CURE', 'Nothing we do is a cure.'],
  ['The cure is not far away.', 'CURE', 'A cure is not what we offer.'],
  ['Depression is curable.', 'CURE', 'Depression can come back.'],
  ['Ketamine ends depression forever. Off-label.', 'CURE', 'Sessions end when you are awake.'],
  ['We heal PTSD for good.', 'CURE', 'We moved for good to Oak Street.'],
  ['Stop your pain once and for all.', 'CURE', 'You can stop a session at once.'],
  ['Your depression gone for good.', 'CURE', 'The old parking lot is gone for good.'],
  ['A depression-free life awaits.', 'CURE', 'A scent-free waiting room.'],
  ['Live free of anxiety.', 'CURE', 'Free of charge for veterans.'],
  ['Say goodbye to panic.', 'CURE', 'We say goodbye when your ride is here.'],
  ['Permanent relief from sadness.', 'CURE', 'Relief is often not permanent.'],
  ['It eliminates cravings.', 'CURE', 'This form eliminates a call.'],
  ['You will make a full recovery.', 'CURE', 'You rest in the recovery room until you are fully awake.'],
  ['It reverses depression.', 'CURE', 'We reverse a charge that was wrong.'],
  ['We got rid of depression in hundreds of people.', 'CURE', 'We got rid of the paper forms.'],
  ['Imagine being free from depression for life.', 'CURE', 'You are free to stop at any time.'],
  ['Rid yourself of panic attacks forever.', 'CURE', 'A horse ride is not part of it.'],
  ['Your symptoms will vanish.', 'CURE', 'Your symptoms will be asked about.'],
  ['It wipes out panic for good.', 'CURE', 'We wipe the chairs for good measure.'],
];

const guarantee: readonly Pair[] = [
  ['Relief, guarantеed.', 'GUARANTEE', 'We cannot guarantee relief.'],
  ['No better guarantee anywhere.', 'GUARANTEE', 'There is no guarantee.'],
  ['We promise you relief.', 'GUARANTEE', 'We promise nothing but our time.'],
  ['It works every time.', 'GUARANTEE', 'We measure your pressure every time.'],
  ['It works for everyone.', 'GUARANTEE', 'It does not work for everyone.'],
  ['Ketamine never fails. Off-label.', 'GUARANTEE', 'Somebody never failed to answer the phone.'],
  ['A 95% success rate.', 'GUARANTEE', 'A 95% share of visits is by video.'],
  ['Success rate: 95 percent.', 'GUARANTEE', 'Share of visits in person: 95 percent.'],
  ['85% of people recover here.', 'GUARANTEE', 'Most plans pay 80% of a visit.'],
  ['Effective in 9 out of 10 cases.', 'GUARANTEE', 'Open on 9 out of 10 holidays.'],
  ['Nine out of ten of my patients get better.', 'GUARANTEE', 'Nine out of ten rooms have a window.'],
  ['Most of my patients get well.', 'GUARANTEE', 'Most of my patients come with a friend.'],
  ['Proven to work for everyone.', 'GUARANTEE', 'It is not proven to work.'],
  ['Clinically proven.', 'GUARANTEE', 'Not clinically proven.'],
  ['A proven solution.', 'GUARANTEE', 'An unproven idea, and we say so.'],
  ['Safe and effective.', 'GUARANTEE', 'Nobody knows yet whether it is safe and effective.'],
  ['The safest treatment there is.', 'GUARANTEE', 'A safe ride home has to be arranged.'],
  ['Completely harmless.', 'GUARANTEE', 'It is not harmless.'],
  ['Remission in 2 weeks.', 'GUARANTEE', 'Follow-up in 2 weeks.'],
  ['Feel better within three sessions.', 'GUARANTEE', 'Some people feel better within hours, others do not.'],
  ['Relief within hours.', 'GUARANTEE', 'An answer within hours.'],
  ['You will feel better.', 'GUARANTEE', 'You will feel sleepy.'],
  ['It will change your life.', 'GUARANTEE', 'It will change your blood pressure for a while.'],
  ['A wonder drug.', 'GUARANTEE', 'No wonder drug.'],
  ['A mirасle.', 'GUARANTEE', 'We do not believe in miracles.'],
  ['Without any side effects.', 'GUARANTEE', 'Not without side effects.'],
  ['Zero risk of dependence.', 'GUARANTEE', 'There is a risk of dependence.'],
  ['Not addictive.', 'GUARANTEE', 'Ask us whether it is addictive.'],
  ['100% effective.', 'GUARANTEE', 'My practice is 100% remote.'],
  ['It always helps.', 'GUARANTEE', 'A nurse always helps you to the car.'],
  ['Feel like yourself again in just six sessions.', 'GUARANTEE', 'You can drive again after a night of sleep.'],
  ['Almost everyone who comes here gets better.', 'GUARANTEE', 'Not everybody gets better.'],
  ['90% response rate after one infusion.', 'GUARANTEE', 'In trials about 50% had some response.'],
  ['Works when nothing else does, every time.', 'GUARANTEE', 'Somebody is beside you every time.'],
  ['Nobody leaves without relief, guaranteed.', 'GUARANTEE', 'Nobody leaves without a ride.'],
  ['The safest and most effective therapy for you.', 'GUARANTEE', 'The safest way home is with a friend.'],
  ['Symptoms lift within 24 hours.', 'GUARANTEE', 'Symptoms may lift within 24 hours, or not at all.'],
];

const unapproved: readonly Pair[] = [
  [
    'Ketamine is an approved treatment of anxiety.',
    'UNAPPROVED_INDICATION',
    'Ketamine is no approved treatment of anxiety.',
  ],
  ['Approved by FDA for OCD.', 'UNAPPROVED_INDICATION', 'Not approved by FDA for OCD.'],
  ['FDA approval for PTSD.', 'UNAPPROVED_INDICATION', 'It has no FDA approval for PTSD.'],
  ['F.D.A. approved for chronic pain.', 'UNAPPROVED_INDICATION', 'Nothing here is F.D.A. approved for chronic pain.'],
  ['PTSD is an approved use.', 'UNAPPROVED_INDICATION', 'PTSD is not an approved use.'],
  ['The FDA approves it for migraine.', 'UNAPPROVED_INDICATION', 'The FDA has not approved it for migraine.'],
  ['FDA-cleared infusions.', 'UNAPPROVED_INDICATION', 'FDA-cleared blood pressure cuffs.'],
  ['Our ketamine is FDA-approved.', 'UNAPPROVED_INDICATION', 'Unlike ketamine, Spravato is FDA-approved.'],
  [
    'Approved ketamine for depression.',
    'UNAPPROVED_INDICATION',
    'Ketamine is FDA-approved as an anesthetic; for depression it is off-label.',
  ],
  [
    'Spravato is approved for anxiety.',
    'UNAPPROVED_INDICATION',
    'Spravato is approved for treatment-resistant depression.',
  ],
  [
    'Spravato is approved for bipolar depression.',
    'UNAPPROVED_INDICATION',
    'Spravato is approved for depression, not for bipolar depression.',
  ],
  [
    'Indicated for ketamine and fibromyalgia: ketamine is indicated for fibromyalgia.',
    'UNAPPROVED_INDICATION',
    'A blood test is indicated for some people.',
  ],
  [
    'Approved for ADHD and autism.',
    'UNAPPROVED_INDICATION',
    'Approved for telehealth in Texas; I also know ADHD and autism.',
  ],
  [
    'An approval for alcohol addiction.',
    'UNAPPROVED_INDICATION',
    'We ask your insurer for approval of alcohol addiction care.',
  ],
  ['It prevents suicide.', 'UNAPPROVED_INDICATION', 'I am trained in suicide prevention.'],
  ['It stops suicidal thoughts.', 'UNAPPROVED_INDICATION', 'It was not shown to stop suicidal thoughts.'],
  [
    'Government-approved for trauma.',
    'UNAPPROVED_INDICATION',
    'EMDRIA-approved consultant with twenty years in trauma.',
  ],
  [
    'It received approval in 2019, for everything from PTSD to pain.',
    'UNAPPROVED_INDICATION',
    'Sertraline is approved for PTSD; ketamine is not.',
  ],
  ['Ketamine infusions received FDA clearance.', 'UNAPPROVED_INDICATION', 'Ketamine infusions have no FDA clearance.'],
];

const offLabel: readonly Pair[] = [
  ['IV infusion for PTSD and OCD.', 'OFF_LABEL_NOTE_MISSING', 'IV infusion in a room with a window.'],
  ['Spravato for PTSD.', 'OFF_LABEL_NOTE_MISSING', 'Spravato for treatment-resistant depression.'],
  ['Infusions help PTSD.', 'OFF_LABEL_NOTE_MISSING', 'If you feel anxiety during an infusion, somebody is beside you.'],
  ['Ketamine therapy: depression, PTSD.', 'OFF_LABEL_NOTE_MISSING', 'Ketamine therapy: preparation, session, rest.'],
  ['We treat migraine with ketamine.', 'OFF_LABEL_NOTE_MISSING', 'We treat migraine with sleep and patience.'],
  ['For depression we offer ketamine.', 'OFF_LABEL_NOTE_MISSING', 'For depression we offer talk therapy.'],
  ['PTSD ketamine treatment.', 'OFF_LABEL_NOTE_MISSING', 'PTSD therapy for veterans.'],
  ['Ketamine PTSD program.', 'OFF_LABEL_NOTE_MISSING', 'Ketamine preparation program.'],
  ['KAP for trauma.', 'OFF_LABEL_NOTE_MISSING', 'EMDR for trauma.'],
  ['Troches against chronic pain.', 'OFF_LABEL_NOTE_MISSING', 'Troches melt under your tongue.'],
  [
    'Relief from fibromyalgia through lozenges.',
    'OFF_LABEL_NOTE_MISSING',
    'Relief from waiting: lozenges come by mail.',
  ],
  ['Kеtamine for anxiety.', 'OFF_LABEL_NOTE_MISSING', 'We do not give ketamine for anxiety.'],
  [
    'Ketamine eases obsessive thoughts.',
    'OFF_LABEL_NOTE_MISSING',
    'Ketamine eases nothing that you do not talk about.',
  ],
  ['Ketamine for PTSD is not off-label.', 'OFF_LABEL_NOTE_MISSING', 'Ketamine for PTSD is off-label.'],
  ['Esketamine for anxiety.', 'OFF_LABEL_NOTE_MISSING', 'Esketamine for depression.'],
  ['Spravato and ketamine for depression.', 'OFF_LABEL_NOTE_MISSING', 'Spravato, with talk therapy, for depression.'],
  ['Ketamine treats:\n- depression\n- panic', 'OFF_LABEL_NOTE_MISSING', 'Ketamine needs:\n- an exam\n- a ride home'],
  [
    'Depression? Ketamine may help.',
    'OFF_LABEL_NOTE_MISSING',
    'Do not drink alcohol on the day of a ketamine session.',
  ],
  ['Ketamine is used in postpartum depression.', 'OFF_LABEL_NOTE_MISSING', 'Ketamine is used in two rooms.'],
  [
    'We have found that anxiety responds well to IV infusions.',
    'OFF_LABEL_NOTE_MISSING',
    'If your anxiety grows during the infusion we slow down or stop it.',
  ],
];

const dose: readonly Pair[] = [
  ['You take two 50-milligram troches.', 'DOSE', 'You take two 50-minute walks.'],
  ['A half gram lozenge.', 'DOSE', 'A half hour of rest.'],
  ['Then 84 milli-grams of spray.', 'DOSE', 'Then 84 steps to the bus.'],
  ['Fifty milligrams to start.', 'DOSE', 'Fifty minutes to start.'],
  ['Half a milligram per kilogram.', 'DOSE', 'Half a block from the station.'],
  ['We give 0.5 - 1 mg / kg.', 'DOSE', 'We give 0.5 to 1 hour of rest.'],
  ['We give ½ mg.', 'DOSE', 'We give ½ an hour.'],
  ['One hundred and twenty mgs.', 'DOSE', 'One hundred and twenty days.'],
  ['A dose of 40.', 'DOSE', 'A dose of patience.'],
  ['Doses from 30 to 60.', 'DOSE', 'Ages from 30 to 60.'],
  ['1,5 ml in each arm.', 'DOSE', 'Bring 500 ml of water.'],
  ['40 м g under the tongue', 'DOSE', '40 minutes under a blanket'],
  ['3 µg each minute', 'DOSE', '3 miles each way, 5G in the waiting room'],
  ['Milligrams per kg of body weight decide.', 'DOSE', 'Your weight and height are asked for.'],
];

const testimonial: readonly Pair[] = [
  ['"I feel alive again" said Maria.', 'TESTIMONIAL', '"Set and setting" means where you are and how you feel.'],
  ['My client wrote: you saved me.', 'TESTIMONIAL', 'My client records are kept apart.'],
  ['You saved my marriage.', 'TESTIMONIAL', 'You saved a draft.'],
  ['“Kind and skilled.” – J., Dallas', 'TESTIMONIAL', '“Kind and skilled” – that is what we try to be.'],
  ['Our patients say they feel lighter.', 'TESTIMONIAL', 'Our patients tell us how they feel before we begin.'],
  ['Clients tell me it changed everything.', 'TESTIMONIAL', 'Clients tell me what they take before the first session.'],
  ['One veteran told us: I sleep again.', 'TESTIMONIAL', 'One veteran works at our desk.'],
  ['I got my husband back.', 'TESTIMONIAL', 'I got my licence in Texas.'],
  ['Thank you, Dr. Ruiz, for giving me hope.', 'TESTIMONIAL', 'Thank you for reading this far.'],
  ['Rated 4.9 on Google.', 'TESTIMONIAL', 'You can find us on a map.'],
  ['4.9 out of 5 stars.', 'TESTIMONIAL', '4 out of 5 rooms face the garden.'],
  ['Read our success stories.', 'TESTIMONIAL', 'We share no success stories.'],
  ['See what our patients are saying.', 'TESTIMONIAL', 'See what our rooms look like.'],
  ['People love how we work: “best decision of my life”.', 'TESTIMONIAL', 'People ask how we work.'],
  ['Ketamine gave me my life back. Off-label.', 'TESTIMONIAL', 'Ketamine gave me a new field of work. Off-label.'],
  ['A veteran I treated said ketamine saved him.', 'TESTIMONIAL', 'A veteran I work with runs our desk.'],
  ['"Dr. Ruiz changed everything for me" Anna, 42', 'TESTIMONIAL', '"The Room" is at Oak Street, 42'],
  ['Hundreds of happy patients can’t be wrong.', 'TESTIMONIAL', 'We are happy to answer.'],
];

const rulesIn = (text: string) => readClaims([{ where: 'about', text }]).map(({ rule }) => rule);

describe.each(Object.entries({ cure, guarantee, unapproved, offLabel, dose, testimonial }))('%s', (_, pairs) => {
  test.each(pairs.map(([flagged, rule]) => [flagged, rule] as const))('may not stand: %s', (flagged, rule) => {
    expect(rulesIn(flagged)).toContain(rule);
  });

  test.each(pairs.map(([, , innocent]) => innocent))('may stand: %s', (innocent) => {
    expect(rulesIn(innocent)).toEqual([]);
  });
});

const hostile = [
  ...[
    'cure ',
    'no ',
    'not a ',
    'approved ',
    'ketamine for ',
    'ptsd ketamine ',
    'treat ',
    '50 ',
    '1,',
    '1 of ',
    'a-',
    'c.u.r.e.',
  ],
  ...[
    '“',
    '"i ',
    'my patients say ',
    'most of my patients ',
    'depression leaves ',
    'x. ',
    '? ',
    'a:\n',
    ' ',
    'С',
    'é',
    'dose of ',
  ],
];

test.each(hostile)('ten thousand letters of %j are read in a moment', (piece) => {
  const text = piece.repeat(10_000).slice(0, 10_000);
  const before = process.cpuUsage();
  readClaims([{ where: 'about', text }]);
  const { user } = process.cpuUsage(before);
  // A few milliseconds once it is compiled; what grows with the square of the length takes a second.
  expect(user).toBeLessThan(400_000);
});
