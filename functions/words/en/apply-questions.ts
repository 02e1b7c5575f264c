/** Who a page speaks of: the reader, a child of the reader, or somebody else. */
export type Speaking = { applicant: 'you' | 'they'; disabledPerson: 'you' | 'child' | 'they' };

/** What one field says. `short` names it in a summary and in an error. */
export type FieldWords = {
  label: string;
  hint?: string;
  short: string;
  missing: string;
  invalid?: string;
  choices?: Record<string, string>;
  choiceHints?: Record<string, string>;
};

const yesNo = { true: 'Yes', false: 'No' };

/** The disabled person, in the forms that questions need. */
const disabled = ({ disabledPerson }: Speaking) =>
  ({
    you: {
      who: 'you',
      their: 'your',
      do: 'do you',
      Do: 'Do you',
      is: 'are you',
      live: 'you live',
      have: 'have you',
    },
    child: {
      who: 'your child',
      their: 'your child’s',
      do: 'does your child',
      Do: 'Does your child',
      is: 'is your child',
      live: 'your child lives',
      have: 'has your child',
    },
    they: {
      who: 'the disabled person',
      their: 'the disabled person’s',
      do: 'does the disabled person',
      Do: 'Does the disabled person',
      is: 'is the disabled person',
      live: 'the disabled person lives',
      have: 'has the disabled person',
    },
  })[disabledPerson];

/** The applicant likewise. */
const applicant = ({ applicant: who }: Speaking) =>
  who === 'you'
    ? { who: 'you', their: 'your', do: 'do you', Do: 'Do you', have: 'have you', Have: 'Have you' }
    : {
        who: 'the applicant',
        their: 'the applicant’s',
        do: 'does the applicant',
        Do: 'Does the applicant',
        have: 'has the applicant',
        Have: 'Has the applicant',
      };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const careBenefits = {
  'pip_daily_living:standard': 'Personal Independence Payment (PIP), daily living part, standard rate',
  'pip_daily_living:enhanced': 'Personal Independence Payment (PIP), daily living part, enhanced rate',
  'dla_care:lowest': 'Disability Living Allowance (DLA), care part, lowest rate',
  'dla_care:middle': 'Disability Living Allowance (DLA), care part, middle rate',
  'dla_care:highest': 'Disability Living Allowance (DLA), care part, highest rate',
  'attendance_allowance:lower': 'Attendance Allowance, lower rate',
  'attendance_allowance:higher': 'Attendance Allowance, higher rate',
  armed_forces_independence_payment: 'Armed Forces Independence Payment',
  none: 'None of these',
};

const textOnly = 'must only use letters, numbers and signs such as commas';

const difficulties = {
  bathing: 'Having a bath or shower',
  washing: 'Washing',
  toileting: 'Using the toilet',
  continence_care: 'Managing pads, a catheter or a bag',
  dressing: 'Getting dressed',
  grooming: 'Hair, teeth and shaving',
  eating_drinking: 'Eating and drinking',
  medication: 'Taking medicine',
  walking_indoors: 'Walking indoors',
  stairs: 'Using the stairs',
  entrance_steps: 'Steps to get in or out',
  doors_thresholds: 'Doors and doorsteps',
  wheelchair_indoors: 'Using a wheelchair indoors',
  bed_transfer: 'Getting in and out of bed',
  chair_transfer: 'Getting in and out of a chair',
  toilet_transfer: 'Getting on and off the toilet',
  bath_shower_transfer: 'Getting in and out of the bath or shower',
  getting_out_in_emergency: 'Getting out in an emergency',
  meal_preparation: 'Cooking a meal',
  hot_drinks: 'Making a hot drink',
  laundry: 'Doing the laundry',
  cleaning: 'Cleaning',
  heating_control: 'Keeping warm, or using the heating',
  power_light_control: 'Using switches and sockets',
  answering_door: 'Answering the door',
  reaching_family_room: 'Getting to the living room',
  sleeping: 'Sleeping, or getting to the bedroom',
  caring_for_others: 'Caring for somebody else at home',
  garden_use: 'Using the garden',
  leisure: 'Hobbies and free time',
  work: 'Working',
  study: 'Studying',
  play: 'Playing',
  calling_for_help: 'Calling for help',
  communicating: 'Talking or being understood',
  orientation_wandering: 'Finding the way, or staying safe',
};

