import type { AssessedNeed, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { day } from '#schemas/text.ts';
import { isMobilityItem } from './assessment-rules.ts';
import { addCalendarMonths } from './dates.ts';
import type { FieldError } from './refusal.ts';

/** Something to look at and explain. It stops nothing. */
export type Warning = FieldError;

export type QualityContext = {
  /** The disabled occupant is under 18. */
  isChild: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The person's condition is known to have changed since the assessment. */
  conditionChanged?: boolean;
  /** Brand and product names that the organisation wants put as performance terms. */
  brands?: readonly string[];
  /** A setting of the organisation, not law: 6 if absent. */
  freshForMonths?: number;
};

/**
 * The quality checks of ot-assessment section 6. `errors` hold the sign-off, not the saving of the assessment;
 * `warnings` ask why. Some warnings read free text for a word, so they can be wrong and are only ever warnings.
 * Posture and the powered option for a child are rules of `assessmentErrors`.
 *
 * @returns pointers into the assessment
 */
export function assessmentQuality(
  assessment: NeedsAssessment,
  context: QualityContext,
): { errors: FieldError[]; warnings: Warning[] } {
  return {
    errors: signOffBlockers(assessment),
    warnings: [
      ...urgencyWarnings(assessment),
      ...wheelchairWarnings(assessment),
      ...(context.isChild ? childWarnings(assessment) : []),
      ...freshnessWarnings(assessment, context),
      ...assessment.needs.flatMap(doingNothingWarnings),
      ...brandWarnings(assessment, context.brands ?? []),
    ],
  };
}

/**
 * The same checks on what is written so far, so that they can be seen as one goes: nothing is held against a part that
 * is not there yet but what that part itself says.
 *
 * @param draft an assessment as it came in: any of it may be missing, or be what its schema will refuse
 */
export function qualityOfDraft(
  draft: Readonly<Record<string, unknown>>,
  context: QualityContext,
): ReturnType<typeof assessmentQuality> {
  const needs = partsIn(draft.needs).map((need) => ({
    ...need,
    taskCodes: partsIn(need.taskCodes),
    purposeCodes: partsIn(need.purposeCodes),
    recommendedAdaptation: textIn(need.recommendedAdaptation),
    alternativesConsidered: partsIn(need.alternativesConsidered).map(({ option }) => ({
      option: textIn(option),
    })),
  }));
  const assessment = {
    ...draft,
    occupations: partsIn(draft.occupations),
    assessedOn: day.safeParse(draft.assessedOn).data ?? context.today,
    needs,
    equipment: partsIn(draft.equipment).map((one) => ({ ...one, item: textIn(one.item) })),
  } as unknown as NeedsAssessment;
  return assessmentQuality(assessment, context);
}

const partsIn = (list: unknown): Record<string, unknown>[] => (Array.isArray(list) ? list : []);
/** A field that was sent twice is a list, and says nothing. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * What makes an assessment one that cannot be signed, as pointers into it; empty when it can (section 24(3)(a)). The
 * reasons for "necessary" and "appropriate" are in the need's reasoning, which its schema requires.
 */
export function signOffBlockers({ needs, occupations }: NeedsAssessment): FieldError[] {
  const assessed = new Set(occupations.map(({ taskCode }) => taskCode));
  return needs.flatMap((need, index) => {
    const at = (field: string, detail: string) => ({ pointer: `/needs/${index}/${field}`, detail });
    return [
      ...(need.taskCodes.some((code) => assessed.has(code))
        ? []
        : [at('taskCodes', 'Link the need to an everyday task, and say what makes that task difficult')]),
      ...(need.purposeCodes.length === 0 ? [at('purposeCodes', 'Give a section 23 purpose, or “none”')] : []),
      ...(need.purposeCodes.length > 1 && need.purposeCodes.includes('none')
        ? [at('purposeCodes', 'Give section 23 purposes or “none”, not both')]
        : []),
      ...(need.alternativesConsidered.length === 0
        ? [at('alternativesConsidered', 'Give at least one alternative, with the reason for or against it')]
        : []),
    ];
  });
}

function urgencyWarnings({ urgency, needs }: NeedsAssessment): Warning[] {
  return urgency === 'urgent' && needs.every(({ interimMeasures }) => textOf(interimMeasures) === '')
    ? [
        {
          pointer: '/urgency',
          detail:
            'Urgent, and no interim measure: say what keeps the person safe until then, or why nothing can',
        },
      ]
    : [];
}

function wheelchairWarnings(assessment: NeedsAssessment): Warning[] {
  const { aidsInUse, occupations, equipment, needs } = assessment;
  const chair = textOf(aidsInUse, ...needs.map(({ equipmentLink }) => equipmentLink));
  const usesWheelchair =
    /wheel ?chair|power ?chair/i.test(
      [chair, ...equipment.map(({ item }) => item.replaceAll('_', ' '))].join(' '),
    ) || occupations.some(({ taskCode }) => taskCode === 'wheelchair_indoors');
  if (!usesWheelchair) return [];
  const dimensions = [chair, textOf(...needs.map(({ specification }) => specification))].join(' ');
  return [
    ...(equipment.some((item) => item.postureAssessed && isMobilityItem(item)) || /postur/i.test(chair)
      ? []
      : [
          {
            pointer: '/equipment',
            detail: 'A wheelchair user: give the reference of the postural assessment',
          },
        ]),
    ...(/\b(wide|width)\b[^.;]{0,40}\d|\d[^.;]{0,20}\b(wide|width)\b/i.test(dimensions)
      ? []
      : [{ pointer: '/aidsInUse', detail: 'A wheelchair user: give the width that the works must fit' }]),
  ];
}

function childWarnings({ needs, careAndSupport, household }: NeedsAssessment): Warning[] {
  const recommended = textOf(
    ...needs.flatMap(({ reasoning, specification, longTermSuitability }) => [
      reasoning,
      specification,
      longTermSuitability,
    ]),
  );
  return [
    ...(/\bgr[eo]w/i.test(recommended)
      ? []
      : [
          {
            pointer: '/needs/0/longTermSuitability',
            detail: 'A child: say how the recommendation allows for growth',
          },
        ]),
    ...(/carer|handling|hoist|lift/i.test(`${recommended} ${textOf(careAndSupport, household)}`)
      ? []
      : [{ pointer: '/careAndSupport', detail: 'A child: say how a carer will lift and handle them' }]),
  ];
}

function freshnessWarnings({ assessedOn }: NeedsAssessment, context: QualityContext): Warning[] {
  const { conditionChanged, freshForMonths = 6, today } = context;
  const pointer = '/assessedOn';
  return [
    ...(addCalendarMonths(assessedOn, freshForMonths) < today
      ? [{ pointer, detail: `The assessment is over ${freshForMonths} months old: ask for an update` }]
      : []),
    ...(conditionChanged === true
      ? [{ pointer, detail: 'The condition has changed since the assessment: ask for an update' }]
      : []),
  ];
}

function doingNothingWarnings({ alternativesConsidered }: AssessedNeed, index: number): Warning[] {
  return alternativesConsidered.some(({ option }) =>
    /\bnothing\b|\bno (change|adaptation|action)\b/i.test(option),
  )
    ? []
    : [
        {
          pointer: `/needs/${index}/alternativesConsidered`,
          detail: 'Doing nothing is not among the alternatives: say why it will not do',
        },
      ];
}

function brandWarnings({ needs, equipment }: NeedsAssessment, brands: readonly string[]): Warning[] {
  const words = brands.map(asWords).filter((brand) => brand.trim() !== '');
  const namesBrand = (text: string) =>
    /[®™]/.test(text) || words.some((brand) => asWords(text).includes(brand));
  const detail = 'Put this in performance terms (sizes, loads, heights, controls), not as a brand';
  return [
    ...needs.flatMap(({ recommendedAdaptation, specification }, index) => [
      ...(namesBrand(recommendedAdaptation)
        ? [{ pointer: `/needs/${index}/recommendedAdaptation`, detail }]
        : []),
      ...(namesBrand(textOf(specification)) ? [{ pointer: `/needs/${index}/specification`, detail }] : []),
    ]),
    ...equipment.flatMap(({ item }, index) =>
      namesBrand(item) ? [{ pointer: `/equipment/${index}/item`, detail }] : [],
    ),
  ];
}

const textOf = (...notes: (string | string[] | undefined)[]): string => notes.flat().join(' ');

/** Whole words in lower case between single spaces, so that a name is not found inside another word. */
const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
