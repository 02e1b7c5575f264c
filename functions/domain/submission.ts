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

function datesOfBirth({ applicant, disabledOccupant }: Application, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (applicant.dateOfBirth > today) {
    errors.push({ pointer: '/applicant/dateOfBirth', detail: 'The date of birth must be in the past' });
  } else if (ageOn(applicant.dateOfBirth, today) < 18) {
    // Section 3(1): an applicant is 18 or over.
    errors.push({
      pointer: '/applicant/dateOfBirth',
      detail: 'The applicant must be 18 or over. An adult can apply for a child',
    });
  }
  if (disabledOccupant !== undefined && disabledOccupant.dateOfBirth > today) {
    errors.push({
      pointer: '/disabledOccupant/dateOfBirth',
      detail: 'The date of birth must be in the past',
    });
  }
  return errors;
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

/** Nobody who could be given the case may apply through it. */
function staff({ applicant }: Application, config: GrantsConfig): FieldError[] {
  return config.people.some(
    (person) => onePersonsAddress(person.email) === onePersonsAddress(applicant.email),
  )
    ? [
        {
          pointer: '/applicant/email',
          detail: 'Use a personal address: this one belongs to somebody who handles cases',
        },
      ]
    : [];
}
