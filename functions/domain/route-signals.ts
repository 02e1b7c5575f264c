import type { CharityItemKind } from '#schemas/application.ts';
import type { TaskCode } from '#schemas/occupation.ts';
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

/** What `signalsOf` reads. */
export type Signals = ReturnType<typeof signalsOf>;

/** The nations that a route can be known in. */
export const everywhere = ['england', 'wales', 'northern_ireland'] as const;
export const greatBritain = ['england', 'wales'] as const;

type Sign = CharityItemKind | TaskCode | 'equipment:other';

/** What in a request, and in its assessment, says where else to ask. */
export function signalsOf({ application, assessment, receivedOn }: RouteFacts) {
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
