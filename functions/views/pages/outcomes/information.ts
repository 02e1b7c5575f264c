import { Passport } from '#schemas/means-test.ts';
import type { Missing } from '#schemas/missing.ts';
import { choicesOf, type Field } from '../../fields.ts';
import { type OutcomeForm, yesNo } from './outcome-form.ts';

/** Benefits without an amount to give, by code and rate as the award letter says: they can make a contribution smaller. */
const disabilityBenefits: [value: string, label: string][] = [
  ['pip_daily_living:standard', 'Personal Independence Payment, daily living, standard rate'],
  ['pip_daily_living:enhanced', 'Personal Independence Payment, daily living, enhanced rate'],
  ['pip_mobility:standard', 'Personal Independence Payment, mobility, standard rate'],
  ['pip_mobility:enhanced', 'Personal Independence Payment, mobility, enhanced rate'],
  ['dla_care:lowest', 'Disability Living Allowance, care, lowest rate'],
  ['dla_care:middle', 'Disability Living Allowance, care, middle rate'],
  ['dla_care:highest', 'Disability Living Allowance, care, highest rate'],
  ['attendance_allowance:lower', 'Attendance Allowance, lower rate'],
  ['attendance_allowance:higher', 'Attendance Allowance, higher rate'],
  ['armed_forces_independence_payment', 'Armed Forces Independence Payment'],
];

/** The questions about the household and money: what people know, and never a legal conclusion. */
const money: Field[] = [
  {
    name: 'benefits',
    label: 'Which of these does the disabled person, or their partner, receive?',
    type: 'checkboxes',
    choices: [...choicesOf(Passport.options), ['none', 'None of these']],
  },
  {
    name: 'disabilityBenefits',
    label: 'Which of these does the disabled person receive?',
    hint: 'They are not counted as income. Leave all empty if none.',
    type: 'checkboxes',
    choices: disabilityBenefits,
  },
  { name: 'age', label: 'Age of the disabled person', type: 'number' },
  { name: 'registeredBlind', label: 'The disabled person is registered blind.', type: 'tick' },
  {
    name: 'somebodyGetsCarersAllowanceForThem',
    label: 'Does anybody get Carer’s Allowance for looking after the disabled person?',
    type: 'radios',
    choices: [...yesNo, ['not_known', 'I do not know']],
  },
  { name: 'partnerAge', label: 'Age of their partner (leave empty if there is none)', type: 'number' },
  {
    name: 'childAges',
    label: 'Ages of the children they look after, with commas (leave empty if there are none)',
    type: 'text',
  },
  {
    name: 'otherAges',
    label: 'Ages of the other people who live there, with commas (leave empty if there are none)',
    type: 'text',
  },
  {
    name: 'weeklyEarningsPence',
    label:
      'Their earnings and their partner’s, a week, after tax, National Insurance and half of pension contributions',
    type: 'money',
  },
  {
    name: 'weeklyOtherPence',
    label:
      'Their other income and their partner’s, a week: pensions, and benefits that are not in the lists above',
    type: 'money',
  },
  { name: 'savingsPence', label: 'Their savings', type: 'money' },
];

/** The question for one thing that is missing. What is a document is handed over; the rest is answered here. */
export function questionFor({ code, what, why }: Missing, row: number): Field[] {
  const name = `answers.${row}`;
  switch (code) {
    case 'income_and_capital':
      return money.map((one) => ({ ...one, name: `${name}.${one.name}` }));
    case 'landlord_consent':
      return [
        { name: `${name}.name`, label: 'Your landlord’s name', hint: why, type: 'text' },
        { name: `${name}.email`, label: 'Their email address (optional)', type: 'email' },
        {
          name: `${name}.consentsToWorks`,
          label: 'Do they agree to the works?',
          type: 'radios',
          choices: yesNo,
        },
      ];
    case 'national_insurance_number':
      return [{ name, label: what, hint: `${why} For example, QQ 12 34 56 C.`, type: 'text' }];
    case 'statutory_funding_tried':
    case 'answer_to_question':
      return [{ name, label: what, hint: why, type: 'prose' }];
    default:
      return [
        {
          name,
          label: what,
          hint: why,
          type: 'checkboxes',
          choices: [['provided', 'I have sent it or handed it over']],
        },
      ];
  }
}

/** What the applicant owes: each thing with its own question, or word that it cannot be given. */
export const information = (asked: Missing[]): OutcomeForm[] => [
  { outcome: 'answered', label: 'Here are my answers', parts: asked.flatMap(questionFor) },
  {
    outcome: 'cannot_provide',
    label: 'I cannot provide this',
    parts: [{ name: 'reason', label: 'Why not? We will see what else is possible.', type: 'prose' }],
  },
];
