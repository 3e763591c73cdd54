import type { PrecautionBasis } from '../words.js';
import { notYetReviewed, type ReviewFact, type SourceFact } from './entry.js';
import { deliveryMethodSlugs, type DeliveryMethodSlug, type PrecautionSlug } from './slugs.js';
import * as source from './sources.js';

export interface PrecautionForMethodFact {
  readonly deliveryMethod: DeliveryMethodSlug;
  readonly basis: PrecautionBasis;
  /** What the label says, or why clinicians ask although no label does. */
  readonly note: string;
}

export interface PrecautionFact {
  readonly slug: PrecautionSlug;
  readonly name: string;
  readonly why: string;
  readonly appliesTo: readonly PrecautionForMethodFact[];
  readonly reviewed: ReviewFact;
}

type Rests = readonly [PrecautionBasis, string];

/**
 * Three products stand behind seven methods: ketamine for injection (a label that speaks of veins and muscles; under
 * the skin is the same drug), esketamine spray (its own label), and compounded products, which have no label at all and
 * so never rest on more than clinical practice.
 */
function restsOn(given: { injection: Rests; esketamine: Rests; compounded?: string }): PrecautionForMethodFact[] {
  const compounded: Rests = [
    'CLINICAL_PRACTICE',
    given.compounded ??
      'Compounded products have no approved label. Careful clinicians ask, as they would for an injection.',
  ];
  const byMethod: Record<DeliveryMethodSlug, Rests> = {
    'iv-infusion': given.injection,
    'im-injection': given.injection,
    'sc-injection': given.injection,
    'intranasal-esketamine': given.esketamine,
    'intranasal-ketamine': compounded,
    sublingual: compounded,
    oral: compounded,
  };
  return deliveryMethodSlugs.map((deliveryMethod) => {
    const [basis, note] = byMethod[deliveryMethod];
    return { deliveryMethod, basis, note };
  });
}

const doNotStop = 'Do not stop or change a medicine because of this list.';

const fromLabels = (...further: SourceFact[]): ReviewFact =>
  notYetReviewed(source.esketamineLabel, source.ketamineLabel, ...further);

