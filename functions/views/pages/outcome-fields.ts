import { refusalGrounds } from '#domain/refusal-grounds.ts';
import { Passport } from '#schemas/means-test.ts';
import type { Missing } from '#schemas/missing.ts';
import { PurposeCode, TaskCode } from '#schemas/occupation.ts';
import { GroundCode } from '#schemas/outcomes/decision.ts';
import { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { choicesOf, type Field } from '../fields.ts';

/** One thing that a person can do with a task, and what they have to say with it. */
export type OutcomeForm = { outcome: string; label: string; fields: Field[] };

const yesNo = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const;
const findings = choicesOf(['yes', 'no', 'partly']);
const shape = NeedsAssessment.shape;

const rows = (count: number, make: (row: number) => Field[]): Field[] =>
  Array.from({ length: count }, (_, row) => make(row)).flat();
const optional = (row: number) => (row === 0 ? '' : ' (optional)');

const passedBack: OutcomeForm[] = [
  {
    outcome: 'needs_information',
    label: 'I need to ask the applicant something first',
    fields: rows(3, (row) => [
      { name: `questions.${row}`, label: `Question ${row + 1}${optional(row)}`, type: 'prose' },
    ]),
  },
  {
    outcome: 'not_mine',
    label: 'This is not for me: give it to somebody else',
    fields: [{ name: 'reason', label: 'Why?', type: 'prose' }],
  },
];

const assessed: OutcomeForm = {
  outcome: 'assessed',
  label: 'I have assessed this person',
  fields: [
    { name: 'assessedOn', label: 'Date of the assessment', type: 'date' },
    { name: 'mode', label: 'How did you assess?', type: 'radios', choices: choicesOf(shape.mode.options) },
    { name: 'prognosis', label: 'Prognosis', type: 'radios', choices: choicesOf(shape.prognosis.options) },
    ...rows(3, (row): Field[] => [
      {
        name: `occupations.${row}.taskCode`,
        label: `Everyday task ${row + 1}${optional(row)}`,
        type: 'select',
        choices: choicesOf(TaskCode.options),
      },
      {
        name: `occupations.${row}.ability`,
        label: 'How does the person manage?',
        type: 'select',
        choices: choicesOf(shape.occupations.def.element.shape.ability.options),
      },
      {
        name: `occupations.${row}.howAssessed`,
        label: 'How do you know?',
        type: 'select',
        choices: choicesOf(shape.occupations.def.element.shape.howAssessed.options),
      },
      {
        name: `occupations.${row}.problem`,
        label: 'What prevents it: person, task and place',
        type: 'prose',
      },
    ]),
    ...rows(2, (row): Field[] => [
      {
        name: `needs.${row}.needStatement`,
        label: `Need ${row + 1}${optional(row)}`,
        hint: 'A need, not a product: “bathe safely without help”, not “wet room”',
        type: 'prose',
      },
      {
        name: `needs.${row}.taskCodes`,
        label: 'Everyday tasks it concerns',
        type: 'checkboxes',
        choices: choicesOf(TaskCode.options),
      },
      {
        name: `needs.${row}.purposeCodes`,
        label: 'Purposes of section 23 it serves',
        type: 'checkboxes',
        choices: choicesOf(PurposeCode.options, { none: 'None: another route' }),
      },
      {
        name: `needs.${row}.recommendedAdaptation`,
        label: 'What you recommend, in terms of what it must do',
        type: 'prose',
      },
      { name: `needs.${row}.reasoning`, label: 'Why', type: 'prose' },
      {
        name: `needs.${row}.alternativesConsidered.0.option`,
        label: 'An alternative, such as doing nothing',
        type: 'text',
      },
      {
        name: `needs.${row}.alternativesConsidered.0.finding`,
        label: 'Your finding on it',
        type: 'select',
        choices: choicesOf(['rejected', 'preferred', 'fallback']),
      },
      { name: `needs.${row}.alternativesConsidered.0.reason`, label: 'Why?', type: 'prose' },
      { name: `needs.${row}.necessary`, label: 'Is it necessary?', type: 'radios', choices: findings },
      { name: `needs.${row}.appropriate`, label: 'Is it appropriate?', type: 'radios', choices: findings },
      { name: `needs.${row}.interimMeasures`, label: 'Help until then (optional)', type: 'prose' },
      { name: `needs.${row}.estimatePence`, label: 'Rough cost (optional)', type: 'money' },
    ]),
    { name: 'equipment.0.item', label: 'Equipment (optional)', type: 'text' },
    {
      name: 'equipment.0.postureAssessed',
      label: 'Has the posture been assessed? (for a wheelchair, seating or a mobility item)',
      type: 'radios',
      choices: yesNo,
    },
    {
      name: 'equipment.0.poweredOptionConsidered',
      label: 'For a child: was a powered option considered?',
      type: 'radios',
      choices: yesNo,
    },
    { name: 'equipment.0.reason', label: 'Why this equipment?', type: 'prose' },
    {
      name: 'referrals.0.to',
      label: 'Refer to (optional)',
      type: 'select',
      choices: choicesOf(shape.referrals.def.element.shape.to.options),
    },
    { name: 'referrals.0.reason', label: 'Why?', type: 'prose' },
    { name: 'urgency', label: 'Urgency', type: 'radios', choices: choicesOf(shape.urgency.options) },
    { name: 'urgencyReasons.0', label: 'Why? (if urgent)', type: 'text' },
    {
      name: 'complexity',
      label: 'Complexity of the situation',
      type: 'radios',
      choices: choicesOf(shape.complexity.options),
    },
    { name: 'complexityReasons.0', label: 'Why? (if complex)', type: 'text' },
    { name: 'personAgrees', label: 'Does the person agree?', type: 'radios', choices: findings },
  ],
};

const statement: Field[] = [
  {
    name: 'necessaryAndAppropriate',
    label: 'In my professional opinion this is necessary and appropriate to meet the person’s needs.',
    type: 'tick',
  },
  { name: 'statement', label: 'Your statement: reasons and limits', type: 'prose' },
  { name: 'declaration', label: 'I have read the assessment, and this is my own opinion.', type: 'tick' },
];

const signOff: OutcomeForm[] = [
  { outcome: 'signed', label: 'I support it as it stands', fields: statement },
  {
    outcome: 'signed_with_changes',
    label: 'I support it with changes',
    fields: [...statement, { name: 'changes', label: 'What you change', type: 'prose' }],
  },
  {
    outcome: 'returned',
    label: 'It needs more work',
    fields: [{ name: 'reason', label: 'What is missing or wrong?', type: 'prose' }],
  },
  {
    outcome: 'not_supported',
    label: 'I do not support it',
    fields: [
      {
        name: 'necessaryAndAppropriate',
        label: 'Is it necessary and appropriate?',
        type: 'radios',
        choices: [['false', 'No']],
      },
      { name: 'reason', label: 'Why not?', type: 'prose' },
    ],
  },
];

const planned: OutcomeForm = {
  outcome: 'planned',
  label: 'I have planned the works',
  fields: [
    {
      name: 'reasonableAndPracticable',
      label: 'Are the works reasonable and practicable?',
      type: 'radios',
      choices: findings,
    },
    { name: 'reasons', label: 'Why?', type: 'prose' },
    ...rows(3, (row): Field[] => [
      { name: `works.${row}.description`, label: `Work ${row + 1}${optional(row)}`, type: 'prose' },
      {
        name: `works.${row}.purposeCodes`,
        label: 'Purposes of section 23',
        type: 'checkboxes',
        choices: choicesOf(PurposeCode.options),
      },
      { name: `works.${row}.costPence`, label: 'Cost', type: 'money' },
    ]),
    ...rows(2, (row): Field[] => [
      { name: `estimates.${row}.contractor`, label: `Contractor ${row + 1}`, type: 'text' },
      { name: `estimates.${row}.totalPence`, label: 'Total of the estimate', type: 'money' },
      { name: `estimates.${row}.date`, label: 'Date of the estimate', type: 'date' },
    ]),
    { name: 'feesPence', label: 'Fees and charges (0 if none)', type: 'money' },
  ],
};

const award: Field[] = [
  { name: 'awardPence', label: 'The award', type: 'money' },
  ...rows(2, (row) => [{ name: `reasons.${row}`, label: `Reason${optional(row)}`, type: 'prose' }]),
  ...rows(2, (row) => [{ name: `conditions.${row}`, label: 'Condition (optional)', type: 'prose' }]),
];

const decision: OutcomeForm[] = [
  { outcome: 'approve', label: 'Approve', fields: award },
  { outcome: 'part_approve', label: 'Approve in part', fields: award },
  {
    outcome: 'refuse',
    label: 'Refuse',
    fields: rows(2, (row): Field[] => [
      {
        name: `grounds.${row}.code`,
        label: `Ground${optional(row)}`,
        type: 'select',
        choices: GroundCode.options.map((code) => [code, refusalGrounds[code].text] as const),
      },
      { name: `grounds.${row}.facts`, label: 'The facts it rests on', type: 'prose' },
    ]),
  },
  {
    outcome: 'return',
    label: 'Send it back',
    fields: [
      {
        name: 'to',
        label: 'To',
        type: 'radios',
        choices: [
          ['needs_assessment', 'the needs assessment'],
          ['scheme_of_works', 'the scheme of works'],
        ],
      },
      { name: 'reason', label: 'Why?', type: 'prose' },
    ],
  },
];

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
function questionFor({ code, what, why }: Missing, row: number): Field[] {
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

const information = (asked: Missing[]): OutcomeForm[] => [
  { outcome: 'answered', label: 'Here are my answers', fields: asked.flatMap(questionFor) },
  {
    outcome: 'cannot_provide',
    label: 'I cannot provide this',
    fields: [{ name: 'reason', label: 'Why not? We will see what else is possible.', type: 'prose' }],
  },
];

/** Everything that can be done with a task, in the order of the page. No outcome is ever preset. */
export function outcomeForms(kind: TaskKind, asked: Missing[]): OutcomeForm[] {
  switch (kind) {
    case 'information':
      return information(asked);
    case 'needs_assessment':
      return [assessed, ...passedBack];
    case 'ot_sign_off':
      return [...signOff, ...passedBack];
    case 'scheme_of_works':
      return [planned, ...passedBack];
    case 'decision':
      return [...decision, ...passedBack];
  }
}
