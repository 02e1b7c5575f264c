import * as z from 'zod/mini';
import { CharityItemKind } from './application.ts';
import { Nation } from './means-test.ts';
import { day, line, pence, prose } from './text.ts';

/** Who an award may be paid to. */
export const Payee = z.enum(['supplier', 'contractor', 'referrers_agency', 'person']);
export type Payee = z.infer<typeof Payee>;

/** What a fund can ask for (charitable-and-equipment section 2). */
export const FundRequirement = z.enum([
  'referrer',
  'assessment',
  'diagnosis',
  'quotes',
  'statutory_first',
  'no_retrospective',
  'pay_supplier',
  'means',
  'consent',
]);
export type FundRequirement = z.infer<typeof FundRequirement>;

const age = z.int().check(z.minimum(0), z.maximum(130));
const postcodeArea = z
  .string()
  .check(z.regex(/^[A-Z]{1,2}(\d[A-Z\d]?)?$/, 'Use a postcode area or district, like SY or SY8'));

/**
 * A charitable fund as editable data. Amounts and criteria change often: `checkedOn` says when they were read. What a
 * fund does not limit is left out.
 */
export const Fund = z.strictObject({
  fundId: z.string().check(z.regex(/^[a-z0-9-]{2,60}$/)),
  name: line(120),
  capPence: pence,
  requires: z.array(FundRequirement),
  excludedKinds: z.array(line(40)),
  checkedOn: day,
  /** False while the fund takes no requests. */
  isOpen: z.optional(z.boolean()),
  capsByKindPence: z.optional(z.partialRecord(CharityItemKind, pence)),
  /** Whole years on the day of the request, both ends included. */
  ageRange: z.optional(
    z.strictObject({ from: z.optional(age), to: z.optional(age) }).check(
      z.refine(({ from = 0, to = 130 }) => from <= to, {
        error: 'The age range ends before it begins',
        path: ['to'],
      }),
    ),
  ),
  /** Words of which one has to be in the name of the condition. */
  conditions: z.optional(z.array(line(80)).check(z.minLength(1))),
  nations: z.optional(z.array(Nation).check(z.minLength(1))),
  postcodeAreas: z.optional(z.array(postcodeArea).check(z.minLength(1))),
  /** What is not funded and no kind of item says: running costs, chairs mainly for school. A person looks. */
  exclusions: z.optional(z.array(prose(300)).check(z.minLength(1))),
  /** Rules that only a person can judge, such as high support in three of seven areas. */
  otherRules: z.optional(z.array(prose(500)).check(z.minLength(1))),
  /** Two unless the fund says otherwise. */
  quotesWanted: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  payees: z.optional(z.array(Payee).check(z.minLength(1))),
  awardLastsMonths: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
  waitingTime: z.optional(line(200)),
  upkeep: z.optional(prose(500)),
});
export type Fund = z.infer<typeof Fund>;
