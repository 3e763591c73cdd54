import type { SourceFact } from './entry.js';

/** Everything the guides rest on, each named once so that a moved page is mended in one place. */

// Labels, safety programmes and alerts

export const esketamineLabel: SourceFact = {
  title: 'Spravato (esketamine) nasal spray: prescribing information',
  publisher: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  publishedOn: null,
};

export const esketamineApprovals: SourceFact = {
  title: 'Drugs@FDA: Spravato (NDA 211243), approvals, letters and labels',
  publisher: 'US Food and Drug Administration',
  url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243',
  publishedOn: null,
};

export const esketamineRems: SourceFact = {
  title: 'Approved Risk Evaluation and Mitigation Strategies: Spravato (esketamine)',
  publisher: 'US Food and Drug Administration',
  url: 'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386',
  publishedOn: null,
};

export const ketamineLabel: SourceFact = {
  title: 'Ketamine hydrochloride injection: prescribing information',
  publisher: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
  publishedOn: '2024-05-16',
};

export const nasalKetamineAlert: SourceFact = {
  title: 'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
  publisher: 'US Food and Drug Administration',
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  publishedOn: '2022-02-16',
};

export const compoundedKetamineWarning: SourceFact = {
  title:
    'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
  publisher: 'US Food and Drug Administration',
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  publishedOn: '2023-10-10',
};

// Guidance by professional bodies and health services

export const apaConsensus: SourceFact = {
  title: 'A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders',
  publisher: 'American Psychiatric Association task force, JAMA Psychiatry',
  url: 'https://doi.org/10.1001/jamapsychiatry.2017.0080',
  publishedOn: '2017-04-01',
};

export const internationalOpinion: SourceFact = {
  title:
    'Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation',
  publisher: 'American Journal of Psychiatry',
  url: 'https://doi.org/10.1176/appi.ajp.2020.20081251',
  publishedOn: '2021-05-01',
};

export const vaDepressionGuideline: SourceFact = {
  title: 'VA/DoD Clinical Practice Guideline for the Management of Major Depressive Disorder',
  publisher: 'US Departments of Veterans Affairs and of Defense',
  url: 'https://www.healthquality.va.gov/guidelines/MH/mdd/',
  publishedOn: '2022-02-01',
};

export const vaPtsdGuideline: SourceFact = {
  title: 'VA/DoD Clinical Practice Guideline for Management of Posttraumatic Stress Disorder and Acute Stress Disorder',
  publisher: 'US Departments of Veterans Affairs and of Defense',
  url: 'https://www.healthquality.va.gov/guidelines/MH/ptsd/',
  publishedOn: '2023-06-01',
};

export const chronicPainConsensus: SourceFact = {
  title: 'Consensus Guidelines on the Use of Intravenous Ketamine Infusions for Chronic Pain',
  publisher:
    'American Society of Regional Anesthesia and Pain Medicine, American Academy of Pain Medicine and American Society of Anesthesiologists',
  url: 'https://doi.org/10.1097/AAP.0000000000000808',
  publishedOn: '2018-07-01',
};

// Conditions in plain words

export const nimhDepression: SourceFact = {
  title: 'Depression',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/depression',
  publishedOn: null,
};

export const nimhBipolar: SourceFact = {
  title: 'Bipolar Disorder',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/bipolar-disorder',
  publishedOn: null,
};

export const nimhPtsd: SourceFact = {
  title: 'Post-Traumatic Stress Disorder',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/post-traumatic-stress-disorder-ptsd',
  publishedOn: null,
};

export const nimhGeneralisedAnxiety: SourceFact = {
  title: 'Generalized Anxiety Disorder: What You Need to Know',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/publications/generalized-anxiety-disorder-gad',
  publishedOn: null,
};

export const nimhSocialAnxiety: SourceFact = {
  title: 'Social Anxiety Disorder: What You Need to Know',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/publications/social-anxiety-disorder-more-than-just-shyness',
  publishedOn: null,
};

