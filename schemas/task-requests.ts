import * as z from 'zod/mini';
import { emailAddress, prose } from './text.ts';

/** Proof of who somebody is: the address that their link was sent to, as they type it. */
export const Identity = z.strictObject({ email: z.string().check(z.minLength(1), z.maxLength(254)) });
export type Identity = z.infer<typeof Identity>;

/** A task passed to a colleague, with the reason for the record. */
export const Delegation = z.strictObject({ toEmail: emailAddress, reason: prose(1000) });
export type Delegation = z.infer<typeof Delegation>;

/** An address that wants fresh links for whatever it has open. */
export const LinkRequest = z.strictObject({ email: emailAddress });
export type LinkRequest = z.infer<typeof LinkRequest>;
