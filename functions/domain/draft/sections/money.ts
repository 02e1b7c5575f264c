import { CareBenefit, DraftIncome, IncomeKind } from '#schemas/draft-answers.ts';
import { Passport } from '#schemas/means-test.ts';
import { is, type Known, type Section, yesNo } from '../question.ts';
import { meansTest } from '../who.ts';

/** Nobody with one of these benefits is asked about income or savings: they are nil in the test (regulation 11(2)). */
export const isPassported = ({ answers }: Known): boolean =>
  ((answers['finance.benefits'] as string[] | undefined) ?? []).some((benefit) => benefit !== 'none');

const tellsNow = (known: Known) => !isPassported(known) && is('draft.moneyNow', true)(known);
/** Where somebody tells of money now, and whatever else the question turns on. */
const whereTold =
  (...conditions: ((known: Known) => boolean)[]) =>
  (known: Known): boolean =>
    tellsNow(known) && conditions.every((holds) => holds(known));

/** Income and savings in plain words, for the test of resources. All of it can be left until somebody asks. */
export const money: Section = {
  id: 'money',
  appliesTo: (known) => meansTest(known) !== 'does_not_apply',
  canStart: (known) => meansTest(known) === 'applies',
  questions: [
    {
      id: 'benefits',
      fields: [
        { name: 'finance.benefits', type: 'checkboxes', choices: () => [...Passport.options, 'none'] },
      ],
    },
    {
      id: 'now-or-later',
      fields: [{ name: 'draft.moneyNow', type: 'radios', choices: yesNo }],
      appliesTo: (known) => !isPassported(known),
    },
    {
      id: 'partner',
      fields: [{ name: 'draft.hasPartner', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'partner-age',
      fields: [{ name: 'draft.partnerAge', type: 'number' }],
      appliesTo: whereTold(is('draft.hasPartner', true)),
    },
    {
      id: 'children',
      fields: [{ name: 'draft.hasChildren', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'child-ages',
      fields: [{ name: 'draft.childAges', type: 'ages' }],
      appliesTo: whereTold(is('draft.hasChildren', true)),
    },
    {
      id: 'others',
      fields: [{ name: 'draft.hasOthers', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'other-ages',
      fields: [{ name: 'draft.otherAges', type: 'ages' }],
      appliesTo: whereTold(is('draft.hasOthers', true)),
    },
    {
      id: 'care-benefit',
      fields: [{ name: 'draft.careBenefit', type: 'radios', choices: () => CareBenefit.options }],
      appliesTo: whereTold(),
    },
    {
      id: 'mobility-benefit',
      fields: [
        {
          name: 'draft.mobilityBenefit',
          type: 'radios',
          choices: () => ['pip_mobility', 'dla_mobility', 'none'],
        },
      ],
      appliesTo: whereTold(),
    },
    {
      id: 'sight',
      fields: [{ name: 'draft.registeredBlind', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'carer',
      fields: [
        {
          name: 'draft.carersAllowanceForThem',
          type: 'radios',
          choices: () => ['yes', 'no', 'not_known'],
        },
      ],
      appliesTo: whereTold((known) => !is('draft.careBenefit', 'none')(known)),
    },
    {
      id: 'partner-care-benefit',
      fields: [{ name: 'draft.partnerCareBenefit', type: 'radios', choices: () => CareBenefit.options }],
      appliesTo: whereTold(is('draft.hasPartner', true)),
    },
    {
      id: 'income',
      fields: [{ name: 'draft.hasIncome', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'incomes',
      list: { name: 'draft.incomes', most: 12 },
      fields: [
        {
          name: 'whose',
          type: 'radios',
          choices: () => ['person', 'partner'],
          appliesTo: is('draft.hasPartner', true),
        },
        { name: 'kind', type: 'select', choices: () => IncomeKind.options },
        { name: 'amountPence', type: 'money' },
        { name: 'every', type: 'radios', choices: () => DraftIncome.shape.every.options },
        { name: 'hoursAWeek', type: 'number', isOptional: true },
      ],
      appliesTo: whereTold(is('draft.hasIncome', true)),
    },
    {
      id: 'savings',
      fields: [{ name: 'draft.savingsNow', type: 'radios', choices: yesNo }],
      appliesTo: whereTold(),
    },
    {
      id: 'savings-amount',
      fields: [{ name: 'draft.savingsPence', type: 'money' }],
      appliesTo: whereTold(is('draft.savingsNow', true)),
    },
  ],
};
