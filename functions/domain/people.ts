import type { Application } from '#schemas/application.ts';
import { ageOn } from './dates.ts';

/** The person the works or the equipment are for: the disabled occupant, who is the applicant unless somebody else is named (section 20). */
export function disabledOccupantOf(application: Application): { name: string; dateOfBirth: string } {
  return application.disabledOccupant ?? application.applicant;
}

/** Whether the disabled occupant is under 18 on a day: the powered-chair option and the sharing of data turn on it. */
export const isChild = (application: Application, today: string): boolean =>
  ageOn(disabledOccupantOf(application).dateOfBirth, today) < 18;

/**
 * Whether the disabled occupant is a child (under 16) or a qualifying young person for Child Benefit, so that nobody
 * is means-tested (regulations 2 and 5, SI 1996/2890). Whether a person of 16 to 19 qualifies is for them to say.
 */
export function isChildOrYoungPerson(application: Application, today: string): boolean {
  const age = ageOn(disabledOccupantOf(application).dateOfBirth, today);
  return age < 16 || (age < 20 && application.disabledOccupant?.qualifyingYoungPerson === true);
}

/** The addresses of everybody who applies. None of them, and none that they have later, can sign off or decide the case. */
export function applicantAddresses(application: Application): string[] {
  return [application.applicant.email, application.representative?.email].flatMap((email) =>
    email === undefined ? [] : [onePersonsAddress(email)],
  );
}

/** An address as two spellings of it compare: without case, and without the part after a plus. */
export const sameAddress = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');

/** Whether somebody typed an address that we know, as a proof that it is theirs: case and spaces around it do not count. */
export const isTypedAs = (known: string, typed: string): boolean =>
  known.trim().toLowerCase() === typed.trim().toLowerCase();

/**
 * An address as it may be spelt by one person who wants to pass for two: without dots in front of the `@` as well.
 * Only for keeping the people of a case apart, where refusing a stranger with a similar address does no harm.
 */
export const onePersonsAddress = (email: string): string =>
  sameAddress(email).replace(/^[^@]*/, (mailbox) => mailbox.replaceAll('.', ''));
