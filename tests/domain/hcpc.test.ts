import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseHcpcNumber, type RegistrationFacts, registrationStanding } from '#domain/hcpc.ts';

describe('a registration number', () => {
  it.each([
    ['OT123456', 'OT123456'],
    ['ot 12-34 56', 'OT123456'],
    ['  Ot-7 ', 'OT7'],
    ['OT001', 'OT001'],
  ])('typed as "%s" is %s, and is kept as typed', (typed, normalised) => {
    expect(normaliseHcpcNumber(typed)).toStrictEqual({ typed, normalised });
  });

  it.each(['OT1234567', 'OT', 'PH123456', '123456', 'OT12A', 'XOT1', '', 'OT١٢٣'])(
    '"%s" cannot be an occupational therapist’s',
    (typed) => expect(normaliseHcpcNumber(typed)).toBeUndefined(),
  );

  it('is neither padded nor changed by reading it twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[oO][tT][ -]{0,2}(\d[ -]{0,2}){1,6}$/), (typed) => {
        const normalised = normaliseHcpcNumber(typed)?.normalised ?? '';
        expect(normalised).toBe(`OT${typed.replaceAll(/\D/g, '')}`);
        expect(normaliseHcpcNumber(normalised)?.normalised).toBe(normalised);
      }),
    );
  });
});

const lookedUp: RegistrationFacts = {
  hcpcNumber: 'OT123456',
  status: 'registered',
  checkedAt: '2026-03-02T09:30:00Z',
  checkedBy: 'Ada Lead',
};

describe('the standing of a registration', () => {
  const on = (changes: Partial<RegistrationFacts>, today = '2026-11-20') =>
    registrationStanding({ ...lookedUp, ...changes }, today);
  const never: RegistrationFacts = { hcpcNumber: 'OT123456', status: 'registered' };

  it('lets somebody sign alone whom the register showed without conditions', () => {
    expect(on({})).toStrictEqual({
      typed: 'OT123456',
      normalised: 'OT123456',
      checked: { on: '2026-03-02', by: 'Ada Lead' },
      checkAgain: false,
      signOff: 'alone',
      why: 'The register showed this registration, without conditions, when it was looked at.',
    });
  });

  it.each([
    ['has conditions', { status: 'registered_with_conditions' }, 'second_person', /conditions/],
    ['is in another name', { nameMatches: false }, 'second_person', /name/],
    ['is unchecked', { status: 'unchecked' }, 'second_person', /Nobody has looked/],
    [
      'was looked up on a day to come',
      { checkedAt: '2027-01-01T00:00:00Z' },
      'second_person',
      /Nobody has looked/,
    ],
    ['is not found', { status: 'not_found' }, 'refused', /not found/],
    ['is lapsed', { status: 'lapsed' }, 'refused', /lapsed/],
    ['is suspended', { status: 'suspended' }, 'refused', /suspended/],
    ['is not a number', { hcpcNumber: 'PH123456' }, 'refused', /form/],
    ['is in the right name', { nameMatches: true }, 'alone', /showed this registration/],
  ] as const)('that %s', (_, changes, signOff, why) => {
    expect(on(changes)).toMatchObject({ signOff, why: expect.stringMatching(why) });
  });

  it.each([
    ['nobody', never],
    ['somebody unnamed', { ...never, checkedAt: '2026-03-02T09:30:00Z' }],
    ['somebody on no day', { ...never, checkedBy: 'Ada Lead' }],
  ])('is held for a second person when %s has looked it up, whatever the status says', (_, facts) => {
    expect(registrationStanding(facts, '2026-11-20')).toMatchObject({
      checked: undefined,
      signOff: 'second_person',
    });
  });

  it.each([
    ['2025-10-31', '2025-11-01', true],
    ['2025-11-01', '2025-11-01', false],
    ['2025-10-30', '2025-10-31', false],
    ['2023-11-01', '2025-10-31', false],
    ['2023-10-31', '2025-10-31', true],
    ['2025-10-31', '2026-06-01', true],
    ['2026-06-01', '2027-10-31', false],
    ['2026-06-01', '2027-11-01', true],
  ])('looked up on %s has to be looked up again on %s: %s', (checkedOn, today, checkAgain) => {
    expect(on({ checkedAt: `${checkedOn}T12:00:00Z` }, today)).toMatchObject({
      checkAgain,
      signOff: checkAgain ? 'second_person' : 'alone',
    });
  });

  it('is never called verified', () => {
    const statuses = [
      'registered',
      'registered_with_conditions',
      'not_found',
      'lapsed',
      'suspended',
      'unchecked',
    ] as const;
    for (const status of statuses)
      expect(JSON.stringify(on({ status }))).not.toMatch(/verif|genuine|confirmed/i);
  });
});