export const nimhOcd: SourceFact = {
  title: 'Obsessive-Compulsive Disorder',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/obsessive-compulsive-disorder-ocd',
  publishedOn: null,
};

export const nimhPerinatal: SourceFact = {
  title: 'Perinatal Depression',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/publications/perinatal-depression',
  publishedOn: null,
};

export const nindsPain: SourceFact = {
  title: 'Pain',
  publisher: 'US National Institute of Neurological Disorders and Stroke',
  url: 'https://www.ninds.nih.gov/health-information/disorders/pain',
  publishedOn: null,
};

export const nimhPsychotherapies: SourceFact = {
  title: 'Psychotherapies',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
  publishedOn: null,
};

export const nimhBrainStimulation: SourceFact = {
  title: 'Brain Stimulation Therapies',
  publisher: 'US National Institute of Mental Health',
  url: 'https://www.nimh.nih.gov/health/topics/brain-stimulation-therapies/brain-stimulation-therapies',
  publishedOn: null,
};

// Trials and reviews

export const firstDepressionTrial: SourceFact = {
  title: 'Antidepressant effects of ketamine in depressed patients',
  publisher: 'Biological Psychiatry',
  url: 'https://doi.org/10.1016/S0006-3223(99)00230-9',
  publishedOn: '2000-02-15',
};

export const esketamineStartTrial: SourceFact = {
  title:
    'Efficacy and Safety of Flexibly Dosed Esketamine Nasal Spray Combined With a Newly Initiated Oral Antidepressant in Treatment-Resistant Depression',
  publisher: 'American Journal of Psychiatry',
  url: 'https://doi.org/10.1176/appi.ajp.2019.19020172',
  publishedOn: '2019-06-01',
};

export const esketamineRelapseTrial: SourceFact = {
  title:
    'Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression',
  publisher: 'JAMA Psychiatry',
  url: 'https://doi.org/10.1001/jamapsychiatry.2019.1189',
  publishedOn: '2019-06-05',
};

export const ketamineAndEctTrial: SourceFact = {
  title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression',
  publisher: 'New England Journal of Medicine',
  url: 'https://doi.org/10.1056/NEJMoa2302399',
  publishedOn: '2023-05-24',
};

export const routesPilotTrial: SourceFact = {
  title:
    'Placebo-controlled pilot trial testing dose titration and intravenous, intramuscular and subcutaneous routes for ketamine in depression',
  publisher: 'Acta Psychiatrica Scandinavica',
  url: 'https://doi.org/10.1111/acps.12572',
  publishedOn: '2016-07-01',
};

export const subcutaneousTrial: SourceFact = {
  title:
    'Efficacy and safety of a 4-week course of repeated subcutaneous ketamine injections for treatment-resistant depression (KADS study)',
  publisher: 'British Journal of Psychiatry',
  url: 'https://doi.org/10.1192/bjp.2023.79',
  publishedOn: '2023-07-14',
};

export const nasalKetamineTrial: SourceFact = {
  title: 'A Randomized Controlled Trial of Intranasal Ketamine in Major Depressive Disorder',
  publisher: 'Biological Psychiatry',
  url: 'https://doi.org/10.1016/j.biopsych.2014.03.026',
  publishedOn: '2014-12-15',
};

export const oralKetamineReview: SourceFact = {
  title: 'Oral Ketamine for Depression: A Systematic Review',
  publisher: 'Journal of Clinical Psychiatry',
  url: 'https://doi.org/10.4088/JCP.18r12475',
  publishedOn: '2019-04-16',
};

export const bipolarTrial: SourceFact = {
  title: 'A Randomized Add-on Trial of an N-methyl-D-aspartate Antagonist in Treatment-Resistant Bipolar Depression',
  publisher: 'Archives of General Psychiatry',
  url: 'https://doi.org/10.1001/archgenpsychiatry.2010.90',
  publishedOn: '2010-08-01',
};

