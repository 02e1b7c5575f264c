import * as z from 'zod/mini';
import { line, pence } from '#schemas/text.ts';

/** A means-tested award that takes its holder out of the test (regs 10(2), (3), 11(2)). */
export const Passport = z.enum([
  'universal_credit',
  'guarantee_pension_credit',
  'income_support',
  'income_based_jsa',
  'income_related_esa',
  'housing_benefit',
]);
export type Passport = z.infer<typeof Passport>;

/** A set of amounts with a start date; `#domain/means-test/rates.ts` holds one entry for each. */
export const RatesId = z.enum(['england-2009-08-05', 'england-2005-12-31']);
export type RatesId = z.infer<typeof RatesId>;

/** The certificate that came with an application; it chooses the multipliers and the credit window. */
export const Certificate = z.enum(['owner', 'tenant', 'occupier']);
export type Certificate = z.infer<typeof Certificate>;

/** Which is applied first, the cap (the house default) or the contribution (domain/means-test.md section 9). */
export const CapOrder = z.enum(['cap_first', 'contribution_first']);
export type CapOrder = z.infer<typeof CapOrder>;

export const Nation = z.enum(['england', 'wales', 'northern_ireland']);
export type Nation = z.infer<typeof Nation>;

/** Whole years, of someone who is no child: under 16 nobody is a relevant person (reg 2). */
const adultAge = z.int().check(z.minimum(16), z.maximum(130));
/** Whole years. A young person is one for whom Child Benefit may be paid, so is under 20. */
const youngAge = z.int().check(z.minimum(0), z.maximum(19));
const hoursWorked = z.number().check(z.minimum(0), z.maximum(168));
const upToTwo = z.int().check(z.minimum(0), z.maximum(2));

/**
 * One payment. Exactly one of `weeklyPence`, `monthlyPence`, or `periodPence` with `periodDays` (over a week).
 * `treatment`: `counted` in full; `net_earnings` after tax, National Insurance and half of pension contributions;
 * `disregarded`; or ignored in part (Sch 3): `war_pension`, `charitable_payment` (for food, clothing, fuel, rent,
 * council tax or water; else it is `disregarded`), `maintenance`, `sub_tenant`, `heated_sub_tenant`, `boarder`.
 * `earningsFrom` marks earnings of the carer, or as a part-time firefighter and the like (Sch 2 paras 5 and 8).
 */
export const Income = z.lazy(() =>
  z
    .strictObject({
      name: line(120),
      weeklyPence: z.optional(pence),
      monthlyPence: z.optional(pence),
      periodPence: z.optional(pence),
      periodDays: z.optional(z.int().check(z.minimum(8), z.maximum(366))),
      treatment: z.enum([
        'counted',
        'net_earnings',
        'disregarded',
        'war_pension',
        'charitable_payment',
        'maintenance',
        'sub_tenant',
        'heated_sub_tenant',
        'boarder',
      ]),
      earningsFrom: z.optional(z.enum(['carer', 'emergency_or_reserve_service'])),
    })
    .check(
      z.refine(
        (income) =>
          [income.weeklyPence, income.monthlyPence, income.periodPence].filter((given) => given !== undefined)
            .length === 1,
        { error: 'Give one amount: weekly, monthly or for a period', path: ['weeklyPence'] },
      ),
      z.refine((income) => (income.periodPence === undefined) === (income.periodDays === undefined), {
        error: 'Give a period amount together with its number of days',
        path: ['periodDays'],
      }),
      z.refine((income) => income.earningsFrom === undefined || income.treatment === 'net_earnings', {
        error: 'Only earnings have a kind of work',
        path: ['earningsFrom'],
      }),
    ),
);
export type Income = z.infer<typeof Income>;

/**
 * Outcome of the premium conditions, found by a person. `severeDisability` and `carer` count the single rate; two
 * needs a couple. `protectedLoneParent`: a lone parent without break since 5 April 1998.
 */
export const Premiums = z.lazy(() =>
  z.strictObject({
    disability: z.optional(z.boolean()),
    enhancedDisability: z.optional(z.boolean()),
    severeDisability: z.optional(upToTwo),
    carer: z.optional(upToTwo),
    protectedLoneParent: z.optional(z.boolean()),
  }),
);
export type Premiums = z.infer<typeof Premiums>;

