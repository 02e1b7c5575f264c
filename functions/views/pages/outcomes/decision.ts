import { refusalGrounds } from '#domain/refusal-grounds.ts';
import { GroundCode, LineCode } from '#schemas/outcomes/decision.ts';
import { approvalReasonTexts, lineTexts, officerQuestionTexts } from '#words/en/decision.ts';
import { choicesOf, type Field } from '../../fields.ts';
import type { FormPart, Group } from '../../forms/form-parts.ts';
import { type OutcomeForm, texts } from './outcome-form.ts';

/** What a decision is made on, as far as the form offers it. */
export type Decidable = {
  programme: 'dfg' | 'charity';
  /** The lines of the scheme of works, in its order. */
  works: readonly { description: string }[];
  /** The sign-off is held until a second person has looked at the register. */
  isHeld: boolean;
};

const known = [
  ['true', 'Yes'],
  ['false', 'No'],
  ['not_known', 'I do not know'],
] as const;

/** What only an officer can say. Optional: what is left open stays a question. */
function officer({ programme, isHeld }: Decidable): FormPart[] {
  const questions: Group[] =
    programme === 'charity'
      ? []
      : [
          {
            id: 'officer-answers',
            legend: 'What only you can answer',
            hint: 'Optional. What you answer is kept with the decision, and can bar an approval or point to a ground.',
            parts: Object.entries(officerQuestionTexts).map(
              ([name, label]): Field => ({
                name: `officerAnswers.${name}`,
                label,
                type: 'radios',
                choices: known,
              }),
            ),
          },
        ];
  const secondLook: Group[] = isHeld
    ? [
        {
          id: 'second-look',
          legend: 'A second look at the sign-off',
          hint: 'The registration behind the sign-off has to be looked at by a second person. Say who did, when, and what they found.',
          parts: [
            { name: 'secondLook.by', label: 'Who looked? (optional)', type: 'text' },
            { name: 'secondLook.on', label: 'When? (optional)', type: 'date' },
            { name: 'secondLook.finding', label: 'What did they find? (optional)', type: 'prose' },
          ],
        },
      ]
    : [];
  return [...questions, ...secondLook];
}

const award = ({ programme }: Decidable): FormPart[] => [
  { name: 'awardPence', label: 'The award', type: 'money' },
  {
    name: 'reasonsPicked',
    label: 'Reasons',
    hint: 'The letter begins with what the law has to be satisfied of. Add what is true of this case.',
    type: 'checkboxes',
    choices: Object.entries(approvalReasonTexts[programme]),
  },
  texts('reasons', 'reason', { label: 'A reason in your own words (optional)' }),
  texts('conditions', 'condition', {
    label: 'A condition (optional)',
    ...(programme === 'dfg' && {
      hint: 'Only those that the Act has, or that the Secretary of State consents to (section 34(6)).',
    }),
  }),
];

const leftOut = ({ works }: Decidable): FormPart[] =>
  works.length === 0
    ? []
    : [
        {
          rows: 'refusedLines',
          one: 'line that is left out',
          hint: 'Leave this empty where only the sum is less.',
          least: 1,
          most: 60,
          parts: [
            {
              name: 'line',
              label: 'Which line of the works? (optional)',
              type: 'select',
              choices: works.map(({ description }, index) => [
                String(index),
                `${index + 1}. ${description.slice(0, 80)}`,
              ]),
            },
            {
              name: 'code',
              label: 'Reason',
              type: 'select',
              choices: choicesOf(LineCode.options, lineTexts),
            },
            { name: 'facts', label: 'The facts it rests on', type: 'prose' },
          ],
        },
        {
          name: 'consentedOn',
          label: 'Day on which the applicant agreed to the works as changed (optional)',
          type: 'date',
        },
      ];

/** Everything that a decision-maker can do with a case. */
export function decision(on: Decidable): OutcomeForm[] {
  const shared = officer(on);
  return [
    { outcome: 'approve', label: 'Approve', parts: award(on), shared },
    {
      outcome: 'part_approve',
      label: 'Approve in part',
      hint: 'A smaller award, or some of the works.',
      parts: [...leftOut(on), ...award(on)],
      shared,
    },
    {
      outcome: 'refuse',
      label: 'Refuse',
      hint: 'Each ground with the facts that it rests on: reasons are given with the refusal (section 34(4)).',
      parts: [
        {
          rows: 'grounds',
          one: 'ground',
          least: 1,
          most: 11,
          parts: [
            {
              name: 'code',
              label: 'Ground',
              type: 'select',
              choices: GroundCode.options.map((code) => [code, refusalGrounds[code].text] as const),
            },
            { name: 'facts', label: 'The facts it rests on', type: 'prose' },
          ],
        },
      ],
      shared,
    },
    {
      outcome: 'return',
      label: 'Send it back',
      parts: [
        {
          name: 'to',
          label: 'To',
          type: 'radios',
          choices:
            on.programme === 'charity'
              ? [['needs_assessment', 'The needs assessment']]
              : [
                  ['needs_assessment', 'The needs assessment'],
                  ['scheme_of_works', 'The scheme of works'],
                ],
        },
        { name: 'reason', label: 'Why?', type: 'prose' },
      ],
    },
  ];
}
