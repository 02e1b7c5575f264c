import { describe, expect, it } from 'vitest';
import { equipmentRoutes } from '#domain/equipment-routes.ts';
import { fundingRoutes } from '#domain/funding-routes.ts';
import { onwardReferrals } from '#domain/onward-referrals.ts';
import type { RouteFacts } from '#domain/route-signals.ts';
import type { CharityItemKind } from '#schemas/application.ts';
import { Nation } from '#schemas/means-test.ts';
import type { Equipment, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { aCharityRequest, aNeed, anAssessment, aRequest } from './a-request.ts';

const facts = (application = aRequest(), assessment?: NeedsAssessment): RouteFacts => ({
  application,
  receivedOn: '2026-11-20',
  ...(assessment && { assessment }),
});
const asking = (kind: CharityItemKind, changes?: Parameters<typeof aCharityRequest>[1]) =>
  aCharityRequest([[kind, 100_00]], changes);
const plain = asking('other');
const withEquipment = (item: string, kind?: Equipment['kind']) =>
  anAssessment({
    needs: [],
    equipment: [{ item, postureAssessed: true, reason: 'Needed.', ...(kind && { kind }) }],
  });
const withNeeds = (...needs: Parameters<typeof aNeed>[0][]) => anAssessment({ needs: needs.map(aNeed) });
const difficulty = (
  activity:
    | 'continence_care'
    | 'communicating'
    | 'getting_out_in_emergency'
    | 'heating_control'
    | 'work'
    | 'study',
) => ({
  need: { difficulties: [{ activity, detail: 'Hard.' }] },
});
const child = {
  disabledOccupant: { name: 'Ife', dateOfBirth: '2018-11-21', relationshipToApplicant: 'daughter' },
};
const codesOf = (given: RouteFacts) => fundingRoutes(given).map(({ code }) => code);

describe('the routes to funding', () => {
  it.each([
    { what: 'an item of no known kind', given: facts(plain), codes: [] },
    { what: 'a grant request', given: facts(), codes: ['dfg'] },
    { what: 'an adaptation', given: facts(asking('home_adaptation')), codes: ['dfg'] },
    { what: 'a bed', given: facts(asking('bed')), codes: ['council_equipment'] },
    { what: 'bathing equipment', given: facts(asking('bathing_equipment')), codes: ['council_equipment'] },
    {
      what: 'recommended equipment',
      given: facts(plain, withEquipment('Perching stool', 'other')),
      codes: ['council_equipment'],
    },
    { what: 'a walking frame', given: facts(plain, withEquipment('Frame', 'mobility')), codes: [] },
    {
      what: 'works of £1,000',
      given: facts(plain, withNeeds({ estimatePence: 1_000_00 })),
      codes: ['council_equipment'],
    },
    {
      what: 'works of a penny more',
      given: facts(plain, withNeeds({ estimatePence: 1_000_01 })),
      codes: ['dfg'],
    },
    { what: 'works of unknown cost', given: facts(plain, withNeeds({})), codes: ['dfg'] },
    {
      what: 'small and larger works',
      given: facts(plain, withNeeds({ estimatePence: 1 }, {})),
      codes: ['council_equipment', 'dfg'],
    },
    {
      what: 'works with a purpose and “none”',
      given: facts(plain, withNeeds({ purposeCodes: ['none', '23.1.f'] })),
      codes: ['dfg'],
    },
    {
      what: 'works with no purpose of section 23',
      given: facts(plain, withNeeds({ purposeCodes: ['none'] })),
      codes: [],
    },
    { what: 'a manual chair', given: facts(asking('manual_wheelchair')), codes: ['nhs_wheelchair'] },
    {
      what: 'a powered chair',
      given: facts(asking('powered_wheelchair')),
      codes: ['nhs_wheelchair', 'motability'],
    },
    {
      what: 'a recommended chair',
      given: facts(plain, withEquipment('Tilt', 'wheelchair')),
      codes: ['nhs_wheelchair'],
    },
    {
      what: 'recommended seating',
      given: facts(plain, withEquipment('Brace', 'seating')),
      codes: ['nhs_wheelchair'],
    },
    {
      what: 'a chair by its name',
      given: facts(plain, withEquipment('Powered wheelchair')),
      codes: ['nhs_wheelchair'],
    },
    { what: 'a communication aid', given: facts(asking('communication_aid')), codes: ['nhs_other'] },
    {
      what: 'continence',
      given: facts(asking('other', difficulty('continence_care'))),
      codes: ['nhs_other'],
    },
    {
      what: 'a need to communicate',
      given: facts(plain, withNeeds({ taskCodes: ['communicating'], purposeCodes: ['none'] })),
      codes: ['nhs_other'],
    },
    { what: 'use at work', given: facts(asking('other', { need: { settings: ['work'] } })), codes: ['work'] },
    { what: 'trouble at work', given: facts(asking('other', difficulty('work'))), codes: ['work'] },
    {
      what: 'use at school',
      given: facts(asking('other', { need: { settings: ['school'] } })),
      codes: ['education'],
    },
    { what: 'trouble with study', given: facts(asking('other', difficulty('study'))), codes: ['education'] },
    { what: 'a vehicle', given: facts(asking('vehicle_adaptation')), codes: ['motability'] },
  ])('for $what are $codes, then what is left', ({ given, codes }) => {
    expect(codesOf(given)).toEqual([...codes, 'what_is_left']);
  });

  it('keep the order of the table, with its numbers and who is means-tested', () => {
    const everything = aCharityRequest(
      [
        ['home_adaptation', 1],
        ['powered_wheelchair', 1],
        ['bed', 1],
        ['communication_aid', 1],
      ],
      { need: { settings: ['home', 'work', 'school'] } },
    );

    expect(
      fundingRoutes(facts(everything)).map(({ order, code, meansTested }) => [order, code, meansTested]),
    ).toEqual([
      [1, 'council_equipment', 'no'],
      [2, 'dfg', 'adults'],
      [3, 'nhs_wheelchair', 'no'],
      [4, 'nhs_other', 'no'],
      [5, 'work', 'no'],
      [6, 'education', 'no'],
      [7, 'motability', 'benefit_exchanged'],
      [8, 'what_is_left', 'usually'],
    ]);
  });

  it.each([
    { nation: 'england', out: ['nhs_other'] },
    { nation: 'wales', out: ['council_equipment', 'nhs_wheelchair', 'nhs_other', 'education'] },
    {
      nation: 'northern_ireland',
      out: ['council_equipment', 'dfg', 'nhs_wheelchair', 'nhs_other', 'work', 'education', 'motability'],
    },
  ] as const)('are referred out, in $nation, for $out', ({ nation, out }) => {
    const everything = aCharityRequest(
      [
        ['home_adaptation', 1],
        ['powered_wheelchair', 1],
        ['bed', 1],
        ['communication_aid', 1],
      ],
      { home: { nation }, need: { settings: ['work', 'school'] } },
    );

    expect(
      fundingRoutes(facts(everything)).flatMap(({ code, referOut }) => (referOut ? [code] : [])),
    ).toEqual(out);
  });
});

describe('what a route notes of one nation', () => {
  const notesIn = (nation: Nation) =>
    fundingRoutes(
      facts(
        aCharityRequest(
          [
            ['home_adaptation', 1],
            ['bed', 1],
          ],
          { home: { nation } },
        ),
      ),
    ).map(({ code, note }) => [code, note?.slice(0, 10)]);

  it.each<{ nation: Nation; equipment?: string; grant?: string }>([
    { nation: 'england', equipment: 'In England' },
    { nation: 'wales', grant: 'In Wales m' },
    { nation: 'northern_ireland' },
  ])('is said in that nation alone: $nation', ({ nation, equipment, grant }) => {
    expect(notesIn(nation)).toStrictEqual([
      ['council_equipment', equipment],
      ['dfg', grant],
      ['what_is_left', undefined],
    ]);
  });
});

describe('the ways to a chair', () => {
  const waysTo = (given: RouteFacts) => equipmentRoutes(given).map(({ code }) => code);

  it('are none where no chair is asked for', () => {
    expect(waysTo(facts(asking('bed', child)))).toEqual([]);
  });

  it('are three budgets in England, and say who owns and who repairs', () => {
    expect(
      equipmentRoutes(facts(asking('seating'))).map(({ code, owner, topUp }) => [code, owner, topUp]),
    ).toEqual([
      ['notional', 'nhs', false],
      ['notional_with_contribution', 'nhs', true],
      ['third_party', 'person', true],
    ]);
    for (const { repairs } of equipmentRoutes(facts(asking('seating')))) expect(repairs).toBeTruthy();
  });

  it.each(['wales', 'northern_ireland'] as const)('are the nation’s own in %s', (nation) => {
    expect(equipmentRoutes(facts(asking('seating', { home: { nation } })))).toMatchObject([
      { code: 'nation_service', topUp: false, unverified: false },
    ]);
  });

  it('include, for a child, powered ones that the child controls', () => {
    const ways = equipmentRoutes(facts(asking('manual_wheelchair', child)));

    expect(ways.map(({ code }) => code).slice(3)).toEqual(['loan', 'motability', 'charities']);
    expect(ways.filter(({ unverified }) => unverified).map(({ code }) => code)).toEqual(['loan']);
    expect(ways.slice(3).map(({ topUp }) => topUp)).toEqual([false, false, true]);
  });

  it('begin with the posture, or with the NHS', () => {
    for (const nation of Nation.options) {
      for (const { first } of equipmentRoutes(facts(asking('seating', { ...child, home: { nation } })))) {
        expect(first).toMatch(/posture|NHS/);
      }
    }
  });
});

describe('onward referrals', () => {
  const referred = (...to: NeedsAssessment['referrals'][number]['to'][]) =>
    anAssessment({ referrals: to.map((target) => ({ to: target, reason: 'Needed.' })) });
  const brief = (given: RouteFacts) =>
    onwardReferrals(given).map(({ to, consent, from }) => [to, consent, from]);
  const risk = (kind: string) =>
    anAssessment({
      occupations: [
        {
          taskCode: 'bathing',
          ability: 'cannot',
          howAssessed: 'reported',
          problem: 'Slips.',
          risk: { kind, likelihood: 3, harm: 3 },
        },
      ],
    });

  it('are none where nothing suggests one', () => {
    expect(onwardReferrals(facts())).toEqual([]);
    expect(onwardReferrals(facts(plain, anAssessment()))).toEqual([]);
  });

  it.each([
    ['speech_and_language_therapy', 'explicit'],
    ['employment_advice', 'explicit'],
    ['access_to_work', 'explicit'],
    ['wheelchair_service', 'explicit'],
    ['physiotherapy', 'person_decides'],
    ['welfare_rights', 'explicit'],
    ['other', 'person_decides'],
  ] as const)('to %s that the assessor asks for need consent: %s', (to, consent) => {
    expect(brief(facts(plain, referred(to)))).toEqual([[to, consent, 'assessor']]);
  });

  it('to a school need a parent for a child, and a person’s thought for a grown-up', () => {
    expect(brief(facts(asking('other', child), referred('school')))).toEqual([
      ['school', 'parent', 'assessor'],
    ]);
    expect(brief(facts(plain, referred('school')))).toEqual([['school', 'person_decides', 'assessor']]);
  });

  it.each([
    {
      what: 'a communication aid',
      given: facts(asking('communication_aid')),
      to: 'speech_and_language_therapy',
      consent: 'explicit',
    },
    {
      what: 'trouble with eating',
      given: facts(plain, withNeeds({ taskCodes: ['eating_drinking'] })),
      to: 'speech_and_language_therapy',
      consent: 'explicit',
    },
    {
      what: 'work',
      given: facts(asking('other', { need: { settings: ['work'] } })),
      to: 'access_to_work',
      consent: 'explicit',
    },
    {
      what: 'no benefit',
      given: facts(asking('other', { finance: { benefits: ['none'] } })),
      to: 'welfare_rights',
      consent: 'explicit',
    },
    {
      what: 'an empty list of benefits',
      given: facts(asking('other', { finance: { benefits: [] } })),
      to: 'welfare_rights',
      consent: 'explicit',
    },
    { what: 'a chair', given: facts(asking('seating')), to: 'wheelchair_service', consent: 'explicit' },
    {
      what: 'an injured carer',
      given: facts(plain, risk('carer injury')),
      to: 'carers_assessment',
      consent: 'carer',
    },
    {
      what: 'a carer who breaks down',
      given: facts(plain, anAssessment({ urgencyReasons: ['Carer breakdown'] })),
      to: 'carers_assessment',
      consent: 'carer',
    },
    {
      what: 'a child at school',
      given: facts(asking('other', { ...child, need: { settings: ['school'] } })),
      to: 'school',
      consent: 'parent',
    },
    {
      what: 'no way out',
      given: facts(asking('other', difficulty('getting_out_in_emergency'))),
      to: 'fire_service',
      consent: 'explicit',
    },
    { what: 'fire', given: facts(plain, risk('fire')), to: 'fire_service', consent: 'explicit' },
    { what: 'falls', given: facts(plain, risk('Falls')), to: 'falls_clinic', consent: 'explicit' },
    {
      what: 'heating',
      given: facts(asking('other', difficulty('heating_control'))),
      to: 'energy_help',
      consent: 'explicit',
    },
    { what: 'cold', given: facts(plain, risk('cold')), to: 'energy_help', consent: 'explicit' },
    {
      what: 'safeguarding',
      given: facts(plain, anAssessment({ urgencyReasons: ['safeguarding'] })),
      to: 'safeguarding',
      consent: 'policy',
    },
  ])('are suggested by $what: $to', ({ given, to, consent }) => {
    expect(brief(given)).toEqual([[to, consent, 'noticed']]);
  });

  it('are not suggested by a benefit that is received, or by scalds', () => {
    expect(brief(facts(asking('other', { finance: { benefits: ['universal_credit'] } })))).toEqual([]);
    expect(brief(facts(plain, risk('scald')))).toEqual([]);
  });

  it('of a grown-up who studies do not go to a school by themselves', () => {
    expect(brief(facts(asking('other', { need: { settings: ['school'] } })))).toEqual([]);
  });

  it('name each place once, the assessor’s first', () => {
    const given = facts(asking('seating'), referred('physiotherapy', 'wheelchair_service', 'physiotherapy'));

    expect(brief(given)).toEqual([
      ['physiotherapy', 'person_decides', 'assessor'],
      ['wheelchair_service', 'explicit', 'assessor'],
    ]);
  });

  it.each([
    { nation: 'england', out: [] },
    { nation: 'wales', out: ['carers_assessment'] },
    { nation: 'northern_ireland', out: ['access_to_work', 'carers_assessment'] },
  ] as const)('are referred out, in $nation, for $out', ({ nation, out }) => {
    const given = facts(
      asking('other', { home: { nation }, need: { settings: ['work'] } }),
      risk('carer injury'),
    );

    expect(onwardReferrals(given).flatMap(({ to, referOut }) => (referOut ? [to] : []))).toEqual(out);
  });
});
