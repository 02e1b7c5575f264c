import { describe, expect, it } from 'vitest';
import { inPlainWords } from '#domain/application-view.ts';
import { caseRoles, isFit } from '#domain/assignment.ts';
import { accessGenerationOf } from '#domain/case-history.ts';
import { contactErrors, contactOf, isToBeConfirmed, tasksForNewAddress } from '#domain/contact-change.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { Contact, Contacted, PendingContact } from '#schemas/contact.ts';
import { type Act, aCase, does, eventOf, opens, taskIdIn } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';
import { anAward } from '#tests/support/an-outcome.ts';
import { aRequest } from './a-request.ts';

const config = aConfig();
const application = aRequest({
  representative: {
    name: 'Nia Adeyemi',
    relationship: 'daughter',
    email: 'nia@example.org',
    authority: 'consent',
  },
});
const before = application.applicant.email;
const changes = (contact: Contact, who: Contacted = 'applicant', emailBefore = before): Act => ({
  type: 'contact_changed',
  who,
  contact,
  emailBefore,
});
const caseAfter = (...acts: Act[]) => aCase(acts, { application });
const address = { line1: '9 Mill Road', postcode: 'BA1 1AA' };
const now = '2026-12-01T10:00:00.000Z';

describe('a contact change', () => {
  it('stands in the facts of the case: later mails, tasks and pages go by it', () => {
    const file = caseAfter(changes({ email: 'new@example.org', phone: '01225 000 000', address }));

    expect(contactOf(factsOf(file.events), 'applicant')).toStrictEqual({
      email: 'new@example.org',
      phone: '01225 000 000',
      address,
    });
  });

  it('states the contact in full: a telephone number that is left out is gone', () => {
    const { application: changed, postalAddress } = factsOf(
      caseAfter(changes({ email: before, phone: '01225 000 000', address }), changes({ email: before }))
        .events,
    );

    expect(changed.applicant).not.toHaveProperty('phone');
    expect(postalAddress).toBeUndefined();
    expect(
      factsOf(caseAfter(changes({ email: before, address }), changes({ email: before })).events),
    ).not.toHaveProperty('postalAddress');
  });

  it('leaves the home alone: another address is only where letters go', () => {
    const { application: changed } = factsOf(caseAfter(changes({ email: before, address })).events);

    expect(changed.applicant.address).toStrictEqual(application.applicant.address);
  });

  it('of the person who acts for the applicant is of that person only', () => {
    const facts = factsOf(
      caseAfter(changes({ email: 'nia@new.example' }, 'representative', 'nia@example.org')).events,
    );

    expect(contactOf(facts, 'representative')).toStrictEqual({ email: 'nia@new.example' });
    expect(facts.application.applicant.email).toBe(before);
    expect(contactOf(factsOf(aCase().events), 'representative')).toBeUndefined();
  });

  it('of somebody for an applicant who named nobody leaves the applicant as they are', () => {
    const { application: left } = factsOf(
      aCase([changes({ email: 'nia@new.example' }, 'representative', 'nia@example.org')]).events,
    );

    expect(left).toStrictEqual(aRequest());
  });

  it.each<[string, Act, number]>([
    ['to another email address ends the links to the old one', changes({ email: 'new@example.org' }), 2],
    ['of a telephone number ends none', changes({ email: before, phone: '01225 000 000' }), 1],
    [
      'of the representative ends none of the applicant’s',
      changes({ email: 'nia@new.example' }, 'representative', 'nia@example.org'),
      1,
    ],
  ])('%s', (_, act, generation) => {
    expect(accessGenerationOf(caseAfter(act).record)).toBe(generation);
  });

  it('can follow a decision, and not a withdrawal', () => {
    const decided = [
      opens('needs_assessment'),
      opens('decision'),
      does('decision', anAward(100), people.helen),
    ];

    expect(caseAfter(...decided, changes({ email: 'new@example.org' })).record.status).toBe('approved');
    expect(() => caseAfter({ type: 'withdrawn' }, changes({ email: 'new@example.org' }))).toThrow(
      /withdrawn/,
    );
  });

  it('has the relay tell the people', () => {
    expect(caseAfter(changes({ email: 'new@example.org' })).record.unsettledSince).toBeDefined();
  });

  it.each<[Contacted, RegExp]>([
    ['applicant', /^Your contact details/],
    ['representative', /acts for you/],
  ])('of the %s is in the timeline, without the address', (who, words) => {
    const told = inPlainWords(eventOf(changes({ email: 'new@example.org' }, who), 2));

    expect(told).toMatch(words);
    expect(told).not.toContain('@');
  });
});