export const ptsdFirstTrial: SourceFact = {
  title: 'Efficacy of Intravenous Ketamine for Treatment of Chronic Posttraumatic Stress Disorder',
  publisher: 'JAMA Psychiatry',
  url: 'https://doi.org/10.1001/jamapsychiatry.2014.62',
  publishedOn: '2014-06-01',
};

export const ptsdVeteransTrial: SourceFact = {
  title:
    'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military',
  publisher: 'Neuropsychopharmacology',
  url: 'https://doi.org/10.1038/s41386-022-01266-9',
  publishedOn: '2022-01-20',
};

export const ptsdRepeatedTrial: SourceFact = {
  title: 'A Randomized Controlled Trial of Repeated Ketamine Administration for Chronic Posttraumatic Stress Disorder',
  publisher: 'American Journal of Psychiatry',
  url: 'https://doi.org/10.1176/appi.ajp.2020.20050596',
  publishedOn: '2021-02-01',
};

export const anxietyTrial: SourceFact = {
  title: 'Ketamine’s dose-related effects on anxiety symptoms in patients with treatment refractory anxiety disorders',
  publisher: 'Journal of Psychopharmacology',
  url: 'https://doi.org/10.1177/0269881117705089',
  publishedOn: '2017-10-01',
};

export const socialAnxietyTrial: SourceFact = {
  title: 'Ketamine for Social Anxiety Disorder: A Randomized, Placebo-Controlled Crossover Trial',
  publisher: 'Neuropsychopharmacology',
  url: 'https://doi.org/10.1038/npp.2017.194',
  publishedOn: '2018-01-01',
};

export const ocdTrial: SourceFact = {
  title: 'Randomized Controlled Crossover Trial of Ketamine in Obsessive-Compulsive Disorder: Proof-of-Concept',
  publisher: 'Neuropsychopharmacology',
  url: 'https://doi.org/10.1038/npp.2013.150',
  publishedOn: '2013-11-01',
};

export const postpartumTrial: SourceFact = {
  title:
    'Efficacy of a single low dose of esketamine after childbirth for mothers with symptoms of prenatal depression: randomised clinical trial',
  publisher: 'BMJ',
  url: 'https://doi.org/10.1136/bmj-2023-078218',
  publishedOn: '2024-04-10',
};

export const sideEffectsReview: SourceFact = {
  title: 'Side-effects associated with ketamine use in depression: a systematic review',
  publisher: 'Lancet Psychiatry',
  url: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  publishedOn: '2018-01-01',
};

export const longUseReview: SourceFact = {
  title: 'Ketamine use: a review',
  publisher: 'Addiction',
  url: 'https://doi.org/10.1111/j.1360-0443.2011.03576.x',
  publishedOn: '2012-01-01',
};

export const mechanismReview: SourceFact = {
  title: 'Mechanisms of ketamine action as an antidepressant',
  publisher: 'Molecular Psychiatry',
  url: 'https://doi.org/10.1038/mp.2017.255',
  publishedOn: '2018-04-01',
};

export const kapPracticesStudy: SourceFact = {
  title:
    'Ketamine Assisted Psychotherapy (KAP): Patient Demographics, Clinical Data and Outcomes in Three Large Practices',
  publisher: 'Journal of Psychoactive Drugs',
  url: 'https://doi.org/10.1080/02791072.2019.1587556',
  publishedOn: '2019-03-27',
};

// Therapies

export const apaCbt: SourceFact = {
  title: 'What is Cognitive Behavioral Therapy?',
  publisher: 'American Psychological Association',
  url: 'https://www.apa.org/ptsd-guideline/patients-and-families/cognitive-behavioral',
  publishedOn: '2017-07-31',
};

export const acbsAct: SourceFact = {
  title: 'Acceptance and Commitment Therapy',
  publisher: 'Association for Contextual Behavioral Science',
  url: 'https://contextualscience.org/act',
  publishedOn: null,
};

export const vaEmdr: SourceFact = {
  title: 'Eye Movement Desensitization and Reprocessing (EMDR) for PTSD',
  publisher: 'National Center for PTSD, US Department of Veterans Affairs',
  url: 'https://www.ptsd.va.gov/understand_tx/emdr.asp',
  publishedOn: null,
};

