import type { CharityItemKind } from '#schemas/application.ts';
import type { Nation } from '#schemas/means-test.ts';
import type { TaskCode } from '#schemas/occupation.ts';
import type { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { isMobilityItem } from './assessment-rules.ts';
import { chairKinds } from './funds.ts';
import { isChild } from './people.ts';
import type { CaseFacts } from './record-of-case.ts';

/** The request, and what the assessment found where there is one. */
export type RouteFacts = Pick<CaseFacts, 'application' | 'assessment'> & {
  /** The day the request came in, `YYYY-MM-DD`: ages are taken on it. */
  receivedOn: string;
};

/** Configuration: charities state this limit of the Care Act for England; the regulation was not read. */
export const minorAdaptationLimitPence = 1_000_00;

type RouteCode =
  | 'council_equipment'
  | 'dfg'
  | 'nhs_wheelchair'
  | 'nhs_other'
  | 'work'
  | 'education'
  | 'motability'
  | 'what_is_left';

/** One place to ask, in the order to ask. With `referOut`, what it does in this nation is not known here: send them on. */
export type FundingRoute = {
  order: number;
  code: RouteCode;
  who: string;
  meansTested: 'no' | 'adults' | 'benefit_exchanged' | 'usually';
  note?: string;
  referOut: boolean;
};

type Signals = ReturnType<typeof signalsOf>;
type Row = Omit<FundingRoute, 'order' | 'referOut'> & {
  isFor: (signals: Signals) => boolean;
  /** Where the rule is known. */
  knownIn: readonly Nation[];
};

const everywhere = ['england', 'wales', 'northern_ireland'] as const;
const greatBritain = ['england', 'wales'] as const;

/** Charitable-and-equipment section 1, row by row: charities expect the public routes to have been tried, in this order. */
const rows: readonly Row[] = [
  {
    code: 'council_equipment',
    who: 'Council social care: equipment, and adaptations that cost little',
    meansTested: 'no',
    note: 'In England free, up to about £1,000 for each adaptation: check the limit with the council.',
    isFor: ({ has, smallWorks }) => smallWorks || has('bed', 'bathing_equipment', 'equipment:other'),
    knownIn: ['england'],
  },
  {
    code: 'dfg',
    who: 'Disabled Facilities Grant',
    meansTested: 'adults',
    note: 'In Wales many councils do not test means for small and medium works, each up to its own limit.',
    isFor: ({ largerWorks }) => largerWorks,
    knownIn: ['england', 'wales'],
  },
  {
    code: 'nhs_wheelchair',
    who: 'NHS wheelchair service',
    meansTested: 'no',
    note: 'In England it states a personal wheelchair budget. The other nations have services of their own and no budget.',
    isFor: ({ chair }) => chair,
    knownIn: ['england'],
  },
  {
    code: 'nhs_other',
    who: 'NHS: nursing, continence, communication aids',
    meansTested: 'no',
    isFor: ({ has }) => has('communication_aid', 'continence_care', 'communicating'),
    knownIn: [],
  },
  {
    code: 'work',
    who: 'The employer’s reasonable adjustments, then Access to Work',
    meansTested: 'no',
    note: 'For people of 16 or over in paid work or about to start, in England, Scotland and Wales.',
    isFor: ({ atWork }) => atWork,
    knownIn: greatBritain,
  },
  {
    code: 'education',
    who: 'School, local authority, education, health and care plan',
    meansTested: 'no',
    note: 'A Disabled Facilities Grant is for the home only.',
    isFor: ({ atSchool }) => atSchool,
    knownIn: ['england'],
  },
  {
    code: 'motability',
    who: 'Motability Scheme',
    meansTested: 'benefit_exchanged',
    note: 'Needs the enhanced or higher rate of a mobility benefit. Ask whether it is received.',
    isFor: ({ has }) => has('vehicle_adaptation', 'powered_wheelchair'),
    knownIn: greatBritain,
  },
  {
    code: 'what_is_left',
    who: 'Council discretionary help, social landlord, charities, the person',
    meansTested: 'usually',
    isFor: () => true,
    knownIn: everywhere,
  },
];

/** The places to ask for what a case needs, in the order of charitable-and-equipment section 1. The last is for any case. */
export function fundingRoutes(facts: RouteFacts): FundingRoute[] {
  const signals = signalsOf(facts);
  return rows.flatMap(({ isFor, knownIn, ...row }, index) =>
    isFor(signals)
      ? [{ order: index + 1, ...row, referOut: !knownIn.includes(facts.application.home.nation) }]
      : [],
  );
}

/** A way to get a chair. `unverified` ways are practice that was reported: confirm before telling anybody. */
export type EquipmentRoute = {
  code:
    | 'notional'
    | 'notional_with_contribution'
    | 'third_party'
    | 'nation_service'
    | 'loan'
    | 'motability'
    | 'charities';
  what: string;
  owner?: 'nhs' | 'person';
  repairs?: string;
  topUp: boolean;
  unverified: boolean;
  /** What has to be done before it. */
  first: string;
};

const postureFirst = 'The posture is assessed by a wheelchair therapist or rehabilitation engineer.';
const nhsFirst = 'The NHS has assessed.';

/**
 * The ways to a wheelchair or seat (charitable-and-equipment section 3), and for a child the powered ones; empty
 * where no chair is asked for. Personal wheelchair budgets are England's: elsewhere the nation's service is asked.
 */
export function equipmentRoutes(facts: RouteFacts): EquipmentRoute[] {
  if (!signalsOf(facts).chair) return [];
  const isEngland = facts.application.home.nation === 'england';
  return [
    ...(isEngland ? wheelchairBudgets : [nationService]),
    ...(isChild(facts.application, facts.receivedOn) ? poweredForChild : []),
  ];
}

const wheelchairBudgets: readonly EquipmentRoute[] = [
  {
    code: 'notional',
    what: 'A chair from the NHS range',
    owner: 'nhs',
    repairs: 'The NHS, free.',
    topUp: false,
    unverified: false,
    first: postureFirst,
  },
  {
    code: 'notional_with_contribution',
    what: 'A chair from the NHS range or an upgrade, with the difference paid by the person, a charity or another body',
    owner: 'nhs',
    repairs: 'The NHS for the prescribed chair. Extras usually not.',
    topUp: true,
    unverified: false,
    first: postureFirst,
  },
  {
    code: 'third_party',
    what: 'A chair from an independent supplier, paid by the service, with the difference paid by the person, a charity or another body',
    owner: 'person',
    repairs: 'The person. Some services add a sum for it.',
    topUp: true,
    unverified: false,
    first: postureFirst,
  },
];

const nationService: EquipmentRoute = {
  code: 'nation_service',
  what: 'The nation’s own wheelchair service: refer on. It has no personal wheelchair budget',
  topUp: false,
  unverified: false,
  first: postureFirst,
};

const poweredForChild: readonly EquipmentRoute[] = [
  {
    code: 'loan',
    what: 'A free loan of a powered chair for a young child, reported for ages of about 2 to 5',
    topUp: false,
    unverified: true,
    first: postureFirst,
  },
  {
    code: 'motability',
    what: 'A powered chair or scooter in exchange for the higher rate of a mobility benefit, from age 3',
    topUp: false,
    unverified: false,
    first: postureFirst,
  },
  {
    code: 'charities',
    what: 'Charities that help children with powered chairs',
    topUp: true,
    unverified: false,
    first: nhsFirst,
  },
];

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

type Sign = CharityItemKind | TaskCode | 'equipment:other';

function signalsOf({ application, assessment, receivedOn }: RouteFacts) {
  const { need, charity, finance, home } = application;
  const needs = assessment?.needs ?? [];
  const equipment = assessment?.equipment ?? [];
  const signs = new Set<Sign>([
    ...(charity?.items ?? []).map(({ kind }) => kind),
    ...need.difficulties.map(({ activity }) => activity),
    ...needs.flatMap(({ taskCodes }) => taskCodes),
    ...equipment.flatMap((item) => (isMobilityItem(item) ? [] : (['equipment:other'] as const))),
  ]);
  const has = (...any: Sign[]) => any.some((sign) => signs.has(sign));
  const works = needs.filter(({ purposeCodes }) => purposeCodes.some((code) => code !== 'none'));
  const isSmall = ({ estimatePence }: (typeof needs)[number]) =>
    estimatePence !== undefined && estimatePence <= minorAdaptationLimitPence;
  return {
    has,
    nation: home.nation,
    smallWorks: works.some(isSmall),
    largerWorks:
      application.programme === 'dfg' || has('home_adaptation') || works.some((one) => !isSmall(one)),
    chair:
      has(...chairKinds) ||
      equipment.some(
        ({ kind, item }) => kind === 'wheelchair' || kind === 'seating' || /wheelchair/i.test(item),
      ),
    atWork: need.settings.includes('work') || has('work'),
    atSchool: need.settings.includes('school') || has('study'),
    isForChild: isChild(application, receivedOn),
    noBenefitNamed: finance?.benefits.every((benefit) => benefit === 'none') === true,
    /** The words of the assessment about risk and urgency. */
    risks: [
      ...(assessment?.occupations ?? []).map(({ risk }) => risk?.kind),
      ...(assessment?.urgencyReasons ?? []),
    ].join(' '),
  };
}
