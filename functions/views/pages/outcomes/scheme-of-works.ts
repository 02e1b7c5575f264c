import { PurposeCode } from '#schemas/occupation.ts';
import { purposeInWords } from '#words/en/occupation.ts';
import { choicesOf, type Field } from '../../fields.ts';
import { findings, type OutcomeForm } from './outcome-form.ts';

/** The needs that works can be for, in the order of the assessment. */
export type NeedsPlannedFor = readonly { needStatement: string }[];

/** The scheme of works, its cost, and whether it can be done here. */
export function planned(needs: NeedsPlannedFor): OutcomeForm {
  const forNeeds: Field[] =
    needs.length === 0
      ? []
      : [
          {
            name: 'forNeeds',
            label: 'Which needs is it for?',
            type: 'checkboxes',
            choices: needs.map(({ needStatement }, index) => [
              String(index),
              `Need ${index + 1}: ${needStatement}`,
            ]),
          },
        ];
  return {
    outcome: 'planned',
    label: 'I have planned the works',
    parts: [
      {
        id: 'practicable',
        legend: 'Can it be done in this home?',
        parts: [
          {
            name: 'reasonableAndPracticable',
            label: 'Are the works reasonable and practicable?',
            hint: 'Given the age and condition of the home or building (section 24(3)(b)). Lack of money is not part of it.',
            type: 'radios',
            choices: findings,
          },
          { name: 'reasons', label: 'Why?', type: 'prose' },
        ],
      },
      {
        id: 'works',
        legend: 'The works',
        parts: [
          {
            rows: 'works',
            one: 'line of works',
            least: 1,
            most: 60,
            parts: [
              { name: 'description', label: 'What is to be done?', type: 'prose' },
              ...forNeeds,
              {
                name: 'purposeCodes',
                label: 'Purposes of section 23 that it serves',
                type: 'checkboxes',
                choices: choicesOf(
                  PurposeCode.options,
                  Object.fromEntries(PurposeCode.options.map((code) => [code, purposeInWords(code)])),
                ),
              },
              { name: 'costPence', label: 'Cost', type: 'money' },
            ],
          },
        ],
      },
      {
        id: 'estimates',
        legend: 'Estimates',
        parts: [
          {
            rows: 'estimates',
            one: 'estimate',
            hint: 'From different contractors. “Check what I have written” puts them side by side.',
            least: 2,
            most: 10,
            parts: [
              { name: 'contractor', label: 'Contractor', type: 'text' },
              { name: 'totalPence', label: 'Total of the estimate', type: 'money' },
              { name: 'date', label: 'Date of the estimate', type: 'date' },
            ],
          },
        ],
      },
      {
        id: 'fees',
        legend: 'Fees and charges',
        parts: [{ name: 'feesPence', label: 'Fees and charges (0 if none)', type: 'money' }],
      },
    ],
  };
}
