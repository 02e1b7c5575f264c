import * as z from 'zod/mini';
import { Nation } from './means-test.ts';
import { emailAddress, line } from './text.ts';

/** The landlord and whether they agree to the works. Their certificate under section 22(3) is another document. */
export const Landlord = z.strictObject({
  name: line(120),
  email: z.optional(emailAddress),
  consentsToWorks: z.boolean(),
});
export type Landlord = z.infer<typeof Landlord>;

/** The dwelling, houseboat or caravan to be adapted, and the applicant's interest in it (sections 19, 22A and 58). */
export const Home = z.strictObject({
  nation: Nation,
  kind: z.enum(['house', 'flat', 'houseboat', 'caravan']),
  applicantInterest: z.enum(['owner', 'tenant', 'occupier', 'landlord']),
  onlyOrMainResidence: z.boolean(),
  intendsToLiveThereFiveYears: z.boolean(),
  worksBegun: z.boolean(),
  landlord: z.optional(Landlord),
});
export type Home = z.infer<typeof Home>;