const fields = () => ({
  age: adultAge,
  partner: z.nullable(z.strictObject({ age: adultAge, weeklyHours: z.optional(hoursWorked) })),
  /** Further spouses of a polygamous marriage (Schedule 1A only). */
  additionalSpouses: z.optional(z.array(z.strictObject({ age: adultAge })).check(z.maxLength(3))),
  children: z
    .array(
      z.strictObject({
        age: youngAge,
        disabled: z.optional(z.boolean()),
        enhancedDisability: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(20)),
  /** The relevant person or the partner has reached the qualifying age: Schedule 1A. Absent means no. */
  pensionCreditAgeReached: z.optional(z.boolean()),
  passport: z.optional(z.nullable(Passport)),
  /** Entitled to main-phase employment and support allowance; changes the amount of a single person. */
  mainPhaseEsa: z.optional(z.boolean()),
  premiums: z.optional(Premiums),
  income: z.array(Income).check(z.maxLength(20)),
  weeklyHours: z.optional(hoursWorked),
  /** An officer's finding on Sch 2 para 18; absent, it follows from the hours worked. */
  extraEarningsDisregardConditionMet: z.optional(z.boolean()),
  /** An officer's finding: one of the pension-age cases of Sch 2 para 3. */
  pensionAgeDisabilityCase: z.optional(z.boolean()),
  /** Registered childcare for which an officer has found the conditions of reg 19 met; `children` cared for. */
  childcare: z.optional(
    z.strictObject({ weeklyPence: pence, children: z.int().check(z.minimum(1), z.maximum(20)) }),
  ),
  capitalPence: pence,
});

/** A relevant person as an applicant knows them: any part may be missing until an officer completes it. */
export const RelevantPersonAsGiven = z.lazy(() => z.partial(z.strictObject(fields())));
export type RelevantPersonAsGiven = z.infer<typeof RelevantPersonAsGiven>;

/** A relevant person (reg 5), complete enough to assess; income and capital include the partner's (regs 16, 17). */
export const RelevantPerson = z.lazy(() =>
  z.strictObject(fields()).check(
    z.refine(
      (person) => !person.pensionCreditAgeReached || Math.max(person.age, person.partner?.age ?? 0) >= 60,
      {
        error: 'Nobody under 60 has reached the qualifying age',
        path: ['pensionCreditAgeReached'],
      },
    ),
    z.refine((person) => person.partner !== null || (person.premiums?.severeDisability ?? 0) < 2, {
      error: 'Only a couple can have two severe disability premiums',
      path: ['premiums', 'severeDisability'],
    }),
    z.refine((person) => person.partner !== null || (person.premiums?.carer ?? 0) < 2, {
      error: 'Only a couple can have two carer premiums',
      path: ['premiums', 'carer'],
    }),
    z.refine((person) => !person.premiums?.protectedLoneParent || isLoneParent(person), {
      error: 'Only a lone parent can have the protected family premium',
      path: ['premiums', 'protectedLoneParent'],
    }),
    z.refine(
      (person) =>
        !person.additionalSpouses?.length || (person.partner !== null && !!person.pensionCreditAgeReached),
      {
        error: 'Amounts for further spouses are known for couples of pension credit age only',
        path: ['additionalSpouses'],
      },
    ),
    z.refine((person) => (person.childcare?.children ?? 0) <= person.children.length, {
      error: 'Childcare is for children of the family',
      path: ['childcare', 'children'],
    }),
  ),
);
export type RelevantPerson = z.infer<typeof RelevantPerson>;

function isLoneParent(person: { partner: unknown; children: unknown[] }) {
  return person.partner === null && person.children.length > 0;
}

/** An earlier application (reg 13). `yearsBeforeApproval` runs from its date to the present approval; parts of a year count. */
export const EarlierApplication = z.lazy(() =>
  z.strictObject({
    certificate: Certificate,
    yearsBeforeApproval: z.number().check(z.minimum(0), z.maximum(130)),
    sameDwelling: z.boolean(),
    sharesRelevantPerson: z.boolean(),
    reductionPence: pence,
    grantPaid: z.boolean(),
    worksSatisfactory: z.boolean(),
  }),
);
export type EarlierApplication = z.infer<typeof EarlierApplication>;

/** What the test of resources is made from: `input` of domain/means-test-vectors.json, with optional `capPence` and `order`. */
export const MeansInput = z.lazy(() =>
  z.strictObject({
    nation: Nation,
    ratesId: RatesId,
    applicationType: z.enum([...Certificate.options, 'landlord']),
    disabledOccupantIsChildOrYoungPerson: z.boolean(),
    relevantPersons: z.array(RelevantPerson).check(z.maxLength(6)),
    previousApplications: z.array(EarlierApplication).check(z.maxLength(20)),
    eligibleExpensePence: pence,
    capPence: z.optional(pence),
    order: z.optional(CapOrder),
  }),
);
export type MeansInput = z.infer<typeof MeansInput>;

const total = z.int().check(z.minimum(0));

/** One part of a weekly applicable amount, named as in a decision letter. */
export const ApplicablePart = z.lazy(() => z.strictObject({ item: z.string(), pence: total }));
export type ApplicablePart = z.infer<typeof ApplicablePart>;

/** One band of the weekly excess, multiplied (reg 12). */
export const Band = z.lazy(() =>
  z.strictObject({
    partPence: total,
    multiplier: z.string(),
    productHundredthsOfPenny: total,
  }),
);
export type Band = z.infer<typeof Band>;

/** `expected` of domain/means-test-vectors.json, with the trace. Weekly figures are shown to the penny. */
export const MeansResult = z.lazy(() =>
  z.strictObject({
    meansTested: z.boolean(),
    applicableAmountPence: z.nullable(total),
    applicableParts: z.array(z.array(ApplicablePart)),
    tariffIncomePence: total,
    earningsDisregardPence: total,
    financialResourcesPence: total,
    excessPence: total,
    bands: z.array(Band),
    grossContributionPence: total,
    creditForEarlierApplicationsPence: total,
    contributionPence: total,
    maximumGrantPence: total,
    grantPence: total,
    toBeFoundElsewherePence: total,
    outcome: z.enum(['full_grant', 'part_grant', 'nil_grant', 'set_by_authority']),
    steps: z.array(z.string()),
  }),
);
export type MeansResult = z.infer<typeof MeansResult>;
