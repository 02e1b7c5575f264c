import type { Nation } from '#schemas/means-test.ts';
import type { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { everywhere, greatBritain, type RouteFacts, type Signals, signalsOf } from './route-signals.ts';

type ReferralTarget = NeedsAssessment['referrals'][number]['to'];

/** Whose agreement a referral needs. With `person_decides`, no rule is known here. */
export type ReferralConsent = 'explicit' | 'parent' | 'carer' | 'policy' | 'person_decides';

export type OnwardReferral = {
  to: ReferralTarget | 'carers_assessment' | 'falls_clinic' | 'fire_service' | 'energy_help' | 'safeguarding';
  who: string;
  consent: ReferralConsent;
  /** `assessor`: the assessment asks for it. `noticed`: the case suggests it, and a person decides. */
  from: 'assessor' | 'noticed';
  /** Whether it is there in this nation is not known here. */
  referOut: boolean;
};

type Noticed = { to: OnwardReferral['to']; isNoticed: (signals: Signals) => boolean };

/** Charitable-and-equipment section 4: what in a case suggests a referral that the assessor may not have made. */
const noticedTargets: readonly Noticed[] = [
  {
    to: 'speech_and_language_therapy',
    isNoticed: ({ has }) => has('communication_aid', 'communicating', 'eating_drinking'),
  },
  { to: 'access_to_work', isNoticed: ({ atWork }) => atWork },
  { to: 'welfare_rights', isNoticed: ({ noBenefitNamed }) => noBenefitNamed },
  { to: 'wheelchair_service', isNoticed: ({ chair }) => chair },
  { to: 'carers_assessment', isNoticed: ({ risks }) => /carer/i.test(risks) },
  { to: 'school', isNoticed: ({ atSchool, isForChild }) => atSchool && isForChild },
  {
    to: 'fire_service',
    isNoticed: ({ has, risks }) => has('getting_out_in_emergency') || /fire/i.test(risks),
  },
  { to: 'falls_clinic', isNoticed: ({ risks }) => /\bfall/i.test(risks) },
  { to: 'energy_help', isNoticed: ({ has, risks }) => has('heating_control') || /\bcold\b/i.test(risks) },
  { to: 'safeguarding', isNoticed: ({ risks }) => /safeguard/i.test(risks) },
];

/** Where else a case should go, each once, with the agreement that it needs: the assessor's referrals first. */
export function onwardReferrals(facts: RouteFacts): OnwardReferral[] {
  const signals = signalsOf(facts);
  const asked = new Set<OnwardReferral['to']>(facts.assessment?.referrals.map(({ to }) => to));
  const noticed = noticedTargets.filter(({ to, isNoticed }) => !asked.has(to) && isNoticed(signals));
  return [
    ...[...asked].map((to) => referral(to, 'assessor', signals)),
    ...noticed.map(({ to }) => referral(to, 'noticed', signals)),
  ];
}

function referral(to: OnwardReferral['to'], from: OnwardReferral['from'], signals: Signals): OnwardReferral {
  const { who, consent, knownIn = everywhere } = targets[to];
  // A parent agrees for a child; who agrees where a grown-up studies is not in the table.
  const isForGrownUp = consent === 'parent' && !signals.isForChild;
  return {
    to,
    who,
    consent: isForGrownUp ? 'person_decides' : consent,
    from,
    referOut: !knownIn.includes(signals.nation),
  };
}

type Target = Pick<OnwardReferral, 'who' | 'consent'> & { knownIn?: readonly Nation[] };

const targets: Record<OnwardReferral['to'], Target> = {
  speech_and_language_therapy: {
    who: 'Speech and language therapy: for a child through the NHS or an education plan, for an adult through the GP',
    consent: 'explicit',
  },
  employment_advice: {
    who: 'Jobcentre Plus disability adviser, or an employment advice charity',
    consent: 'explicit',
  },
  access_to_work: { who: 'Access to Work', consent: 'explicit', knownIn: greatBritain },
  welfare_rights: {
    who: 'Welfare-rights adviser: a new benefit can take the place of the means test',
    consent: 'explicit',
  },
  wheelchair_service: { who: 'NHS wheelchair service, or tissue viability', consent: 'explicit' },
  physiotherapy: { who: 'Physiotherapy', consent: 'person_decides' },
  carers_assessment: {
    who: 'Carer’s assessment by the council (Care Act 2014, section 10)',
    consent: 'carer',
    knownIn: ['england'],
  },
  school: { who: 'The school’s special educational needs co-ordinator', consent: 'parent' },
  fire_service: { who: 'Fire service home visit', consent: 'explicit' },
  falls_clinic: { who: 'Falls clinic', consent: 'explicit' },
  energy_help: { who: 'The council’s help with energy', consent: 'explicit' },
  safeguarding: { who: 'Council safeguarding team', consent: 'policy' },
  other: { who: 'Where the assessment says', consent: 'person_decides' },
};
