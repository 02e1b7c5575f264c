import type { CharityItemKind } from '#schemas/application.ts';
import type { Fund, FundRequirement, Payee } from '#schemas/fund.ts';
import { isMobilityItem } from './assessment-rules.ts';
import { ageOn } from './dates.ts';
import { formatPence } from './money.ts';
import { disabledOccupantOf } from './people.ts';
import type { CaseFacts } from './record-of-case.ts';

/** What a request is held against a fund's rules with. What is not known is left out, and asked. */
export type FundFacts = Pick<
  CaseFacts,
  'application' | 'provided' | 'cannotProvide' | 'assessment' | 'signOff'
> & {
  /** The day the request came in, `YYYY-MM-DD`: ages are taken on it. */
  receivedOn: string;
  quoteCount?: number;
  orderedAlready?: boolean;
  payee?: Payee;
};

export type FundCheckCode =
  | FundRequirement
  | 'open'
  | 'posture'
  | 'condition'
  | 'area'
  | 'age'
  | 'exclusions'
  | 'cap'
  | 'other_rule';

/** `not_met` is a finding about one rule and decides nothing: a person makes every decision. */
export type FundCheck = {
  code: FundCheckCode;
  answer: 'met' | 'not_met' | 'ask' | 'person_decides';
  reason: string;
};

type Found = [answer: FundCheck['answer'], reason: string];

/** What a posture is held by: it is assessed before any of these is chosen (section 3). */
export const chairKinds: ReadonlySet<CharityItemKind> = new Set([
  'powered_wheelchair',
  'manual_wheelchair',
  'wheelchair_top_up',
  'seating',
]);

/**
 * A request for charitable funding against the rules of one fund (charitable-and-equipment section 2), each with an
 * answer and the reason in plain words. Consent, and posture before a chair, are checked whatever the fund asks.
 */
export function fundChecks(facts: FundFacts, fund: Fund): FundCheck[] {
  const required = Object.entries(requirements)
    .filter(([code]) => code === 'consent' || fund.requires.includes(code as FundRequirement))
    .map(([code, check]) => found(code as FundRequirement, check(facts, fund)));
  return [
    ...(fund.isOpen === false ? [found('open', ['not_met', 'The fund takes no requests at present.'])] : []),
    ...required,
    ...posture(facts),
    ...condition(facts, fund),
    ...area(facts, fund),
    ...age(facts, fund),
    ...exclusions(facts, fund),
    cap(facts, fund),
    ...(fund.otherRules ?? []).map((rule) => found('other_rule', ['person_decides', rule])),
  ];
}

/** The most that a fund could give for a request, in pence: each item up to its own cap, all up to the fund's. */
export function fundablePence({ application }: Pick<FundFacts, 'application'>, fund: Fund): number {
  const sum = itemsOf(application)
    .filter(({ kind }) => !fund.excludedKinds.includes(kind))
    .reduce(
      (total, { kind, costPence }) => total + Math.min(costPence, fund.capsByKindPence?.[kind] ?? costPence),
      0,
    );
  return Math.min(sum, fund.capPence);
}

const found = (code: FundCheckCode, [answer, reason]: Found): FundCheck => ({ code, answer, reason });

const itemsOf = ({ charity }: FundFacts['application']) => charity?.items ?? [];

const requirements: Record<FundRequirement, (facts: FundFacts, fund: Fund) => Found> = {
  referrer: ({ application }) =>
    application.representative === undefined
      ? [
          'ask',
          'The fund hears only from a professional who knows the need. Ask who will put the request forward.',
        ]
      : [
          'person_decides',
          'Check that the representative is a professional who knows the need and will see it through.',
        ],
  assessment: ({ assessment, signOff }) => {
    if (assessment === undefined) return ['ask', 'The fund needs a written assessment. There is none yet.'];
    if (signOff === undefined)
      return ['ask', 'The assessment is not signed by an occupational therapist yet.'];
    const isSupported = signOff.outcome.outcome !== 'not_supported';
    return isSupported
      ? ['met', 'An occupational therapist has signed the assessment.']
      : ['not_met', 'The occupational therapist does not support the request.'];
  },
  diagnosis: ({ assessment }) =>
    assessment?.diagnoses === undefined
      ? ['ask', 'The fund wants the diagnosis confirmed. The assessment does not name one.']
      : ['person_decides', 'The assessment names a diagnosis. Check that it is confirmed as the fund asks.'],
  quotes: ({ provided, cannotProvide, quoteCount }, { quotesWanted = 2 }) => {
    if (quoteCount !== undefined && quoteCount >= quotesWanted)
      return ['met', `There are ${quoteCount} quotes.`];
    if (cannotProvide.codes.has('quote')) return ['person_decides', 'The applicant cannot provide a quote.'];
    if (quoteCount === 0 || (quoteCount === undefined && !provided.has('quote'))) {
      return [
        'ask',
        `The fund wants ${quotesWanted === 1 ? 'a quote' : `${quotesWanted} quotes where possible`}.`,
      ];
    }
    return ['person_decides', `Check the quotes: the fund wants ${quotesWanted} where possible.`];
  },
  statutory_first: ({ application, cannotProvide }) => {
    if (application.charity?.statutoryFundingTried !== undefined) {
      return [
        'person_decides',
        'The request says which public services were asked. Check that it proves it.',
      ];
    }
    return cannotProvide.codes.has('statutory_funding_tried')
      ? ['person_decides', 'The applicant cannot say which public services were asked.']
      : ['ask', 'The fund pays only after public services were asked. Ask which, and what they said.'];
  },
  no_retrospective: ({ application, orderedAlready }) => {
    const isWorks = itemsOf(application).some(({ kind }) => kind === 'home_adaptation');
    if (orderedAlready || (isWorks && application.home.worksBegun)) {
      return [
        'not_met',
        'Something has been ordered, bought or begun, and the fund pays for nothing before its award.',
      ];
    }
    return orderedAlready === undefined
      ? ['ask', 'Ask whether anything has been ordered or bought.']
      : ['met', 'Nothing has been ordered or bought.'];
  },
  pay_supplier: ({ payee }, { payees = ['supplier', 'contractor', 'referrers_agency'] }) => {
    if (payee === undefined)
      return ['ask', 'The fund does not pay the person. Say which supplier or agency is paid.'];
    return payees.includes(payee)
      ? ['met', 'The award goes to somebody whom the fund pays.']
      : ['not_met', 'The fund does not pay this payee.'];
  },
  means: ({ application: { finance } }) => {
    if (finance?.relevantPersons?.length)
      return ['met', 'The request gives income, savings and who lives there.'];
    return finance?.benefits.some((benefit) => benefit !== 'none')
      ? [
          'person_decides',
          'The request names a means-tested benefit. Check that this is enough for the fund.',
        ]
      : ['ask', 'The fund wants to know income, savings and who lives there.'];
  },
  consent: ({ application: { consents, charity, disabledOccupant } }, { fundId }) => {
    if (!consents.shareWithFunders)
      return ['not_met', 'The applicant has not agreed to sharing details with a fund.'];
    if (charity?.fundId !== fundId)
      return ['ask', 'The applicant agreed to another fund. Ask about this one.'];
    return disabledOccupant === undefined
      ? ['met', 'The applicant has agreed to sharing details with this fund.']
      : ['person_decides', 'The applicant has agreed. Check that they may agree for the disabled person.'];
  },
};

