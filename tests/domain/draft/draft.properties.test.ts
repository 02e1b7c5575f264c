import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationFromDraft } from '#domain/draft/application-from-draft.ts';
import { type Known, namesOf } from '#domain/draft/question.ts';
import { counted, isComplete, questionsFor, sections, sectionsFor } from '#domain/draft/sections.ts';
import { refusalsOf } from '#domain/submission.ts';
import { Application, CharityItemKind } from '#schemas/application.ts';
import { ApplyingFor, CareBenefit, IncomeKind } from '#schemas/draft-answers.ts';
import { Passport } from '#schemas/means-test.ts';
import { TaskCode } from '#schemas/occupation.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { today } from './answered.ts';

const config = aConfig();
const consents = {
  informationIsTrue: true,
  shareWithOccupationalTherapist: true,
  healthData: true,
  shareWithFunders: false,
};
const text = fc.stringMatching(/^[A-Za-z][a-z ]{0,20}[a-z]$/);
const born = (fromYear: number, toYear: number) =>
  fc
    .tuple(fc.integer({ min: fromYear, max: toYear }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-11`);
const email = fc.constantFrom('a@example.org', 'b@example.net');
const oneOf = (options: readonly string[]) => fc.constantFrom(...options);
const boolean = fc.boolean();

/** Something that fits each field. Whoever adds a question says here what answers it. */
const answerTo: Record<string, fc.Arbitrary<unknown>> = {
  programme: oneOf(['dfg', 'charity']),
  'draft.applyingFor': oneOf(ApplyingFor.options),
  'draft.applicantIsDisabledPerson': boolean,
  'representative.name': text,
  'representative.relationship': text,
  'representative.email': email,
  'representative.authority': oneOf(['consent', 'deputy']),
  'applicant.name': text,
  'applicant.dateOfBirth': born(1930, 2007),
  'applicant.email': email,
  'applicant.phone': fc.constant('07700 900123'),
  'applicant.address.line1': text,
  'applicant.address.line2': text,
  'applicant.address.town': text,
  'applicant.address.county': text,
  'applicant.address.postcode': fc.constant('BA2 5PA'),
  'applicant.nationalInsuranceNumber': fc.constant('QQ123456C'),
  'disabledOccupant.name': text,
  'disabledOccupant.dateOfBirth': born(1930, 2025),
  'disabledOccupant.relationshipToApplicant': text,
  'disabledOccupant.qualifyingYoungPerson': boolean,
  'home.nation': oneOf(['england', 'wales', 'northern_ireland']),
  'home.kind': oneOf(['house', 'flat', 'houseboat', 'caravan']),
  'home.applicantInterest': oneOf(['owner', 'tenant', 'occupier', 'landlord']),
  'draft.landlordAsked': boolean,
  'home.landlord.consentsToWorks': boolean,
  'home.landlord.name': text,
  'home.landlord.email': email,
  'home.onlyOrMainResidence': boolean,
  'home.intendsToLiveThereFiveYears': boolean,
  'home.worksBegun': boolean,
  'need.condition': text,
  'need.progressive': boolean,
  'need.difficulties': fc.array(fc.record({ activity: oneOf(TaskCode.options), detail: text }), {
    minLength: 1,
    maxLength: 3,
  }),
  'need.settings': fc.subarray(['home', 'work', 'school'], { minLength: 1 }),
  'charity.fundId': fc.constant('dystonia-equipment-fund'),
  'charity.items': fc.array(
    fc.record({
      kind: oneOf(CharityItemKind.options),
      description: text,
      costPence: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  'charity.statutoryFundingTried': text,
  'finance.benefits': fc.oneof(fc.constant(['none']), fc.subarray([...Passport.options], { minLength: 1 })),
  'draft.moneyNow': boolean,
  'draft.hasPartner': boolean,
  'draft.partnerAge': fc.integer({ min: 16, max: 100 }),
  'draft.hasChildren': boolean,
  'draft.childAges': fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 4 }),
  'draft.hasOthers': boolean,
  'draft.otherAges': fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
  'draft.careBenefit': oneOf(CareBenefit.options),
  'draft.mobilityBenefit': oneOf(['pip_mobility', 'dla_mobility', 'none']),
  'draft.registeredBlind': boolean,
  'draft.carersAllowanceForThem': oneOf(['yes', 'no', 'not_known']),
  'draft.partnerCareBenefit': oneOf(CareBenefit.options),
  'draft.hasIncome': boolean,
  'draft.incomes': fc.array(
    fc.record(
      {
        whose: oneOf(['person', 'partner']),
        kind: oneOf(IncomeKind.options),
        amountPence: fc.integer({ min: 1, max: 100_000_000 }),
        every: oneOf(['week', 'month']),
        hoursAWeek: fc.integer({ min: 0, max: 14 }),
      },
      { requiredKeys: ['kind', 'amountPence', 'every'] },
    ),
    { minLength: 1, maxLength: 12 },
  ),
  'draft.savingsNow': boolean,
  'draft.savingsPence': fc.integer({ min: 0, max: 1_000_000_000 }),
};

const names = sections.flatMap(({ questions }) => questions.flatMap(namesOf));
const answers = fc.record(answerTo) as fc.Arbitrary<Record<string, unknown>>;
const known = (given: Record<string, unknown>): Known => ({ answers: given, today, config });

/** The names of the questions that apply. */
const asked = (some: Known): Set<string> => {
  const count = counted(some);
  return new Set(sectionsFor(count).flatMap((one) => questionsFor(one, count).flatMap(namesOf)));
};

/** The places of a body that hold a value, a list being one value. */
function placesIn(value: unknown, at = ''): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, at === '' ? key : `${at}.${key}`));
}

describe('every complete draft', () => {
  it('has something here for each of its questions', () => {
    expect(Object.keys(answerTo).toSorted()).toEqual(names.toSorted());
  });

  it('makes an application that the schema and the day’s rules accept', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(isComplete(counted(known(given)))).toBe(true);
        const made = Application.safeParse(applicationFromDraft(known(given), consents));
        expect(made.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual([]);
        expect(made.data && refusalsOf(made.data, today, config)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('lets no answer through to a question that does not apply', () => {
    fc.assert(
      fc.property(answers, answers, (given, other) => {
        const applies = asked(known(given));
        const made = applicationFromDraft(known(given), consents) as Record<string, unknown>;
        const places = placesIn({ ...made, consents: undefined }).filter(
          (place) => place !== 'consents' && !place.startsWith('finance.household'),
        );
        expect(places.filter((place) => !applies.has(place))).toEqual([]);

        // Whatever stands at the questions that do not apply, the application is the same.
        const changed = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, applies.has(name) ? value : other[name]]),
        );
        expect(applicationFromDraft(known(changed), consents)).toEqual(made);
      }),
      { numRuns: 400 },
    );
  });

  it('asks no question before the answers that it depends on', () => {
    fc.assert(
      fc.property(answers, fc.nat(names.length), (given, count) => {
        const first = Object.fromEntries(names.slice(0, count).map((name) => [name, given[name]]));
        const part = counted(known(first)).answers;
        const whole = counted(known(given)).answers;
        for (const [name, value] of Object.entries(part)) expect(whole[name]).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});