const itemKinds = {
  powered_wheelchair: 'A powered wheelchair',
  manual_wheelchair: 'A manual wheelchair',
  wheelchair_top_up: 'The rest of the price of a wheelchair that the NHS pays for in part',
  seating: 'A special seat or chair',
  bed: 'A bed',
  bathing_equipment: 'Something for the bath or shower',
  communication_aid: 'Something that helps to communicate',
  home_adaptation: 'A change to the home',
  vehicle_adaptation: 'A change to a car',
  other: 'Something else',
};

const incomeKinds = {
  wages: 'Wages or pay, after deductions',
  state_pension: 'State Pension',
  occupational_pension: 'A pension from work',
  personal_pension: 'A personal pension',
  carers_allowance: 'Carer’s Allowance',
  new_style_esa: 'New Style Employment and Support Allowance',
  new_style_jsa: 'New Style Jobseeker’s Allowance',
  child_benefit: 'Child Benefit',
  other_benefit: 'Another benefit',
  maintenance: 'Maintenance',
  boarder: 'Money from a lodger who gets meals',
  other: 'Something else',
};

/** What each field says, by its name; for an entry of a list, by the name of the list and its own. */
export const fieldWords: Record<string, (speaking: Speaking) => FieldWords> = {
  programme: () => ({
    label: 'What are you applying for?',
    short: 'What for',
    missing: 'Select what you are applying for',
    choices: {
      dfg: 'A Disabled Facilities Grant, to change a home',
      charity: 'Money from a charity',
    },
    choiceHints: {
      dfg: 'For example a level-access shower, a ramp or a stairlift.',
      charity: 'For example for a powered chair, or for what a grant does not pay.',
    },
  }),
  'draft.applyingFor': () => ({
    label: 'Who are you applying for?',
    short: 'For whom',
    missing: 'Select who you are applying for',
    choices: {
      myself: 'Myself',
      my_child: 'My child',
      somebody_else: 'Somebody else: I apply, and it is for them',
      on_behalf: 'Somebody who asked me to help: they apply, and I fill it in',
    },
    choiceHints: {
      somebody_else: 'For example your partner, your parent or your tenant.',
      on_behalf: 'For example as a friend, a relative, a deputy or an adviser.',
    },
  }),
  'draft.applicantIsDisabledPerson': () => ({
    label: 'Is the person you are helping the disabled person?',
    hint: 'We call the person you are helping the applicant.',
    short: 'Is the applicant the disabled person',
    missing: 'Select yes if the person you are helping is the disabled person',
    choices: { true: 'Yes', false: 'No, they apply for somebody else' },
  }),

  'representative.name': () => ({
    label: 'What is your full name?',
    short: 'Your full name',
    missing: 'Enter your full name',
    invalid: `Your full name ${textOnly}`,
  }),
  'representative.relationship': () => ({
    label: 'What are you to the applicant?',
    hint: 'For example: daughter, friend, support worker.',
    short: 'What you are to the applicant',
    missing: 'Enter what you are to the applicant',
    invalid: `What you are to the applicant ${textOnly}`,
  }),
  'representative.email': () => ({
    label: 'What is your email address?',
    hint: 'We write to you there about this application.',
    short: 'Your email address',
    missing: 'Enter your email address',
    invalid: 'Enter an email address in the right format, like name@example.org',
  }),
  'representative.authority': () => ({
    label: 'What allows you to act for the applicant?',
    short: 'What allows you to act',
    missing: 'Select what allows you to act for the applicant',
    choices: {
      consent: 'They have agreed to it',
      lasting_power_of_attorney: 'A lasting power of attorney',
      deputy: 'A court has made me their deputy',
      appointee: 'I am their appointee for benefits',
      parental_responsibility: 'I have parental responsibility',
    },
  }),

  'applicant.name': (speaking) => ({
    label: `What is ${applicant(speaking).their} full name?`,
    short: 'Full name',
    missing: `Enter ${applicant(speaking).their} full name`,
    invalid: `Full name ${textOnly}`,
  }),
  'applicant.dateOfBirth': (speaking) => ({
    label: `What is ${applicant(speaking).their} date of birth?`,
    hint: 'For example, 27 3 1961. The person who applies must be 18 or over.',
    short: 'Date of birth',
    missing: `Enter ${applicant(speaking).their} date of birth`,
  }),
  'applicant.email': (speaking) => ({
    label: `What is ${applicant(speaking).their} email address?`,
    hint: 'We send what we need to know, and the decision, to this address. Please check that it is right.',
    short: 'Email address',
    missing: `Enter ${applicant(speaking).their} email address`,
    invalid: 'Enter an email address in the right format, like name@example.org',
  }),
  'applicant.phone': (speaking) => ({
    label: `What is ${applicant(speaking).their} telephone number? (optional)`,
    hint: 'We call only if we cannot reach you by email.',
    short: 'Telephone number',
    missing: 'Enter a telephone number',
    invalid: 'Enter a telephone number, like 07700 900 982',
  }),
  'applicant.address.line1': () => ({
    label: 'Address line 1',
    short: 'Address line 1',
    missing: 'Enter address line 1, usually the house number and street',
    invalid: `Address line 1 ${textOnly}`,
  }),
  'applicant.address.line2': () => ({
    label: 'Address line 2 (optional)',
    short: 'Address line 2',
    missing: 'Enter address line 2',
    invalid: `Address line 2 ${textOnly}`,
  }),
  'applicant.address.town': () => ({
    label: 'Town or city (optional)',
    short: 'Town or city',
    missing: 'Enter a town or city',
    invalid: `Town or city ${textOnly}`,
  }),
  'applicant.address.county': () => ({
    label: 'County (optional)',
    short: 'County',
    missing: 'Enter a county',
    invalid: `County ${textOnly}`,
  }),
  'applicant.address.postcode': () => ({
    label: 'Postcode',
    short: 'Postcode',
    missing: 'Enter a postcode',
    invalid: 'Enter a full UK postcode, like BA2 5PA',
  }),
  'applicant.nationalInsuranceNumber': (speaking) => ({
    label: `What is ${applicant(speaking).their} National Insurance number? (optional)`,
    hint: 'It is on a payslip, a P60 or a letter about benefits or pension. For example, QQ 12 34 56 C. You can give it later.',
    short: 'National Insurance number',
    missing: 'Enter a National Insurance number',
    invalid: 'Enter a National Insurance number in the right format, like QQ 12 34 56 C',
  }),

  'disabledOccupant.name': (speaking) => ({
    label: `What is ${disabled(speaking).their} full name?`,
    short: 'Full name',
    missing: `Enter ${disabled(speaking).their} full name`,
    invalid: `Full name ${textOnly}`,
  }),
  'disabledOccupant.dateOfBirth': (speaking) => ({
    label: `What is ${disabled(speaking).their} date of birth?`,
    hint: 'For example, 27 3 2015.',
    short: 'Date of birth',
    missing: `Enter ${disabled(speaking).their} date of birth`,
  }),
  'disabledOccupant.relationshipToApplicant': (speaking) => ({
    label: `What is ${disabled(speaking).who} to ${speaking.applicant === 'you' ? 'you' : 'the applicant'}?`,
    hint: 'For example: son, wife, mother, tenant.',
    short: speaking.applicant === 'you' ? 'What they are to you' : 'What they are to the applicant',
    missing: `Enter what ${disabled(speaking).who} is to ${speaking.applicant === 'you' ? 'you' : 'the applicant'}`,
    invalid: `This ${textOnly}`,
  }),
  'disabledOccupant.qualifyingYoungPerson': (speaking) => ({
    label: `Does anybody get Child Benefit for ${disabled(speaking).who}?`,
    hint: 'If so, nobody’s money is looked at for the grant.',
    short: 'Child Benefit',
    missing: `Select yes if anybody gets Child Benefit for ${disabled(speaking).who}`,
    choices: yesNo,
  }),

  'home.nation': () => ({
    label: 'Where is the home?',
    short: 'Where the home is',
    missing: 'Select where the home is',
    choices: { england: 'England', wales: 'Wales', northern_ireland: 'Northern Ireland' },
  }),
  'home.kind': () => ({
    label: 'What kind of home is it?',
    short: 'Kind of home',
    missing: 'Select what kind of home it is',
    choices: { house: 'House', flat: 'Flat', houseboat: 'Houseboat', caravan: 'Caravan or park home' },
  }),
  'home.applicantInterest': (speaking) => ({
    label: `${capital(applicant(speaking).do)} own the home, or rent it?`,
    short: 'Own or rent',
    missing: `Select whether ${applicant(speaking).who === 'you' ? 'you own or rent' : 'the applicant owns or rents'} the home`,
    choices: {
      owner: 'Own it, alone or with somebody else',
      tenant: 'Rent it',
      occupier: 'Live there and do neither, or live on a houseboat or in a caravan',
      landlord: 'Own it and let it to the disabled person',
    },
  }),
  'draft.landlordAsked': (speaking) => ({
    label: `${applicant(speaking).Have} asked the landlord about the works?`,
    hint: 'The landlord has to agree to them. You can apply before you have asked.',
    short: 'Landlord asked',
    missing: 'Select yes if the landlord has been asked about the works',
    choices: { true: 'Yes', false: 'Not yet' },
  }),
  'home.landlord.consentsToWorks': () => ({
    label: 'Does the landlord agree to the works?',
    short: 'Landlord agrees',
    missing: 'Select yes if the landlord agrees to the works',
    choices: yesNo,
  }),
  'home.landlord.name': () => ({
    label: 'Name of the landlord, council or housing association',
    short: 'Landlord’s name',
    missing: 'Enter the name of the landlord',
    invalid: `The landlord’s name ${textOnly}`,
  }),
  'home.landlord.email': () => ({
    label: 'Email address of the landlord (optional)',
    short: 'Landlord’s email address',
    missing: 'Enter the landlord’s email address',
    invalid: 'Enter an email address in the right format, like name@example.org',
  }),
  'home.onlyOrMainResidence': (speaking) => ({
    label: `Is it ${disabled(speaking).their} only or main home?`,
    short: 'Only or main home',
    missing: `Select yes if it is ${disabled(speaking).their} only or main home`,
    choices: yesNo,
  }),
  'home.intendsToLiveThereFiveYears': (speaking) => ({
    label: `${disabled(speaking).Do} mean to live there for the next five years?`,
    hint: 'If health may not allow five years, answer yes if it is meant to be for as long as health allows.',
    short: 'Means to live there for five years',
    missing: `Select yes if ${disabled(speaking).who} ${speaking.disabledPerson === 'you' ? 'mean' : 'means'} to live there for the next five years`,
    choices: yesNo,
  }),
  'home.worksBegun': () => ({
    label: 'Has anything been started, ordered or bought already?',
    hint: 'A grant or a charity can often not pay for what was begun before the decision.',
    short: 'Started, ordered or bought',
    missing: 'Select yes if anything has been started, ordered or bought already',
    choices: yesNo,
  }),

  'need.condition': (speaking) => ({
    label: `What is ${disabled(speaking).their} condition or disability?`,
    hint: 'If it has no name yet, say in a few words what makes daily life difficult.',
    short: 'Condition or disability',
    missing: `Enter ${disabled(speaking).their} condition, or what makes daily life difficult`,
    invalid: `Condition or disability ${textOnly}`,
  }),
  'need.progressive': () => ({
    label: 'Is it getting worse over time, or likely to?',
    short: 'Getting worse',
    missing: 'Select yes if it is getting worse over time, or likely to',
    choices: yesNo,
  }),
  'need.difficulties.activity': () => ({
    label: 'What is difficult?',
    short: 'What is difficult',
    missing: 'Select what is difficult',
    choices: difficulties,
  }),
  'need.difficulties.detail': () => ({
    label: 'What happens?',
    hint: 'Say it in your own words. For example: “I cannot lift my leg over the side of the bath.”',
    short: 'What happens',
    missing: 'Enter what happens',
    invalid: `What happens ${textOnly}`,
  }),
  'need.settings': () => ({
    label: 'Where is it difficult?',
    hint: 'Select all that apply.',
    short: 'Where it is difficult',
    missing: 'Select where it is difficult',
    choices: { home: 'At home', work: 'At work', school: 'At school or college' },
  }),

  'charity.fundId': () => ({
    label: 'Which fund do you want to ask?',
    short: 'Fund',
    missing: 'Select which fund you want to ask',
  }),
  'charity.items.kind': () => ({
    label: 'What is the money for?',
    short: 'What it is for',
    missing: 'Select what the money is for',
    choices: itemKinds,
  }),
  'charity.items.description': () => ({
    label: 'Describe it',
    hint: 'For example the make and model, and why this one.',
    short: 'Description',
    missing: 'Enter a description',
    invalid: `Description ${textOnly}`,
  }),
  'charity.items.costPence': () => ({
    label: 'How much does it cost?',
    short: 'Cost',
    missing: 'Enter how much it costs',
    invalid: 'How much it costs must be an amount of money, like 1250 or 1250.50',
  }),
  'charity.statutoryFundingTried': () => ({
    label: 'Have you asked the council, the NHS or another public service to pay? (optional)',
    hint: 'Say who you asked and what they said. Most charities want to know this first. You can tell us later.',
    short: 'Public services asked',
    missing: 'Enter who you asked and what they said',
    invalid: `What you tell us ${textOnly}`,
  }),

  'finance.benefits': (speaking) => ({
    label: `Which of these benefits ${disabled(speaking).do} get?`,
    hint: `Select Universal Credit or Pension Credit also if ${speaking.disabledPerson === 'you' ? 'your partner gets' : 'their partner gets'} it for both of ${speaking.disabledPerson === 'you' ? 'you' : 'them'}.`,
    short: 'Benefits',
    missing: 'Select the benefits, or select “None of these”',
    invalid: 'Select the benefits, or select “None of these”, not both',
    choices: {
      universal_credit: 'Universal Credit',
      guarantee_pension_credit: 'Pension Credit (guarantee part)',
      income_support: 'Income Support',
      income_based_jsa: 'Income-based Jobseeker’s Allowance',
      income_related_esa: 'Income-related Employment and Support Allowance',
      housing_benefit: 'Housing Benefit',
      none: 'None of these',
    },
  }),
  'draft.moneyNow': () => ({
    label: 'Can you tell us about income and savings now?',
    hint: 'If you can, we show you an estimate of what you might have to pay. It takes about 5 minutes.',
    short: 'Tell us about money now',
    missing: 'Select whether you can tell us about income and savings now',
    choices: { true: 'Yes', false: 'I do not know, ask me later' },
  }),
  'draft.hasPartner': (speaking) => ({
    label: `${disabled(speaking).Do} live with a partner?`,
    hint: 'A husband, a wife, a civil partner, or somebody you live with as a couple.',
    short: 'Partner',
    missing: `Select yes if ${disabled(speaking).live} with a partner`,
    choices: yesNo,
  }),
  'draft.partnerAge': () => ({
    label: 'How old is the partner?',
    short: 'Partner’s age',
    missing: 'Enter how old the partner is',
    invalid: 'The partner’s age must be a number between 16 and 130',
  }),
  'draft.hasChildren': (speaking) => ({
    label: `${disabled(speaking).Do} have children under 20 who live there?`,
    hint: 'Only children for whom somebody in the home gets, or could get, Child Benefit.',
    short: 'Children',
    missing: 'Select yes if children under 20 live there',
    choices: yesNo,
  }),
  'draft.childAges': () => ({
    label: 'How old are the children?',
    hint: 'For example: 4 and 9. Write 0 for a baby.',
    short: 'Children’s ages',
    missing: 'Enter how old each child is',
    invalid: 'Enter each child’s age as a number from 0 to 19, like 4 and 9',
  }),
  'draft.hasOthers': () => ({
    label: 'Does anybody else live there?',
    hint: 'Leave out the couple and the children you have told us about.',
    short: 'Anybody else',
    missing: 'Select yes if anybody else lives there',
    choices: yesNo,
  }),
  'draft.otherAges': () => ({
    label: 'How old are the others who live there?',
    hint: 'For example: 41 and 67.',
    short: 'Ages of the others',
    missing: 'Enter how old each of them is',
    invalid: 'Enter each age as a number, like 41 and 67',
  }),
  'draft.careBenefit': (speaking) => ({
    label: `Which benefit for care ${disabled(speaking).do} get?`,
    hint: 'The rate is in the letter about the benefit.',
    short: 'Benefit for care',
    missing: 'Select a benefit, or select “None of these”',
    choices: careBenefits,
  }),
  'draft.mobilityBenefit': (speaking) => ({
    label: `Which benefit for getting around ${disabled(speaking).do} get?`,
    short: 'Benefit for getting around',
    missing: 'Select a benefit, or select “None of these”',
    choices: {
      pip_mobility: 'Personal Independence Payment (PIP), mobility part',
      dla_mobility: 'Disability Living Allowance (DLA), mobility part',
      none: 'None of these',
    },
  }),
  'draft.registeredBlind': (speaking) => ({
    label: `${capital(disabled(speaking).is)} registered as blind or severely sight impaired?`,
    short: 'Registered as blind',
    missing: 'Select yes if registered as blind or severely sight impaired',
    choices: yesNo,
  }),
  'draft.carersAllowanceForThem': (speaking) => ({
    label: `Does anybody get Carer’s Allowance for looking after ${disabled(speaking).who}?`,
    short: 'Carer’s Allowance for their care',
    missing: 'Select whether anybody gets Carer’s Allowance',
    choices: { yes: 'Yes', no: 'No', not_known: 'I do not know' },
  }),
  'draft.partnerCareBenefit': () => ({
    label: 'Which benefit for care does the partner get?',
    hint: 'The rate is in the letter about the benefit.',
    short: 'Partner’s benefit for care',
    missing: 'Select a benefit, or select “None of these”',
    choices: careBenefits,
  }),
  'draft.hasIncome': (speaking) => ({
    label: `${disabled(speaking).Do}, or a partner, get any other money?`,
    hint: 'For example wages, a pension, Carer’s Allowance or Child Benefit. Leave out PIP, DLA and Attendance Allowance.',
    short: 'Other money',
    missing: 'Select yes if any other money comes in',
    choices: yesNo,
  }),
  'draft.incomes.whose': (speaking) => ({
    label: 'Who gets it?',
    short: 'Who gets it',
    missing: 'Select who gets it',
    choices: { person: capital(disabled(speaking).who), partner: 'The partner' },
  }),
  'draft.incomes.kind': () => ({
    label: 'What is it?',
    short: 'What it is',
    missing: 'Select what it is',
    choices: incomeKinds,
  }),
  'draft.incomes.amountPence': () => ({
    label: 'How much is it?',
    hint: 'In pounds. For wages: after tax, National Insurance and half of what is paid into a pension.',
    short: 'Amount',
    missing: 'Enter how much it is',
    invalid: 'How much it is must be an amount of money, like 120 or 120.50',
  }),
  'draft.incomes.every': () => ({
    label: 'How often does it come?',
    short: 'How often',
    missing: 'Select how often it comes',
    choices: { week: 'Every week', month: 'Every month' },
  }),
  'draft.incomes.hoursAWeek': () => ({
    label: 'For wages: how many hours a week? (optional)',
    short: 'Hours a week',
    missing: 'Enter the hours a week',
    invalid: 'Hours a week must be a whole number between 0 and 84',
  }),
  'draft.savingsNow': (speaking) => ({
    label: `${disabled(speaking).Do} know how much savings there are?`,
    hint: 'Bank accounts, savings, shares and property. Leave out the home. Count the partner’s too.',
    short: 'Savings known',
    missing: 'Select whether you know how much savings there are',
    choices: { true: 'Yes', false: 'I do not know, ask me later' },
  }),
  'draft.savingsPence': () => ({
    label: 'How much are the savings together?',
    hint: 'In pounds. Write 0 if there are none.',
    short: 'Savings',
    missing: 'Enter how much the savings are',
    invalid: 'How much the savings are must be an amount of money, like 4000 or 4000.50',
  }),
};

