import type { Application } from '#schemas/application.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { ageOn } from './dates.ts';
import { isChild, isChildOrYoungPerson, onePersonsAddress } from './people.ts';
import type { FieldError } from './refusal.ts';

/**
 * What is wrong with a well-formed application on the day it comes in. Everything that is merely incomplete or looks
 * ineligible is not here: it is accepted, and a person decides.
 *
 * @param today the day of receipt, `YYYY-MM-DD`
 * @returns nothing when the application can be accepted
 */
export function refusalsOf(application: Application, today: string, config: GrantsConfig): FieldError[] {
  return [
    ...datesOfBirth(application, today),
    ...money(application, today),
    ...fund(application, config),
    ...staff(application, config),
  ];
}

/** What a single answer can be refused for, whatever the others are. */
export type WrongAnswer = 'in_future' | 'under_18' | 'staff';

/** What is wrong with a date of birth on a day. Section 3(1): an applicant is 18 or over. */
export function wrongBirthday(
  dateOfBirth: string,
  whose: 'applicant' | 'disabledOccupant',
  today: string,
): Exclude<WrongAnswer, 'staff'> | undefined {
  if (dateOfBirth > today) return 'in_future';
  return whose === 'applicant' && ageOn(dateOfBirth, today) < 18 ? 'under_18' : undefined;
}

const birthdayDetails = {
  in_future: 'The date of birth must be in the past',
  under_18: 'The applicant must be 18 or over. An adult can apply for a child',
};

function datesOfBirth({ applicant, disabledOccupant }: Application, today: string): FieldError[] {
  return [['applicant', applicant] as const, ['disabledOccupant', disabledOccupant] as const].flatMap(
    ([whose, person]) => {
      const wrong = person && wrongBirthday(person.dateOfBirth, whose, today);
      return wrong === undefined
        ? []
        : [{ pointer: `/${whose}/dateOfBirth`, detail: birthdayDetails[wrong] }];
    },
  );
}

function money(application: Application, today: string): FieldError[] {
  const needed =
    application.programme === 'dfg' &&
    !isChild(application, today) &&
    !isChildOrYoungPerson(application, today) &&
    application.home.applicantInterest !== 'landlord';
  return needed && application.finance === undefined
    ? [{ pointer: '/finance', detail: 'Tell us about benefits and money: an adult’s grant is means-tested' }]
    : [];
}

function fund({ charity }: Application, config: GrantsConfig): FieldError[] {
  return charity !== undefined && !config.funds.some((known) => known.fundId === charity.fundId)
    ? [{ pointer: '/charity/fundId', detail: 'Choose a fund that this service knows' }]
    : [];
}

/** Whether an address is of somebody who could be given the case: they may not apply through it. */
export const isStaffAddress = (email: string, { people }: Pick<GrantsConfig, 'people'>): boolean =>
  people.some((person) => onePersonsAddress(person.email) === onePersonsAddress(email));

function staff({ applicant }: Application, config: GrantsConfig): FieldError[] {
  return isStaffAddress(applicant.email, config)
    ? [
        {
          pointer: '/applicant/email',
          detail: 'Use a personal address: this one belongs to somebody who handles cases',
        },
      ]
    : [];
}
