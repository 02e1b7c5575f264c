import { describe, expect, it } from 'vitest';
import {
  applicantAddresses,
  disabledOccupantOf,
  isChild,
  isChildOrYoungPerson,
  isTypedAs,
  onePersonsAddress,
  sameAddress,
} from '#domain/people.ts';
import type { Application } from '#schemas/application.ts';
import { aRequest } from './a-request.ts';

const occupant = (dateOfBirth: string, qualifyingYoungPerson?: boolean): Application =>
  aRequest({
    disabledOccupant: {
      name: 'Ife',
      dateOfBirth,
      relationshipToApplicant: 'daughter',
      ...(qualifyingYoungPerson !== undefined && { qualifyingYoungPerson }),
    },
  });

describe('the disabled occupant (section 20)', () => {
  it('is the applicant unless somebody else is named', () => {
    expect(disabledOccupantOf(aRequest()).name).toBe('Dele Adeyemi-Roberts');
    expect(disabledOccupantOf(occupant('2018-01-01')).name).toBe('Ife');
  });

  it.each([
    { born: '2008-11-21', is: true, what: 'one day short of 18' },
    { born: '2008-11-20', is: false, what: '18 today' },
  ])('$what is a child: $is', ({ born, is }) => {
    expect(isChild(occupant(born), '2026-11-20')).toBe(is);
  });
});

describe('a child or young person, for whom nobody is means-tested (regulations 2 and 5)', () => {
  it.each([
    { born: '2010-11-21', says: undefined, is: true, what: 'one day short of 16' },
    { born: '2010-11-20', says: undefined, is: false, what: '16 today' },
    { born: '2010-11-20', says: false, is: false, what: '16 today, and says that Child Benefit is not paid' },
    { born: '2010-11-20', says: true, is: true, what: '16 today, and says that Child Benefit is paid' },
    { born: '2006-11-21', says: true, is: true, what: '19 until tomorrow, with Child Benefit' },
    { born: '2006-11-20', says: true, is: false, what: '20 today, whatever is said of Child Benefit' },
  ])('is $is for somebody who is $what', ({ born, says, is }) => {
    expect(isChildOrYoungPerson(occupant(born, says), '2026-11-20')).toBe(is);
  });

  it('is never an applicant who is the disabled occupant', () => {
    expect(isChildOrYoungPerson(aRequest(), '2026-11-20')).toBe(false);
  });
});

describe('the addresses of those who apply', () => {
  const representative = {
    name: 'Moira Kelly',
    relationship: 'daughter',
    email: 'Moira+grants@Example.org',
    authority: 'consent',
  } as const;

  it.each([
    { who: 'the applicant alone', application: aRequest(), addresses: ['dele@example.org'] },
    {
      who: 'the applicant and the representative',
      application: aRequest({ representative }),
      addresses: ['dele@example.org', 'moira@example.org'],
    },
  ])('are those of $who', ({ application, addresses }) => {
    expect(applicantAddresses(application)).toStrictEqual(addresses);
  });

  it.each([
    ['dele@example.org', 'dele@example.org'],
    [' Dele@Example.ORG ', 'dele@example.org'],
    ['dele+grant@example.org', 'dele@example.org'],
    ['dele+a+b@example.org', 'dele@example.org'],
    ['de.le@example.org', 'de.le@example.org'],
  ])('compare %s as %s', (typed, same) => {
    expect(sameAddress(typed)).toBe(same);
  });

  it.each([
    [' Dele@Example.ORG ', true],
    ['dele+grant@example.org', false],
    ['de.le@example.org', false],
    ['', false],
  ])('prove who somebody is where they are typed as we know them: %j is %s', (typed, isProof) => {
    expect(isTypedAs('dele@example.org', typed)).toBe(isProof);
  });

  it.each([
    ['de.le@example.org', 'dele@example.org'],
    ['D.e.le+grant@mail.example.org', 'dele@mail.example.org'],
  ])('keep the people of a case apart, so that %s is %s', (typed, one) => {
    expect(onePersonsAddress(typed)).toBe(one);
  });
});
