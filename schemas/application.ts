import * as z from 'zod/mini';
import { Finance } from './finance.ts';
import { Home } from './home.ts';
import { TaskCode } from './occupation.ts';
import { Programme } from './programme.ts';
import {
  day,
  emailAddress,
  line,
  nationalInsuranceNumber,
  pence,
  postcode,
  prose,
  telephone,
} from './text.ts';

export const Address = z.strictObject({
  line1: line(),
  line2: z.optional(line()),
  town: z.optional(line(80)),
  county: z.optional(line(80)),
  postcode,
});
export type Address = z.infer<typeof Address>;

const Applicant = z.strictObject({
  name: line(120),
  dateOfBirth: day,
  email: emailAddress,
  phone: z.optional(telephone),
  address: Address,
  nationalInsuranceNumber: z.optional(nationalInsuranceNumber),
});

const Representative = z.lazy(() =>
  z.strictObject({
    name: line(120),
    relationship: line(120),
    email: emailAddress,
    authority: z.enum([
      'consent',
      'parental_responsibility',
      'lasting_power_of_attorney',
      'deputy',
      'appointee',
    ]),
  }),
);

/** The disabled person the works are for, where that is not the applicant (section 20). */
const DisabledOccupant = z.lazy(() =>
  z.strictObject({
    name: line(120),
    dateOfBirth: day,
    relationshipToApplicant: line(80),
    /** A qualifying young person for Child Benefit (regulation 2, SI 1996/2890): not means-tested. */
    qualifyingYoungPerson: z.optional(z.boolean()),
  }),
);

const Need = z.strictObject({
  condition: line(500),
  progressive: z.boolean(),
  difficulties: z
    .array(z.strictObject({ activity: TaskCode, detail: prose() }))
    .check(z.minLength(1, 'Tell us at least one thing that is difficult'), z.maxLength(40)),
  settings: z.array(z.enum(['home', 'work', 'school'])).check(z.minLength(1), z.maxLength(3)),
});

export const CharityItemKind = z.enum([
  'powered_wheelchair',
  'manual_wheelchair',
  'wheelchair_top_up',
  'seating',
  'bed',
  'bathing_equipment',
  'communication_aid',
  'home_adaptation',
  'vehicle_adaptation',
  'other',
]);
export type CharityItemKind = z.infer<typeof CharityItemKind>;

const CharityRequest = z.lazy(() =>
  z.strictObject({
    fundId: line(60),
    items: z
      .array(z.strictObject({ kind: CharityItemKind, description: prose(1000), costPence: pence }))
      .check(z.minLength(1), z.maxLength(20)),
    statutoryFundingTried: z.optional(prose()),
  }),
);

const agreed = z.literal(true, 'You need to agree to this before we can take the request');

const Consents = z.strictObject({
  informationIsTrue: agreed,
  shareWithOccupationalTherapist: agreed,
  healthData: agreed,
  shareWithFunders: z.boolean(),
});

/**
 * A request for a Disabled Facilities Grant or for charitable funding, as contract section 2 has it.
 * What depends on the day of receipt (ages) or on the organisation (its funds) is checked by `refusalsOf`.
 */
export const Application = z.lazy(() =>
  z
    .strictObject({
      programme: Programme,
      applicant: Applicant,
      representative: z.optional(Representative),
      disabledOccupant: z.optional(DisabledOccupant),
      home: Home,
      need: Need,
      finance: z.optional(Finance),
      charity: z.optional(CharityRequest),
      consents: Consents,
    })
    .check((context) => {
      const { programme, charity } = context.value;
      const refuse = (message: string) =>
        context.issues.push({ code: 'custom', path: ['charity'], message, input: context.value });
      if (programme === 'charity' && charity === undefined)
        refuse('Tell us which fund and what the money is for');
      if (programme === 'dfg' && charity !== undefined)
        refuse('Leave this out of a Disabled Facilities Grant request');
    }),
);
export type Application = z.infer<typeof Application>;
