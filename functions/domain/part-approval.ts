import type { Language } from '#schemas/language.ts';
import type { CapOrder } from '#schemas/means-test.ts';
import type { LineCode } from '#schemas/outcomes/decision.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import { caseWordsFor } from '#words/case-words.ts';
import { type ProposedAward, proposeAward } from './award.ts';
import { formatPence } from './money.ts';
import { type NonEmpty, nonEmpty } from './non-empty.ts';
import { type FieldError, Refusal } from './refusal.ts';

/** `line` is the place in `scheme.works`, from 0. */
export type LineRefusal = { line: number; code: LineCode; facts: string };

type Work = SchemeOfWorks['works'][number];

export type PartApprovalRequest = {
  scheme: Pick<SchemeOfWorks, 'works' | 'feesPence'>;
  /** Lines of `scheme.works` that are accepted, from 0. */
  accepted: readonly number[];
  refused: readonly LineRefusal[];
  /** The fees that go with what is accepted; all of them if absent. */
  acceptedFeesPence?: number;
  /** The day on which the applicant agreed to the works as varied, `YYYY-MM-DD`. */
  consentedOn?: string;
  capPence: number;
  contributionPence: number;
  order?: CapOrder | undefined;
};

export type RefusedWork = Pick<Work, 'description' | 'costPence'> & {
  line: number;
  law: string;
  reason: string;
};

export type PartApproval = {
  acceptedWorks: NonEmpty<Work & { line: number }>;
  refusedWorks: RefusedWork[];
  feesPence: number;
  /** Works accepted and their fees: the estimated expense of section 34(2). */
  eligibleExpensePence: number;
  /** `needed` until the applicant has agreed to works that are varied; nothing may be approved before that. */
  consent: { standing: 'not_needed' | 'needed' | 'given'; law: string };
  award: ProposedAward;
};

const lines: Record<LineCode, { law: string; varies: boolean }> = {
  purpose_not_in_section_23: { law: 'section 23(1)', varies: false },
  not_necessary_and_appropriate: { law: 'section 24(3)(a)', varies: false },
  not_reasonable_and_practicable: { law: 'section 24(3)(b)', varies: false },
  other: { law: 'section 34(2)(a)', varies: false },
  more_or_less_than_needed: { law: 'section 23(3)', varies: true },
  finished_before_approval: { law: 'section 29(1) to (3)', varies: true },
};

/** What is wrong with a decision line by line, as pointers into the request. Each line is accepted or refused, once. */
export function partApprovalErrors(request: PartApprovalRequest): FieldError[] {
  const { scheme, accepted, refused, acceptedFeesPence } = request;
  const isLine = (line: number) => scheme.works[line] !== undefined;
  const all = [
    ...accepted.map((line, index) => ({ line, pointer: `/accepted/${index}` })),
    ...refused.map(({ line }, index) => ({ line, pointer: `/refused/${index}/line` })),
  ];
  const seen = new Set(all.map(({ line }) => line));
  return [
    ...all.flatMap(({ line, pointer }, index) => {
      if (!isLine(line)) return [{ pointer, detail: 'The scheme of works has no such line' }];
      return all.findIndex((other) => other.line === line) === index
        ? []
        : [{ pointer, detail: 'Accept or refuse a line once' }];
    }),
    ...refused.flatMap(({ facts }, index) =>
      facts.trim() === ''
        ? [{ pointer: `/refused/${index}/facts`, detail: 'Say why this line is refused' }]
        : [],
    ),
    ...(scheme.works.every((_, line) => seen.has(line))
      ? []
      : [{ pointer: '/refused', detail: 'Accept each line of works, or refuse it with a reason' }]),
    ...(accepted.length === 0
      ? [{ pointer: '/accepted', detail: 'Nothing is accepted: record a refusal with its grounds' }]
      : []),
    ...(acceptedFeesPence !== undefined && !isWithin(acceptedFeesPence, scheme.feesPence)
      ? [
          {
            pointer: '/acceptedFeesPence',
            detail: 'Accept whole pence, and no more than the fees of the scheme',
          },
        ]
      : []),
  ];
}

const isWithin = (pence: number, limitPence: number): boolean =>
  Number.isInteger(pence) && pence >= 0 && pence <= limitPence;

/**
 * The award for the works that are accepted, line by line, all in pence (sections 34(2) and 23(3)). A proposal: a
 * person decides. Throws `InputRefused` with pointers when a line is not accounted for, refused without a reason,
 * or nothing is accepted.
 */
export function proposePartApproval(request: PartApprovalRequest, language: Language = 'en'): PartApproval {
  const { lines: texts } = caseWordsFor(language).letters;
  const { scheme, accepted, refused, acceptedFeesPence: feesPence = scheme.feesPence } = request;
  const errors = partApprovalErrors(request);
  const isAccepted = new Set(accepted);
  const works = scheme.works.map((work, line) => ({ ...work, line }));
  const acceptedWorks = nonEmpty(works.filter(({ line }) => isAccepted.has(line)));
  if (errors.length > 0 || acceptedWorks === undefined) {
    throw new Refusal('InputRefused', 'The works cannot be approved in part like this', { errors });
  }
  const refusedWorks = refused.flatMap(({ line, code, facts }) =>
    works
      .filter((work) => work.line === line)
      .map(({ description, costPence }) => ({
        line,
        description,
        costPence,
        law: lines[code].law,
        reason: `${texts[code]} ${facts}`,
      })),
  );
  const worksPence = acceptedWorks.reduce((sum, { costPence }) => sum + costPence, 0);
  const eligibleExpensePence = worksPence + feesPence;
  const award = proposeAward({ ...request, eligibleExpensePence });
  return {
    acceptedWorks,
    refusedWorks,
    feesPence,
    eligibleExpensePence,
    consent: consentOf(request),
    award: {
      ...award,
      steps: [
        `Works accepted ${formatPence(worksPence)} and fees ${formatPence(feesPence)}: ${formatPence(eligibleExpensePence)}`,
        ...award.steps,
      ],
    },
  };
}

function consentOf({ refused, consentedOn }: PartApprovalRequest): PartApproval['consent'] {
  const laws = new Set(refused.flatMap(({ code }) => (lines[code].varies ? [lines[code].law] : [])));
  const law = [...laws].join(' and ');
  if (laws.size === 0) return { standing: 'not_needed', law };
  return { standing: consentedOn === undefined ? 'needed' : 'given', law };
}