export const ifsInstitute: SourceFact = {
  title: 'The Internal Family Systems Model Outline',
  publisher: 'IFS Institute',
  url: 'https://ifs-institute.com/resources/articles/internal-family-systems-model-outline',
  publishedOn: null,
};

export const artTherapyAssociation: SourceFact = {
  title: 'About Art Therapy',
  publisher: 'American Art Therapy Association',
  url: 'https://arttherapy.org/about-art-therapy/',
  publishedOn: null,
};

export const musicTherapyAssociation: SourceFact = {
  title: 'What is Music Therapy?',
  publisher: 'American Music Therapy Association',
  url: 'https://www.musictherapy.org/about/musictherapy/',
  publishedOn: null,
};

export const danceTherapyAssociation: SourceFact = {
  title: 'What is Dance/Movement Therapy?',
  publisher: 'American Dance Therapy Association',
  url: 'https://www.adta.org/',
  publishedOn: null,
};

export const nccihMindfulness: SourceFact = {
  title: 'Meditation and Mindfulness: Effectiveness and Safety',
  publisher: 'US National Center for Complementary and Integrative Health',
  url: 'https://www.nccih.nih.gov/health/meditation-and-mindfulness-effectiveness-and-safety',
  publishedOn: null,
};

export const apaGroupTherapy: SourceFact = {
  title: 'Psychotherapy: Understanding group therapy',
  publisher: 'American Psychological Association',
  url: 'https://www.apa.org/topics/psychotherapy/group-therapy',
  publishedOn: null,
};

// Misuse, money, law

export const niddkInterstitialCystitis: SourceFact = {
  title: 'Interstitial Cystitis (Painful Bladder Syndrome)',
  publisher: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
  url: 'https://www.niddk.nih.gov/health-information/urologic-diseases/interstitial-cystitis-painful-bladder-syndrome',
  publishedOn: null,
};

export const samhsaHelpline: SourceFact = {
  title: 'National Helpline for Mental Health, Drug, Alcohol Issues',
  publisher: 'US Substance Abuse and Mental Health Services Administration',
  url: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
  publishedOn: null,
};

export const goodFaithEstimates: SourceFact = {
  title: 'No Surprises: Understand your rights against surprise medical bills',
  publisher: 'US Centers for Medicare & Medicaid Services',
  url: 'https://www.cms.gov/newsroom/fact-sheets/no-surprises-understand-your-rights-against-surprise-medical-bills',
  publishedOn: '2022-01-03',
};

export const esketamineCoverageRule: SourceFact = {
  title: 'Esketamine (Spravato): medical policy, as an example of an insurer’s rules',
  publisher: 'Blue Cross Blue Shield of North Dakota',
  url: 'https://www.bcbsnd.com/providers/policies-precertification/medical-policy/e/esketamine-spravato',
  publishedOn: null,
};

export const telemedicineExtension: SourceFact = {
  title: 'Fourth Temporary Extension of COVID-19 Telemedicine Flexibilities for Prescription of Controlled Medications',
  publisher: 'Drug Enforcement Administration and Department of Health and Human Services, Federal Register',
  url: 'https://www.govinfo.gov/content/pkg/FR-2025-12-31/html/2025-24123.htm',
  publishedOn: '2025-12-31',
};

export const ryanHaightAct: SourceFact = {
  title: 'Ryan Haight Online Pharmacy Consumer Protection Act of 2008, Public Law 110-425',
  publisher: 'US Congress',
  url: 'https://www.congress.gov/bill/110th-congress/house-bill/6353',
  publishedOn: '2008-10-15',
};

export const controlledSubstancePractitioners: SourceFact = {
  title: 'Mid-Level Practitioners Authorization by State',
  publisher: 'Drug Enforcement Administration, Diversion Control Division',
  url: 'https://www.deadiversion.usdoj.gov/drugreg/practioners/index.html',
  publishedOn: null,
};
