import { ageOn } from '../dates.ts';
import type { Known } from './question.ts';

/** Who a page speaks of: the reader (`you`), a child of the reader, or somebody else. */
export type Who = {
  applicant: 'you' | 'they';
  disabledPerson: 'you' | 'child' | 'they';
  /** The applicant is the disabled person. */
  isSame: boolean;
};

/** Who applies and who it is for, from what has been answered. Until somebody says, it is the reader. */
export function whoIn({ answers }: Known): Who {
  switch (answers['draft.applyingFor']) {
    case 'my_child':
      return { applicant: 'you', disabledPerson: 'child', isSame: false };
    case 'somebody_else':
      return { applicant: 'you', disabledPerson: 'they', isSame: false };
    case 'on_behalf':
      return {
        applicant: 'they',
        disabledPerson: 'they',
        isSame: answers['draft.applicantIsDisabledPerson'] !== false,
      };
    default:
      return { applicant: 'you', disabledPerson: 'you', isSame: true };
  }
}

/** The disabled person's date of birth, `YYYY-MM-DD`, once it is answered. */
export function disabledPersonsBirthday(known: Known): string | undefined {
  const name = whoIn(known).isSame ? 'applicant.dateOfBirth' : 'disabledOccupant.dateOfBirth';
  return known.answers[name] as string | undefined;
}

/** The disabled person's age in whole years, once it is known. */
export function disabledPersonsAge(known: Known): number | undefined {
  const birthday = disabledPersonsBirthday(known);
  return birthday === undefined ? undefined : ageOn(birthday, known.today);
}

/**
 * Whether the test of resources applies (section 31, regulation 5 of SI 1996/2890), as far as the answers say: not for
 * charitable funding, a landlord, a child under 16 or a young person for whom Child Benefit is paid.
 */
export function meansTest(known: Known): 'applies' | 'does_not_apply' | 'not_known_yet' {
  const { answers } = known;
  const interest = answers['home.applicantInterest'];
  const age = disabledPersonsAge(known);
  const isYoung = answers['disabledOccupant.qualifyingYoungPerson'];
  if (answers.programme === 'charity' || interest === 'landlord') return 'does_not_apply';
  if (age !== undefined && age < 16) return 'does_not_apply';
  if (mayBeYoungPerson(known) && isYoung === true) return 'does_not_apply';
  const isAsked = !mayBeYoungPerson(known) || isYoung !== undefined;
  return answers.programme === 'dfg' && interest !== undefined && age !== undefined && isAsked
    ? 'applies'
    : 'not_known_yet';
}

/** Of an age at which Child Benefit can still be paid for somebody, and not the applicant (regulation 2, SI 1996/2890). */
export function mayBeYoungPerson(known: Known): boolean {
  const age = disabledPersonsAge(known);
  return !whoIn(known).isSame && age !== undefined && age >= 16 && age < 20;
}
