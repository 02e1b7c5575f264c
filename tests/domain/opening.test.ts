import { describe, expect, it } from 'vitest';
import { askedFor, assigneeFrom, openingOf } from '#domain/opening.ts';
import type { Application } from '#schemas/application.ts';
import { type Act, aCase, asks, caseId, does, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { answered, cannotProvide, needsInformation, returned, signed } from '#tests/support/an-outcome.ts';
import { aCharityRequest, anAssessment, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const config = aConfig();
const now = '2026-11-23T10:00:00.000Z';
const tenant = aRequest({ home: { applicantInterest: 'tenant' } });
const codesOf = (acts: Act[], slot: Parameters<typeof askedFor>[1], application?: Application) =>
  askedFor(aCase(acts, application && { application }), slot, config).map(({ code }) => code);

describe('what is asked of the applicant', () => {
  it('before anybody starts is who the landlord is', () => {
    expect(codesOf([], 'information:request', tenant)).toStrictEqual(['landlord_consent']);
  });

  it('about means is the number and the money', () => {
    expect(codesOf([], 'information:means')).toStrictEqual([
      'national_insurance_number',
      'income_and_capital',
    ]);
  });

  it('before the application is valid is what the applicant owes, not what the technical officer does', () => {
    const asked = ['two_estimates', 'national_insurance_number', 'income_and_capital'];

    expect(codesOf([], 'information:validity')).toStrictEqual(asked);
  });

  it('is not asked twice of somebody who cannot give it', () => {
    const acts = [
      opens('information:means', asks('national_insurance_number')),
      does('information:means', cannotProvide()),
    ];

    expect(codesOf(acts, 'information:means')).toStrictEqual(['income_and_capital']);
  });

  it('is taken on the day the request came in', () => {
    const occupant = (dateOfBirth: string) =>
      aRequest({ disabledOccupant: { name: 'Ife', dateOfBirth, relationshipToApplicant: 'daughter' } });

    expect(codesOf([], 'information:means', occupant('2010-11-21'))).toStrictEqual([]);
    expect(codesOf([], 'information:means', occupant('2010-11-20'))).not.toStrictEqual([]);
  });

  it('follows what this organisation requires', () => {
    const file = aCase([does('scheme_of_works', aScheme())], { application: tenant });
    const lenient = aConfig({ landlordsCertificateRequired: false });

    expect(askedFor(file, 'information:validity', lenient).map(({ code }) => code)).not.toContain(
      'landlords_certificate',
    );
    expect(askedFor(file, 'information:validity', config).map(({ code }) => code)).toContain(
      'landlords_certificate',
    );
  });

  it('by a fund is what that fund wants', () => {
    expect(codesOf([], 'information:request', aCharityRequest([['bed', 1]]))).toStrictEqual([
      'statutory_funding_tried',
    ]);
  });

  it('by a professional is their last questions, each in their own words', () => {
    const acts = [
      does('ot_sign_off', needsInformation('An older question?')),
      does('ot_sign_off', needsInformation('Which floor?', 'How many steps?')),
      does('needs_assessment', anAssessment()),
    ];

    expect(askedFor(aCase(acts), 'information:ot_sign_off', config)).toStrictEqual([
      asks('answer_to_question', 'Which floor?'),
      asks('answer_to_question', 'How many steps?'),
    ]);
  });

  it.each<{ what: string; acts: Act[] }>([
    { what: 'has said nothing yet', acts: [] },
    {
      what: 'has said something else since',
      acts: [does('ot_sign_off', needsInformation('Which floor?')), does('ot_sign_off', signed())],
    },
    {
      what: 'has the answer, and the task again',
      acts: [
        does('ot_sign_off', needsInformation('Which floor?')),
        opens('information:ot_sign_off'),
        does('information:ot_sign_off', answered()),
        opens('ot_sign_off'),
      ],
    },
    {
      what: 'has the answer, and not yet the task',
      acts: [
        does('ot_sign_off', needsInformation('Which floor?')),
        opens('information:ot_sign_off'),
        does('information:ot_sign_off', answered()),
      ],
    },
  ])('by a professional who $what is nothing', ({ acts }) => {
    expect(codesOf(acts, 'information:ot_sign_off')).toStrictEqual([]);
  });

  it('is never asked in the task of a professional', () => {
    expect(codesOf([], 'needs_assessment')).toStrictEqual([]);
  });
});

describe('a new task of a professional', () => {
  it('is with the next fit person, due by working days, owed a mail', () => {
    expect(openingOf(aCase(), 'scheme_of_works', now, config)).toStrictEqual({
      taskId: `${caseId}.scheme_of_works.1`,
      caseId,
      kind: 'scheme_of_works',
      slot: 'scheme_of_works',
      assignee: {
        personId: 'colin',
        name: 'Colin Baird',
        email: 'colin@council.example',
        role: 'technical_officer',
      },
      openedAt: now,
      dueBy: '2026-12-07T10:00:00.000Z',
      generation: 1,
      declinedBy: [],
      asked: [],
      urgency: 'non_urgent',
      nation: 'england',
      reminders: 0,
      nextActionAt: now,
      mailDue: 'opened',
      unsettledSince: now,
    });
  });

  it('is due sooner once the assessment says that it is urgent', () => {
    const file = aCase([
      opens('needs_assessment'),
      does('needs_assessment', anAssessment({ urgency: 'urgent' })),
    ]);

    expect(openingOf(file, 'ot_sign_off', now, config)).toMatchObject({
      urgency: 'urgent',
      dueBy: '2026-11-26T10:00:00.000Z',
    });
  });

  it('has a number of its own when the case comes back', () => {
    const file = aCase([
      opens('needs_assessment'),
      does('needs_assessment', anAssessment()),
      opens('ot_sign_off'),
      does('ot_sign_off', returned()),
    ]);

    expect(openingOf(file, 'needs_assessment', now, config).taskId).toBe(`${caseId}.needs_assessment.2`);
  });

  it('keeps the people of a case apart', () => {
    const assessed = aCase([
      opens('needs_assessment'),
      does('needs_assessment', anAssessment(), people.amara),
    ]);
    const signedOff = aCase([opens('ot_sign_off'), does('ot_sign_off', signed(), people.helen)]);
    const application = aRequest();
    const applied = aCase([], {
      application: {
        ...application,
        applicant: { ...application.applicant, email: 'tomasz@council.example' },
      },
    });

    expect(openingOf(assessed, 'ot_sign_off', now, config).assignee.personId).toBe('rhys');
    expect(openingOf(signedOff, 'decision', now, config).assignee.personId).toBe('tomasz');
    expect(openingOf(applied, 'decision', now, config).assignee.personId).toBe('helen');
  });

  it('is tried again later where nobody may take it', () => {
    expect(() => openingOf(aCase(), 'decision', now, aConfig({ people: [people.colin] }))).toThrow(
      expect.objectContaining({ name: 'TryAgainLater' }),
    );
  });

  it('names the role in which somebody with several takes it', () => {
    const lead = { ...people.helen, roles: ['lead' as const, 'decision_maker' as const] };

    expect(assigneeFrom(lead, 'decision').role).toBe('decision_maker');
    expect(assigneeFrom(people.colin, 'decision').role).toBeUndefined();
  });

  it('names the registration of whoever has one', () => {
    expect(assigneeFrom(people.rhys, 'ot_sign_off')).toStrictEqual({
      personId: 'rhys',
      name: 'Rhys Pritchard',
      email: 'rhys@council.example',
      role: 'occupational_therapist',
      registration: 'OT87120',
    });
  });
});

describe('a new task of the applicant', () => {
  it('is with the applicant alone, by name and address, with what is asked', () => {
    const task = openingOf(
      aCase([opens('information:request'), does('information:request', answered())]),
      'information:means',
      now,
      config,
    );

    expect(task).toMatchObject({
      taskId: `${caseId}.information.2`,
      kind: 'information',
      slot: 'information:means',
      asked: [asks('national_insurance_number'), asks('income_and_capital')],
    });
    expect(task.assignee).toStrictEqual({ name: 'Dele Adeyemi-Roberts', email: 'dele@example.org' });
    expect(task).not.toHaveProperty('alsoWith');
  });

  it('is with whoever acts for them as well', () => {
    const representative = {
      name: 'Moira Kelly',
      relationship: 'sister',
      email: 'moira@example.org',
      authority: 'consent',
    } as const;
    const file = aCase([], { application: aRequest({ representative }) });

    expect(openingOf(file, 'information:means', now, config).alsoWith).toStrictEqual({
      name: 'Moira Kelly',
      email: 'moira@example.org',
    });
  });
});