/** The heading of a page with several fields, or with a list, by section and question. */
export const groupWords: Record<
  string,
  (speaking: Speaking) => { title: string; hint?: string; short?: string }
> = {
  'applicant/address': (speaking) => ({
    title: `What is ${applicant(speaking).their} address?`,
    short: 'Address',
  }),
  'home/landlord': () => ({ title: 'Who is the landlord?' }),
  'need/difficulties': () => ({
    title: 'Tell us about something that is difficult',
    hint: 'One thing at a time. You can add more afterwards.',
  }),
  'funding/items': () => ({
    title: 'Tell us about something that you need money for',
    hint: 'One thing at a time. You can add more afterwards.',
  }),
  'money/incomes': () => ({
    title: 'Tell us about money that comes in',
    hint: 'One payment at a time. You can add more afterwards.',
  }),
};

/** What a list says: its heading with a count, and the words around adding, changing and removing. */
export const listWords: Record<
  string,
  { title: (count: number) => string; another: string; entry: string; short: string }
> = {
  'need/difficulties': {
    title: (count) => `You have told us about ${count} ${count === 1 ? 'difficulty' : 'difficulties'}`,
    another: 'Is there anything else that is difficult?',
    entry: 'Difficulty',
    short: 'What is difficult',
  },
  'funding/items': {
    title: (count) => `You have told us about ${count} ${count === 1 ? 'thing' : 'things'} to pay for`,
    another: 'Do you need money for anything else?',
    entry: 'Thing to pay for',
    short: 'What the money is for',
  },
  'money/incomes': {
    title: (count) => `You have told us about ${count} ${count === 1 ? 'payment' : 'payments'}`,
    another: 'Does any other money come in?',
    entry: 'Payment',
    short: 'Money that comes in',
  },
};
