import type { Nation } from '#schemas/means-test.ts';
import { everywhere, greatBritain, type RouteFacts, type Signals, signalsOf } from './route-signals.ts';

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

type Row = Omit<FundingRoute, 'order' | 'referOut'> & {
  /** What a note is about, where it is about one nation alone. */
  noteIn?: Nation;
  isFor: (signals: Signals) => boolean;
  /** Where the rule is known. */
  knownIn: readonly Nation[];
};

/** Charitable-and-equipment section 1, row by row: charities expect the public routes to have been tried, in this order. */
const rows: readonly Row[] = [
  {
    code: 'council_equipment',
    who: 'Council social care: equipment, and adaptations that cost little',
    meansTested: 'no',
    note: 'In England free, up to about £1,000 for each adaptation: check the limit with the council.',
    noteIn: 'england',
    isFor: ({ has, smallWorks }) => smallWorks || has('bed', 'bathing_equipment', 'equipment:other'),
    knownIn: ['england'],
  },
  {
    code: 'dfg',
    who: 'Disabled Facilities Grant',
    meansTested: 'adults',
    note: 'In Wales many councils do not test means for small and medium works, each up to its own limit.',
    noteIn: 'wales',
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
  const { nation } = signals;
  return rows.flatMap(({ isFor, knownIn, note, noteIn = nation, ...row }, index) =>
    isFor(signals)
      ? [
          {
            order: index + 1,
            ...row,
            ...(note !== undefined && noteIn === nation && { note }),
            referOut: !knownIn.includes(nation),
          },
        ]
      : [],
  );
}
