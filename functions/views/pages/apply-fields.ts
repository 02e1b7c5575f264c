import { CharityItemKind } from '#schemas/application.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { Passport } from '#schemas/means-test.ts';
import { TaskCode } from '#schemas/occupation.ts';
import { choicesOf, type Field } from '../fields.ts';

const yesNo = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const;

const difficultyRows = 3;

/** The questions of the application, by heading. Their names are the paths of the application's schema. */
export const applyFields = (config: GrantsConfig): { heading: string; note?: string; fields: Field[] }[] => [
  {
    heading: 'What you need',
    fields: [
      {
        name: 'programme',
        label: 'What are you applying for?',
        type: 'radios',
        choices: [
          ['dfg', 'A Disabled Facilities Grant, to adapt a home'],
          ['charity', 'Money from a charity, for equipment or anything else'],
        ],
      },
      {
        name: 'need.condition',
        label: 'What is the condition, or what makes daily life difficult?',
        type: 'text',
      },
      { name: 'need.progressive', label: 'Is it getting worse over time?', type: 'radios', choices: yesNo },
      ...Array.from({ length: difficultyRows }, (_, row): Field[] => [
        {
          name: `need.difficulties.${row}.activity`,
          label: row === 0 ? 'Something that is difficult' : 'Something else that is difficult (optional)',
          type: 'select',
          choices: choicesOf(TaskCode.options),
        },
        { name: `need.difficulties.${row}.detail`, label: 'What happens?', type: 'prose' },
      ]).flat(),
      {
        name: 'need.settings',
        label: 'Where is it difficult?',
        type: 'checkboxes',
        choices: choicesOf(['home', 'work', 'school']),
      },
    ],
  },
  {
    heading: 'Who is applying',
    note: 'The person who applies must be 18 or over. An adult can apply for a child.',
    fields: [
      { name: 'applicant.name', label: 'Full name', type: 'text', autocomplete: 'name' },
      { name: 'applicant.dateOfBirth', label: 'Date of birth', type: 'date', autocomplete: 'bday' },
      { name: 'applicant.email', label: 'Email address', type: 'email', autocomplete: 'email' },
      { name: 'applicant.phone', label: 'Telephone (optional)', type: 'tel', autocomplete: 'tel' },
      {
        name: 'applicant.address.line1',
        label: 'Address line 1',
        type: 'text',
        autocomplete: 'address-line1',
      },
      {
        name: 'applicant.address.line2',
        label: 'Address line 2 (optional)',
        type: 'text',
        autocomplete: 'address-line2',
      },
      { name: 'applicant.address.town', label: 'Town or city', type: 'text', autocomplete: 'address-level2' },
      { name: 'applicant.address.postcode', label: 'Postcode', type: 'text', autocomplete: 'postal-code' },
      {
        name: 'applicant.nationalInsuranceNumber',
        label: 'National Insurance number (optional)',
        hint: 'For example, QQ 12 34 56 C. You can give it later.',
        type: 'text',
      },
    ],
  },
  {
    heading: 'Who it is for',
    note: 'Leave this empty if it is for the person who applies.',
    fields: [
      { name: 'disabledOccupant.name', label: 'Full name (optional)', type: 'text' },
      { name: 'disabledOccupant.dateOfBirth', label: 'Date of birth (optional)', type: 'date' },
      {
        name: 'disabledOccupant.relationshipToApplicant',
        label: 'Who are they to you? (optional)',
        type: 'text',
      },
    ],
  },
  {
    heading: 'If you apply for somebody who asked you to',
    note: 'Leave this empty if you apply for yourself or for your child.',
    fields: [
      { name: 'representative.name', label: 'Your full name (optional)', type: 'text' },
      { name: 'representative.relationship', label: 'Who are you to them? (optional)', type: 'text' },
      { name: 'representative.email', label: 'Your email address (optional)', type: 'email' },
      {
        name: 'representative.authority',
        label: 'What allows you to act for them? (optional)',
        type: 'select',
        choices: choicesOf([
          'consent',
          'parental_responsibility',
          'lasting_power_of_attorney',
          'deputy',
          'appointee',
        ]),
      },
    ],
  },
  {
    heading: 'The home',
    fields: [
      {
        name: 'home.nation',
        label: 'Where is it?',
        type: 'radios',
        choices: choicesOf(['england', 'wales', 'northern_ireland'], {
          northern_ireland: 'Northern Ireland',
        }),
      },
      {
        name: 'home.kind',
        label: 'What is it?',
        type: 'radios',
        choices: choicesOf(['house', 'flat', 'houseboat', 'caravan']),
      },
      {
        name: 'home.applicantInterest',
        label: 'Is the person who applies…',
        type: 'radios',
        choices: [
          ['owner', 'the owner'],
          ['tenant', 'a tenant'],
          ['occupier', 'the occupier of a houseboat or caravan'],
          ['landlord', 'the landlord'],
        ],
      },
      {
        name: 'home.onlyOrMainResidence',
        label: 'Is it the only or main home of the disabled person?',
        type: 'radios',
        choices: yesNo,
      },
      {
        name: 'home.intendsToLiveThereFiveYears',
        label: 'Do they mean to live there for five years, or for as long as their health allows?',
        type: 'radios',
        choices: yesNo,
      },
      { name: 'home.worksBegun', label: 'Have any works been started?', type: 'radios', choices: yesNo },
      { name: 'home.landlord.name', label: 'The landlord’s name (tenants only)', type: 'text' },
      { name: 'home.landlord.email', label: 'The landlord’s email address (optional)', type: 'email' },
      {
        name: 'home.landlord.consentsToWorks',
        label: 'Does the landlord agree to the works? (tenants only)',
        type: 'radios',
        choices: yesNo,
      },
    ],
  },
  {
    heading: 'Benefits',
    note: 'For an adult’s Disabled Facilities Grant. We ask about income and savings later, if we need to.',
    fields: [
      {
        name: 'finance.benefits',
        label: 'Does the disabled adult, or their partner, receive any of these?',
        type: 'checkboxes',
        choices: [
          ...choicesOf(Passport.options, {
            guarantee_pension_credit: 'Pension Credit (guarantee part)',
            income_based_jsa: 'Income-based Jobseeker’s Allowance',
            income_related_esa: 'Income-related Employment and Support Allowance',
          }),
          ['none', 'None of these'],
        ],
      },
    ],
  },
  {
    heading: 'Money from a charity',
    note: 'Leave this empty for a Disabled Facilities Grant.',
    fields: [
      {
        name: 'charity.fundId',
        label: 'Which fund?',
        type: 'select',
        choices: config.funds.map(({ fundId, name }) => [fundId, name] as const),
      },
      {
        name: 'charity.items.0.kind',
        label: 'What is the money for?',
        type: 'select',
        choices: choicesOf(CharityItemKind.options),
      },
      { name: 'charity.items.0.description', label: 'Describe it', type: 'prose' },
      { name: 'charity.items.0.costPence', label: 'How much do you ask for?', type: 'money' },
      {
        name: 'charity.statutoryFundingTried',
        label: 'Which public services have you asked, and what did they say? (optional)',
        type: 'prose',
      },
    ],
  },
  {
    heading: 'What you agree to',
    fields: [
      {
        name: 'consents.informationIsTrue',
        label: 'What I have written is true, as far as I know.',
        type: 'tick',
      },
      {
        name: 'consents.shareWithOccupationalTherapist',
        label: 'You may share it with an occupational therapist.',
        type: 'tick',
      },
      {
        name: 'consents.healthData',
        label: 'You may use what I tell you about health to handle this request.',
        type: 'tick',
      },
      {
        name: 'consents.shareWithFunders',
        label: 'You may share it with other funders who could help (optional).',
        type: 'tick',
      },
    ],
  },
];