function posture({ application, assessment }: FundFacts): FundCheck[] {
  if (!itemsOf(application).some(({ kind }) => chairKinds.has(kind))) return [];
  return [
    assessment?.equipment.some((item) => isMobilityItem(item) && item.postureAssessed)
      ? found('posture', ['met', 'The posture was assessed before the chair or seat was chosen.'])
      : found('posture', ['ask', 'The posture has to be assessed before a chair or seat is asked for.']),
  ];
}

/** A name of a condition that matches none of the words can still be one: a person looks. */
function condition({ application, assessment }: FundFacts, { conditions }: Fund): FundCheck[] {
  if (conditions === undefined) return [];
  const named = words([application.need.condition, assessment?.diagnoses ?? ''].flat().join(' '));
  return [
    conditions.some((known) => named.includes(words(known)))
      ? found('condition', ['met', 'The condition is one that the fund is for.'])
      : found('condition', [
          'person_decides',
          `The fund is for: ${conditions.join(', ')}. Check the condition.`,
        ]),
  ];
}

const words = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;

function area({ application }: FundFacts, { nations, postcodeAreas }: Fund): FundCheck[] {
  if (nations === undefined && postcodeAreas === undefined) return [];
  const district = application.applicant.address.postcode.replace(/ .*$/, '');
  const letters = district.replace(/\d.*$/, '');
  const isIn =
    (nations?.includes(application.home.nation) ?? true) &&
    (postcodeAreas?.some((place) => place === district || place === letters) ?? true);
  return [
    isIn
      ? found('area', ['met', 'The home is where the fund helps.'])
      : found('area', ['not_met', 'The home is not where the fund helps.']),
  ];
}

function age({ application, receivedOn }: FundFacts, { ageRange }: Fund): FundCheck[] {
  if (ageRange === undefined) return [];
  const { from = 0, to = Number.POSITIVE_INFINITY } = ageRange;
  const years = ageOn(disabledOccupantOf(application).dateOfBirth, receivedOn);
  return [
    years >= from && years <= to
      ? found('age', ['met', 'The disabled person is of an age that the fund helps.'])
      : found('age', ['not_met', 'The disabled person is not of an age that the fund helps.']),
  ];
}

function exclusions(
  { application }: FundFacts,
  { excludedKinds, exclusions: listed = [] }: Fund,
): FundCheck[] {
  const kinds = new Set(itemsOf(application).map(({ kind }) => kind));
  const excluded = [...kinds]
    .filter((kind) => excludedKinds.includes(kind))
    .map((kind) => kind.replaceAll('_', ' '));
  if (excluded.length > 0)
    return [found('exclusions', ['not_met', `The fund does not pay for: ${excluded.join(', ')}.`])];
  const unclear = [
    ...(kinds.has('other') ? excludedKinds.map((kind) => kind.replaceAll('_', ' ')) : []),
    ...listed,
  ];
  return [
    unclear.length > 0
      ? found('exclusions', [
          'person_decides',
          `Check that nothing asked for is among: ${unclear.join('; ')}.`,
        ])
      : found('exclusions', ['met', 'Nothing that the fund excludes is asked for.']),
  ];
}

function cap(facts: FundFacts, fund: Fund): FundCheck {
  const askedPence = itemsOf(facts.application).reduce((total, { costPence }) => total + costPence, 0);
  const mostPence = fundablePence(facts, fund);
  return askedPence <= mostPence
    ? found('cap', ['met', `${formatPence(askedPence)} is within what the fund gives.`])
    : found('cap', [
        'person_decides',
        `${formatPence(askedPence)} is asked for and the fund gives at most ${formatPence(mostPence)}: ${formatPence(askedPence - mostPence)} would have to come from elsewhere.`,
      ]);
}
