import { isChild } from './people.ts';
import { type RouteFacts, signalsOf } from './route-signals.ts';

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