export const precautions: readonly PrecautionFact[] = [
  {
    slug: 'aneurysm-or-brain-bleed',
    name: 'An aneurysm, tangled blood vessels (AVM) or a past bleed in the brain',
    why: 'Ketamine raises blood pressure for a while. A weak or badly formed blood vessel could tear or bleed.',
    appliesTo: restsOn({
      esketamine: ['LABEL_MUST_NOT', 'The label says esketamine must not be given to anyone with one of these.'],
      injection: [
        'LABEL_CAUTION',
        'The label does not name it, but says ketamine must not be given where a marked rise in blood pressure would be a serious danger. A clinician decides whether that is so for you.',
      ],
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'ketamine-allergy',
    name: 'Allergy to ketamine or esketamine',
    why: 'A second exposure can bring on a stronger reaction: a rash, swelling or trouble breathing.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_MUST_NOT',
        'The label says it must not be given to anyone allergic to esketamine, ketamine or anything in the spray.',
      ],
      injection: [
        'LABEL_MUST_NOT',
        'The label says it must not be given to anyone allergic to ketamine or anything in the injection.',
      ],
      compounded:
        'Compounded products have no approved label. They contain the same drug, and other things too: ask which.',
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'dangerous-blood-pressure-rise',
    name: 'A condition in which a marked rise in blood pressure would be dangerous',
    why: 'Examples are a recent heart attack or stroke, a torn or widened artery, or very high blood pressure that is not under control. Ketamine raises blood pressure for a while.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_MUST_NOT',
        'The label’s warning on blood pressure says it must not be given where a rise in blood pressure, or in the pressure inside the skull, poses a serious risk.',
      ],
      injection: [
        'LABEL_MUST_NOT',
        'The label says it must not be given where a marked rise in blood pressure would be a serious danger.',
      ],
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'psychosis',
    name: 'Psychosis or schizophrenia, now or past',
    why: 'Ketamine can bring on strange beliefs, or make people see and hear things, and can make an illness of that kind worse.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_CAUTION',
        'The label asks for a careful check of anyone with psychosis, and treatment only if the benefit outweighs the risk.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The label does not name it. It reports confused and dreamlike states, and mental effects that lasted days to weeks, so clinicians ask.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus, source.chronicPainConsensus, source.compoundedKetamineWarning),
  },
  {
    slug: 'mania',
    name: 'Mania now: unusually high, fast or irritable for days',
    why: 'Ketamine can lift or stir up mood further. Most studies left out people in a high phase.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label does not name it; studies left out people with it, and clinicians wait until it has passed.',
      ],
      injection: ['CLINICAL_PRACTICE', 'The label does not name it; clinicians wait until it has passed.'],
    }),
    reviewed: notYetReviewed(source.apaConsensus, source.internationalOpinion, source.bipolarTrial),
  },
  {
    slug: 'substance-use',
    name: 'Trouble with alcohol or drugs, now or past',
    why: 'Ketamine can be misused, and it mixes badly with many other substances. Saying so helps plan safer care; it is not held against you.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_CAUTION',
        'The boxed warning names misuse. The label asks for careful thought and close watching in anyone with a past or present disorder.',
      ],
      injection: [
        'LABEL_CAUTION',
        'The label names misuse and dependence, and the effects of long use on body and mind.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus, source.longUseReview),
  },
  {
    slug: 'pregnancy',
    name: 'Pregnant now, or may become pregnant',
    why: 'In animals, drugs that work like ketamine harmed the developing brain. What that means for people is not settled.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_NOT_RECOMMENDED',
        'The label does not recommend it in pregnancy: it may harm the unborn child.',
      ],
      injection: [
        'LABEL_NOT_RECOMMENDED',
        'The label does not recommend it in pregnancy: safe use has not been shown, and in animals it harmed the developing brain.',
      ],
    }),
    reviewed: fromLabels(source.nimhPerinatal),
  },
  {
    slug: 'breastfeeding',
    name: 'Breastfeeding',
    why: 'The medicine passes into breast milk, and a baby’s brain is still growing. You will also need someone to care for the baby that day.',
    appliesTo: restsOn({
      esketamine: ['LABEL_NOT_RECOMMENDED', 'The label does not recommend breastfeeding during treatment.'],
      injection: [
        'CLINICAL_PRACTICE',
        'Little is known about ketamine in breast milk, so clinicians talk it through with you and the baby’s doctor.',
      ],
    }),
    reviewed: fromLabels(source.nimhPerinatal),
  },
  {
    slug: 'heart-disease',
    name: 'Heart disease, a stroke, or an irregular heartbeat',
    why: 'Ketamine makes the heart work harder for a while and can change its rhythm.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_CAUTION',
        'The label says to weigh benefit and risk carefully in diseases of the heart or of the brain’s blood vessels.',
      ],
      injection: [
        'LABEL_CAUTION',
        'The label says to watch the heart and circulation, and names rises, falls and irregular rhythms.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus),
  },
  {
    slug: 'high-blood-pressure',
    name: 'High blood pressure',
    why: 'Ketamine can raise blood pressure further for a while, mostly within the first hour.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_CAUTION',
        'The label says to check it before each session, to consider waiting if it is high, and to check it again about 40 minutes later.',
      ],
      injection: ['LABEL_CAUTION', 'The label says to watch it throughout.'],
    }),
    reviewed: fromLabels(source.apaConsensus),
  },
  {
    slug: 'raised-skull-pressure',
    name: 'Raised pressure in the skull, a brain injury, or seizures',
    why: 'Ketamine may raise the pressure around the brain, and it can cause jerks that look like a seizure.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_CAUTION',
        'The label advises against it where raised pressure in the skull poses a serious risk. A clinician decides whether that is so for you.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The label reports jerks that look like seizures. Guidance for infusions says not to use it, or only with great care, where the pressure in the skull is raised.',
      ],
    }),
    reviewed: fromLabels(source.chronicPainConsensus),
  },
  {
    slug: 'raised-eye-pressure',
    name: 'Raised pressure in the eye (glaucoma)',
    why: 'Ketamine can raise the pressure in the eye a little for a short time.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label does not name it; clinicians ask because of what is known of ketamine.',
      ],
      injection: ['LABEL_CAUTION', 'The label lists a rise in eye pressure among its effects.'],
    }),
    reviewed: fromLabels(source.chronicPainConsensus),
  },
  {
    slug: 'liver-or-kidney',
    name: 'Liver or kidney disease',
    why: 'The liver breaks ketamine down and can be harmed by repeated use. With a weak liver or weak kidneys, it may act longer.',
    appliesTo: restsOn({
      esketamine: [
        'LABEL_NOT_RECOMMENDED',
        'The label does not recommend it with severe liver disease; with moderate liver disease, it asks for longer monitoring. It was not studied in people on dialysis.',
      ],
      injection: ['LABEL_CAUTION', 'The label warns of liver harm with repeated use and asks for liver tests.'],
    }),
    reviewed: fromLabels(source.sideEffectsReview),
  },
  {
    slug: 'bladder',
    name: 'Bladder problems',
    why: 'Frequent use can inflame and scar the bladder. An existing problem can hide the first signs.',
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label says to watch for bladder symptoms during treatment.'],
      injection: [
        'LABEL_CAUTION',
        'The label reports bladder inflammation and pain in people who used ketamine for a long time.',
      ],
    }),
    reviewed: fromLabels(source.longUseReview, source.niddkInterstitialCystitis),
  },
  {
    slug: 'lung-or-sleep-apnoea',
    name: 'Lung disease or sleep apnea',
    why: 'Breathing can slow down, and being sleepy makes it harder to keep the airway open.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label does not name lung disease or sleep apnea. Its boxed warning names slowed breathing and says to watch the oxygen in the blood, so clinicians ask.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The label does not name lung disease or sleep apnea. It warns of slowed breathing and asks that help with breathing be within reach, so clinicians ask.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus),
  },
  {
    slug: 'overactive-thyroid',
    name: 'An overactive thyroid',
    why: 'It already drives the heart and blood pressure; ketamine adds to that.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label does not name it; clinicians ask because of the heart and blood pressure.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The current label does not name it; clinicians ask because of the heart and blood pressure.',
      ],
    }),
    reviewed: notYetReviewed(source.apaConsensus, source.ketamineLabel),
  },
  {
    slug: 'dementia',
    name: 'Dementia or marked memory trouble',
    why: 'Ketamine can cause confusion for a while, and it is harder to know whether someone understands and agrees.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label does not name it. It warns of trouble thinking for a while after each session, so clinicians ask.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The label does not name it. It warns of confused states on waking, so clinicians ask.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus),
  },
  {
    slug: 'other-mental-illness',
    name: 'Another mental illness that could get worse',
    why: 'For example, strong dissociation, a personality disorder, an eating disorder or panic. A plan made together lowers the risk.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label says to watch for worsening mood and new suicidal thoughts; the rest is careful practice.',
      ],
      injection: [
        'CLINICAL_PRACTICE',
        'The label reports mental effects that lasted days to weeks in some people; clinicians plan for that.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus, source.internationalOpinion),
  },
  {
    slug: 'age-65-and-over',
    name: 'Age 65 and over',
    why: 'Heart, liver and balance change with age, falls do more harm, and fewer older people were studied.',
    appliesTo: restsOn({
      esketamine: [
        'CLINICAL_PRACTICE',
        'The label found no difference in safety at this age, but its trial in people 65 and over did not show a clear benefit. Clinicians weigh falls, heart and memory.',
      ],
      injection: ['LABEL_CAUTION', 'The label says too few older people were studied and asks for care.'],
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'medicines-benzodiazepines',
    name: 'Benzodiazepines (such as diazepam, lorazepam, alprazolam)',
    why: `Together they make you sleepier and can slow breathing; they may also weaken the effect on mood. ${doNotStop}`,
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label warns of more sleepiness and asks for close watching.'],
      injection: [
        'LABEL_CAUTION',
        'The label warns of deep sleep, slowed breathing, coma and death when they are given together.',
      ],
    }),
    reviewed: fromLabels(source.internationalOpinion),
  },
  {
    slug: 'medicines-opioids',
    name: 'Opioids (such as oxycodone, morphine, methadone, buprenorphine)',
    why: `Together they can make breathing slow or stop. ${doNotStop}`,
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label warns of more sleepiness and asks for close watching.'],
      injection: [
        'LABEL_CAUTION',
        'The label warns of deep sleep, slowed breathing, coma and death, and of a longer recovery.',
      ],
    }),
    reviewed: fromLabels(source.compoundedKetamineWarning),
  },
  {
    slug: 'alcohol',
    name: 'Alcohol on the day, or every day',
    why: 'Alcohol and ketamine together make you sleepier and can slow breathing. Throwing up is likelier too.',
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label names alcohol among the things that make the sleepiness worse.'],
      injection: [
        'LABEL_CAUTION',
        'The label warns of deep sleep and slowed breathing with other things that calm the brain.',
      ],
    }),
    reviewed: fromLabels(source.apaConsensus),
  },
  {
    slug: 'medicines-sleep',
    name: 'Sleep medicines and other calming medicines',
    why: `They add to the sleepiness and can slow breathing. ${doNotStop}`,
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label warns of more sleepiness with anything that calms the brain.'],
      injection: [
        'LABEL_CAUTION',
        'The label warns of deep sleep and slowed breathing with anything that calms the brain.',
      ],
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'medicines-stimulants',
    name: 'Stimulants (such as amphetamine, methylphenidate, modafinil)',
    why: `Together they can push blood pressure and heart rate up. ${doNotStop}`,
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label says to watch blood pressure closely when both are taken.'],
      injection: ['LABEL_CAUTION', 'The label says to watch closely with medicines that act like adrenaline.'],
    }),
    reviewed: fromLabels(),
  },
  {
    slug: 'medicines-mao-inhibitors',
    name: 'MAO inhibitors (such as tranylcypromine, phenelzine, selegiline)',
    why: `Together they can push blood pressure up. ${doNotStop}`,
    appliesTo: restsOn({
      esketamine: ['LABEL_CAUTION', 'The label says to watch blood pressure closely when both are taken.'],
      injection: ['CLINICAL_PRACTICE', 'The label does not name them; clinicians ask because of blood pressure.'],
    }),
    reviewed: fromLabels(),
  },
];
