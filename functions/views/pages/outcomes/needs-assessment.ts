import { PurposeCode } from '#schemas/occupation.ts';
import { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { purposeInWords, taskGroups } from '#words/en/occupation.ts';
import { choicesOf, type Field } from '../../fields.ts';
import type { FormPart, Group, Rows } from '../../forms/form-parts.ts';
import { findings, type OutcomeForm, texts, yesNo } from './outcome-form.ts';

const shape = NeedsAssessment.shape;
const occupation = shape.occupations.def.element.shape;

const everyTask = taskGroups.flatMap(({ tasks }) => tasks);

const optionalNotes = (notes: [name: string, label: string, hint?: string][]): Field[] =>
  notes.map(([name, label, hint]) => ({
    name,
    label: `${label} (optional)`,
    ...(hint && { hint }),
    type: 'prose',
  }));

const visit: Group = {
  id: 'visit',
  legend: 'The assessment',
  parts: [
    { name: 'assessedOn', label: 'Date of the assessment', type: 'date' },
    { name: 'mode', label: 'How did you assess?', type: 'radios', choices: choicesOf(shape.mode.options) },
    { name: 'prognosis', label: 'Prognosis', type: 'radios', choices: choicesOf(shape.prognosis.options) },
  ],
};

const person: Group = {
  id: 'person',
  legend: 'The person and the home',
  hint: 'All of this is optional. Write what the recommendation rests on.',
  summary: 'Add notes on the person, the household and the home',
  parts: optionalNotes([
    ['diagnoses', 'Diagnoses, as reported and by whom'],
    ['impairments', 'Impairments'],
    ['aidsInUse', 'Aids in use', 'For a wheelchair, give its width and turning circle'],
    ['household', 'Household and carers'],
    [
      'dwelling',
      'Dwelling',
      'Storeys, steps, stairs, where the bathroom and the toilet are; sizes with their units',
    ],
    ['previousAdaptations', 'Earlier adaptations, with dates'],
    ['careAndSupport', 'Care and support: hours, paid and unpaid'],
    ['goals', 'What the person wants, in their own words'],
    ['personConsent', 'Consent: given by whom, and who may see this'],
    ['capacityAndAdvocate', 'Capacity and advocate, where in doubt'],
    ['informants', 'Who else told you'],
    ['interpreterOrCommunicationNeeds', 'Interpreter or communication needs'],
  ]),
};

const occupations: Rows = {
  rows: 'occupations',
  one: 'everyday task',
  hint: 'Each need below rests on one of these.',
  least: 1,
  most: 40,
  parts: [
    { name: 'taskCode', label: 'Which everyday task?', type: 'select', choices: everyTask },
    {
      name: 'ability',
      label: 'How does the person manage?',
      type: 'select',
      choices: choicesOf(occupation.ability.options),
    },
    {
      name: 'howAssessed',
      label: 'How do you know?',
      type: 'select',
      choices: choicesOf(occupation.howAssessed.options),
    },
    { name: 'problem', label: 'What prevents it: person, task and place', type: 'prose' },
    {
      id: 'more',
      legend: 'More about this task',
      summary: 'How often, the risk, and good and bad days (optional)',
      parts: [
        { name: 'frequency', label: 'How often (optional)', hint: 'For example, twice a day', type: 'text' },
        {
          name: 'risk.kind',
          label: 'Risk (optional)',
          hint: 'For example a fall, a scald, or injury to a carer',
          type: 'text',
        },
        { name: 'risk.likelihood', label: 'How likely, from 1 to 5', type: 'number' },
        { name: 'risk.harm', label: 'How much harm, from 1 to 5', type: 'number' },
        { name: 'variation', label: 'Best day and worst day (optional)', type: 'prose' },
      ],
    },
  ],
};

const needs: Rows = {
  rows: 'needs',
  one: 'need',
  hint: 'A need, not a product: “bathe safely without help”, not “wet room”.',
  least: 1,
  most: 30,
  parts: [
    { name: 'needStatement', label: 'What does the person need to be able to do?', type: 'prose' },
    {
      name: 'taskCodes',
      label: 'Everyday tasks that it concerns',
      type: 'checkboxes',
      choices: everyTask,
    },
    {
      name: 'purposeCodes',
      label: 'Purposes of section 23 that it serves',
      hint: 'A grant pays only for these purposes. For anything else choose the last one, and we look for another route.',
      type: 'checkboxes',
      choices: choicesOf(
        PurposeCode.options,
        Object.fromEntries(PurposeCode.options.map((code) => [code, purposeInWords(code)])),
      ),
    },
    {
      name: 'recommendedAdaptation',
      label: 'What do you recommend?',
      hint: 'In terms of what it must do (sizes, loads, heights, controls), not as a brand',
      type: 'prose',
    },
    { name: 'reasoning', label: 'Why does that meet the need?', type: 'prose' },
    {
      rows: 'alternativesConsidered',
      one: 'alternative',
      hint: 'At least one. Doing nothing is usually the first.',
      least: 1,
      most: 20,
      parts: [
        { name: 'option', label: 'The alternative', type: 'text' },
        {
          name: 'finding',
          label: 'Your finding on it',
          type: 'select',
          choices: choicesOf(['rejected', 'preferred', 'fallback']),
        },
        { name: 'reason', label: 'Why?', type: 'prose' },
      ],
    },
    {
      name: 'necessary',
      label: 'Is it necessary?',
      hint: 'Would the need stay unmet without it?',
      type: 'radios',
      choices: findings,
    },
    { name: 'necessaryWhy', label: 'If no or partly: why? (optional)', type: 'prose' },
    {
      name: 'appropriate',
      label: 'Is it appropriate?',
      hint: 'Is it the right response to this person, now and later?',
      type: 'radios',
      choices: findings,
    },
    { name: 'appropriateWhy', label: 'If no or partly: why? (optional)', type: 'prose' },
    {
      name: 'interimMeasures',
      label: 'What keeps the person safe until then? (optional)',
      hint: 'Needed where it is urgent',
      type: 'prose',
    },
    { name: 'estimatePence', label: 'Rough cost (optional)', type: 'money' },
    {
      id: 'more',
      legend: 'More about this need',
      summary: 'Specification, outcome, long term and what the works must fit (optional)',
      parts: optionalNotes([
        [
          'specification',
          'Specification',
          'Sizes, left or right, gradients, load in kg, turning space in mm',
        ],
        ['outcomesExpected', 'What should change'],
        ['longTermSuitability', 'How long it will serve', 'Growth, and how the condition may go on'],
        ['equipmentLink', 'Wheelchair or hoist that the works must fit'],
        ['quantityOrScope', 'How much of it'],
      ]),
    },
  ],
};

const equipment: Rows = {
  rows: 'equipment',
  one: 'piece of equipment',
  hint: 'Leave this empty if there is none. The posture is always assessed before a wheelchair, a seat or another mobility item.',
  least: 1,
  most: 30,
  parts: [
    { name: 'item', label: 'What is it? (optional)', type: 'text' },
    {
      name: 'kind',
      label: 'What kind is it? (optional)',
      type: 'select',
      choices: choicesOf(['wheelchair', 'seating', 'mobility', 'other']),
    },
    { name: 'postureAssessed', label: 'Has the posture been assessed?', type: 'radios', choices: yesNo },
    {
      name: 'poweredOptionConsidered',
      label: 'For a child: was a powered option considered?',
      type: 'radios',
      choices: yesNo,
    },
    { name: 'reason', label: 'Why this equipment?', type: 'prose' },
  ],
};

const referrals: Rows = {
  rows: 'referrals',
  one: 'referral',
  hint: 'Leave this empty if there is none.',
  least: 1,
  most: 20,
  parts: [
    {
      name: 'to',
      label: 'Refer to (optional)',
      type: 'select',
      choices: choicesOf(shape.referrals.def.element.shape.to.options),
    },
    { name: 'reason', label: 'Why?', type: 'prose' },
  ],
};

/** Reasons of ot-assessment section 3e: the words themselves are kept. */
const urgencyReasons = [
  'Risk of serious injury',
  'Hospital discharge or admission',
  'End of life',
  'Rapid progression',
  'Carer breakdown',
  'No access to toilet, washing or food',
  'Safeguarding',
  'Unable to leave in an emergency',
];
const complexityReasons = [
  'Several needs interact',
  'Progressive or fluctuating',
  'A child',
  'Moving and handling',
  'Behaviour that challenges',
  'Bariatric',
  'Structural works or extension',
  'Landlord or title difficulty',
  'Differing views',
  'More than one service',
];
const asChoices = (words: string[]) => words.map((word) => [word, word] as const);

const priority: Group = {
  id: 'priority',
  legend: 'Urgency and complexity',
  parts: [
    { name: 'urgency', label: 'Urgency', type: 'radios', choices: choicesOf(shape.urgency.options) },
    {
      name: 'urgencyPicked',
      label: 'Why is it urgent?',
      hint: 'Leave this empty if it is not',
      type: 'checkboxes',
      choices: asChoices(urgencyReasons),
    },
    texts('urgencyReasons', 'other reason', { label: 'Another reason (optional)' }),
    {
      name: 'complexity',
      label: 'Complexity of the situation',
      hint: 'The situation, not the price or the product',
      type: 'radios',
      choices: choicesOf(shape.complexity.options),
    },
    {
      name: 'complexityPicked',
      label: 'Why is it complex?',
      hint: 'Leave this empty if it is not',
      type: 'checkboxes',
      choices: asChoices(complexityReasons),
    },
    texts('complexityReasons', 'other reason', { label: 'Another reason (optional)' }),
  ],
};

const end: Group = {
  id: 'agreement',
  legend: 'Agreement and review',
  parts: [
    {
      name: 'personAgrees',
      label: 'Does the person agree?',
      hint: 'It can be sent whatever the answer is',
      type: 'radios',
      choices: findings,
    },
    { name: 'personAgreesWhy', label: 'What do they say? (optional)', type: 'prose' },
    ...optionalNotes([
      ['statement', 'Your statement'],
      ['conflictOfInterest', 'Conflict of interest', 'For example, you are paid by a supplier'],
    ]),
    { name: 'reviewDue', label: 'Review by (optional)', type: 'date' },
  ] satisfies FormPart[],
};

/** A needs assessment, in the order in which an occupational therapist goes through a home. */
export const assessed: OutcomeForm = {
  outcome: 'assessed',
  label: 'I have assessed this person',
  parts: [
    visit,
    person,
    { id: 'tasks', legend: 'Everyday tasks', parts: [occupations] },
    { id: 'needs', legend: 'Needs and what would meet them', parts: [needs] },
    { id: 'equipment', legend: 'Equipment', parts: [equipment] },
    { id: 'referrals', legend: 'Referrals', parts: [referrals] },
    priority,
    end,
  ],
};