describe('who applies', () => {
  it('cannot handle the case by an address of theirs, earlier or later', () => {
    const roles = caseRoles(caseAfter(changes({ email: 'new@example.org' })));
    const mayTake = (email: string) => isFit({ ...people.colin, email }, 'scheme_of_works', roles, config);

    expect([before, 'NEW+x@example.org', 'nia@example.org', people.colin.email].map(mayTake)).toStrictEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('cannot take the address of somebody who handles cases', () => {
    expect(contactErrors({ email: 'COLIN+a@council.example' }, config)).toMatchObject([
      { pointer: '/email' },
    ]);
    expect(contactErrors({ email: 'new@example.org' }, config)).toStrictEqual([]);
  });
});

describe('an open request for information', () => {
  const slot = 'information:means';
  const representative = { name: 'Nia Adeyemi', email: 'nia@example.org' };
  const task = aTask(slot, { taskId: taskIdIn(slot), reminders: 3, alsoWith: representative });
  const file = { ...caseAfter(opens('needs_assessment'), opens(slot)), tasks: [task] };

  it('goes to the new address with a new generation, so that links to the old one are dead', () => {
    expect(tasksForNewAddress(file, 'applicant', 'new@example.org', now)).toStrictEqual([
      {
        ...task,
        assignee: { ...task.assignee, email: 'new@example.org' },
        generation: 2,
        reminders: 0,
        mailDue: 'opened',
        nextActionAt: now,
        unsettledSince: now,
      },
    ]);
  });

  it('goes to the new address of the representative, where there is one', () => {
    const { alsoWith, ...alone } = task;
    const moved = (tasks: (typeof task)[]) =>
      tasksForNewAddress({ ...file, tasks }, 'representative', 'nia@new.example', now);

    expect(moved([task])).toMatchObject([
      {
        assignee: task.assignee,
        alsoWith: { name: alsoWith?.name, email: 'nia@new.example' },
        generation: 2,
      },
    ]);
    expect(moved([alone])).toStrictEqual([]);
  });

  it('that is answered, and a professional’s task, stay as they are', () => {
    const others = [
      aTask('needs_assessment', { taskId: taskIdIn('needs_assessment') }),
      aTask('information:request', { taskId: 'answered' }),
    ];

    expect(tasksForNewAddress({ ...file, tasks: others }, 'applicant', 'new@example.org', now)).toStrictEqual(
      [],
    );
  });
});

describe('an address that waits for its code', () => {
  const pending: PendingContact = {
    who: 'applicant',
    email: 'new@example.org',
    askedAt: '2026-12-01T09:30:00.000Z',
    expiresAt: '2026-12-01T10:30:00.000Z',
    wrongTries: 0,
  };

  it.each<[string, PendingContact | undefined, boolean]>([
    ['can be confirmed', pending, true],
    ['is not there', undefined, false],
    ['is confirmed already', { ...pending, confirmedAt: now }, false],
    ['is too old', { ...pending, expiresAt: now }, false],
    ['had four wrong codes', { ...pending, wrongTries: 4 }, true],
    ['had five wrong codes', { ...pending, wrongTries: 5 }, false],
  ])('%s', (_, one, expected) => {
    expect(isToBeConfirmed(one, now)).toBe(expected);
  });
});
