import { describe, expect, it } from 'vitest';
import { isDue } from '#domain/is-due.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { type Act, aCase, does, opens } from '#tests/support/a-case.ts';
import { needsInformation, notSupported, returned, sentBack, signed } from '#tests/support/an-outcome.ts';
import { aCharityRequest, anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const says = (slot: Slot, outcome: Outcome): Act[] => [opens(slot), does(slot, outcome)];
const assessed = says('needs_assessment', anAssessment());
const signedOff = [...assessed, ...says('ot_sign_off', signed())];
const planned = [...signedOff, ...says('scheme_of_works', aScheme())];
const charity = aCharityRequest([['bed', 1]]);
const isDueAfter = (acts: Act[], slot: Slot, application?: typeof charity) =>
  isDue(aCase(acts, application && { application }).record, slot);

describe('a task is due', () => {
  it.each<[string, Slot, Act[]]>([
    ['an assessment, at any time', 'needs_assessment', []],
    ['a sign-off, of an assessment', 'ot_sign_off', assessed],
    ['planned works, for a need that is signed off', 'scheme_of_works', signedOff],
    [
      'planned works, where a decision-maker asked for them after all',
      'scheme_of_works',
      [...assessed, ...says('ot_sign_off', notSupported), ...says('decision', sentBack('scheme_of_works'))],
    ],
    ['what is missing, when the works are planned', 'information:validity', planned],
    ['a decision, when the works are planned', 'decision', planned],
    [
      'a decision, where the need is not supported',
      'decision',
      [...assessed, ...says('ot_sign_off', notSupported)],
    ],
    ['a question to the applicant, at any time', 'information:means', []],
  ])('%s', (_, slot, acts) => {
    expect(isDueAfter(acts, slot)).toBe(true);
  });

  it('a decision on a charity request, without works', () => {
    expect(isDueAfter(signedOff, 'decision', charity)).toBe(true);
  });
});

const worksWanted = [
  ...assessed,
  ...says('ot_sign_off', notSupported),
  ...says('decision', sentBack('scheme_of_works')),
];

describe('a task is not due', () => {
  it.each<[string, Slot, Act[]]>([
    ['a sign-off, before the assessment', 'ot_sign_off', [opens('needs_assessment')]],
    [
      'a sign-off, when the assessment was returned',
      'ot_sign_off',
      [...assessed, ...says('ot_sign_off', returned())],
    ],
    ['planned works, before the sign-off', 'scheme_of_works', assessed],
    [
      'planned works, while the signer asks',
      'scheme_of_works',
      [...assessed, ...says('ot_sign_off', needsInformation('Which floor?'))],
    ],
    ['a decision, before the works are planned', 'decision', signedOff],
    ['a decision, before the works that its maker asked for', 'decision', worksWanted],
    [
      'a decision, when the works were sent back',
      'decision',
      [...planned, ...says('decision', sentBack('scheme_of_works'))],
    ],
    [
      'a decision, when the assessment was sent back',
      'decision',
      [...planned, ...says('decision', sentBack('needs_assessment'))],
    ],
    [
      'what is missing, when the works were sent back',
      'information:validity',
      [...planned, ...says('decision', sentBack('scheme_of_works'))],
    ],
  ])('%s', (_, slot, acts) => {
    expect(isDueAfter(acts, slot)).toBe(false);
  });
});
