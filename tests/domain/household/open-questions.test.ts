import { describe, expect, it } from 'vitest';
import { concludeHousehold } from '#domain/household.ts';
import type { Adult, BenefitReceived, Household } from '#schemas/household.ts';
import {
  alone,
  asks,
  blind,
  care,
  couple,
  living,
  nobodyPaid,
  on,
  other,
  pay,
  personOf,
  somebodyPaid,
  weekly,
} from '../a-household.ts';

describe('what is still to be asked', () => {
  it.each<{ what: string; household: Household; asked: RegExp }>([
    {
      what: 'savings',
      household: living({ savingsPence: undefined }),
      asked: /savings.*Nothing is worked out/,
    },
    {
      what: 'the amount of a benefit that counts',
      household: couple({}, { benefits: on('state_pension') }),
      asked: /What is the partner’s state pension a week or a month\? Nothing/,
    },
  ])('leaves no person to assess without $what', ({ household, asked }) => {
    const { person, questions } = concludeHousehold(household);

    expect(person).toBeUndefined();
    expect(questions[0]?.question).toMatch(asked);
  });

  it('is not the amount of a benefit that is ignored', () => {
    expect(personOf(alone({ benefits: on('dla_care') })).income).toStrictEqual([]);
  });
});

describe('an officer is asked', () => {
  const carer = [weekly('carers_allowance', 8_330)];
  const uncared = { benefits: care, ...nobodyPaid };
  const dlaHighest: BenefitReceived[] = [{ benefit: 'dla_care', rate: 'highest' }];
  const pipEnhanced: BenefitReceived[] = [{ benefit: 'pip_daily_living', rate: 'enhanced' }];
  const afip = on('armed_forces_independence_payment');
  const esa: BenefitReceived[] = [{ ...weekly('new_style_esa', 1), group: 'support' }];
  const child = { age: 8 };
  const lone = (person: Partial<Adult>) => alone(person, { children: [child] });

  it.each<{ about: RegExp; yes: Household[]; no: Household[] }>([
    {
      about: /Does Armed Forces/,
      yes: [
        alone({ benefits: afip }),
        couple({}, { benefits: afip }),
        alone({}, { children: [{ age: 17, benefits: afip }] }),
        alone({}, { others: [{ age: 30, benefits: afip }] }),
      ],
      no: [alone(uncared)],
    },
    { about: /Is Personal Independence/, yes: [alone(uncared)], no: [alone({ benefits: afip })] },
    {
      about: /past its assessment phase/,
      yes: [alone({ benefits: [weekly('new_style_esa', 1)] })],
      no: [alone({ benefits: esa }), alone({})],
    },
    {
      about: /Which allowance has a lone parent/,
      yes: [lone({ benefits: esa })],
      no: [lone({}), alone({ benefits: esa }), couple({ benefits: esa }, {}, { children: [child] })],
    },
    {
      about: /At which rate/,
      yes: [
        alone(uncared),
        alone({ benefits: on('dla_care') }),
        couple({}, uncared),
        alone({}, { children: [{ age: 9, benefits: on('dla_care') }] }),
      ],
      no: [alone({ benefits: dlaHighest }), alone({ benefits: on('dla_mobility') }), lone({})],
    },
    {
      about: /Is Carer’s Allowance in payment/,
      yes: [
        alone({ benefits: care }),
        alone({ benefits: care, somebodyGetsCarersAllowanceForThem: 'not_known' }),
        couple(uncared, { benefits: care }),
        couple({ benefits: care }, blind),
      ],
      no: [
        alone(uncared),
        alone({ ...uncared, ...somebodyPaid }),
        alone({}),
        alone({ benefits: care }, { others: [{ age: 30 }] }),
      ],
    },
    {
      about: /For whom is the Carer’s/,
      yes: [
        couple(uncared, { ...uncared, benefits: [...care, ...carer] }),
        couple(uncared, { ...blind, benefits: carer }),
      ],
      no: [
        alone({ ...uncared, benefits: [...care, ...carer] }),
        couple(uncared, uncared),
        couple({}, { benefits: carer }),
      ],
    },
    {
      about: /Is somebody of 18 or over who lives there/,
      yes: [alone(uncared, { others: [{ age: 18 }] }), alone({ benefits: care }, { others: [{ age: 18 }] })],
      no: [alone(uncared), alone({}, { others: [{ age: 18 }] }), alone(uncared, { others: [{ age: 17 }] })],
    },
    {
      about: /Does it take them out of account/,
      yes: [
        alone(uncared, { others: [{ age: 18, benefits: care }] }),
        alone({ benefits: care }, { others: [{ age: 9 }, { age: 18, benefits: care }] }),
      ],
      no: [
        alone(uncared, { others: [{ age: 17, benefits: care }] }),
        alone(uncared, { others: [{ age: 18 }] }),
        alone(uncared, { others: [{ age: 18, ...blind }] }),
        alone(uncared, { others: [{ age: 18, ...blind, benefits: care }] }),
        alone({}, { others: [{ age: 18, benefits: care }] }),
        alone(uncared, {
          others: [{ age: 18, benefits: care }, { age: 18 }],
        }),
      ],
    },
    {
      about: /only the partner has the care benefit/,
      yes: [couple(blind, uncared)],
      no: [couple({}, uncared), couple({ ...uncared, ...blind }, uncared), couple(blind, {}), alone(blind)],
    },
    {
      about: /count as a disabled child/,
      yes: [
        alone({}, { children: [{ age: 15, benefits: on('pip_mobility') }] }),
        alone({}, { children: [child, { age: 16, benefits: on('dla_mobility') }] }),
      ],
      no: [lone({}), alone({}, { children: [{ age: 15, benefits: dlaHighest }] })],
    },
    {
      about: /for a child due beside a pensioner premium/,
      yes: [alone({ age: 60 }, { children: [child, { age: 15, benefits: dlaHighest }] })],
      no: [
        alone({ age: 59 }, { children: [{ age: 15, benefits: dlaHighest }] }),
        alone({ age: 67 }, { children: [{ age: 15, benefits: dlaHighest }] }),
        lone({ age: 60 }),
      ],
    },
    {
      about: /since 5 April 1998/,
      yes: [lone({ age: 59 }), lone({ age: 67 })],
      no: [lone({ age: 60 }), lone(blind), couple({}, {}, { children: [child] }), alone({})],
    },
    { about: /Tax credits ended/, yes: [alone({ benefits: on('child_tax_credit') })], no: [alone({})] },
    { about: /in no list/, yes: [alone({ benefits: [weekly('other_benefit', 1)] })], no: [alone({})] },
    {
      about: /war or armed forces payment/,
      yes: [
        alone({ benefits: [weekly('war_disablement_pension', 1)] }),
        alone({ benefits: [weekly('state_pension', 1), weekly('war_disablement_pension', 1)] }),
        alone({ benefits: [weekly('armed_forces_guaranteed_income', 1)] }),
      ],
      no: [
        alone({ benefits: [weekly('state_pension', 1)] }),
        alone({ benefits: [{ ...weekly('war_disablement_pension', 1), rate: 'other' }] }),
        alone({ benefits: [{ ...weekly('armed_forces_guaranteed_income', 1), rate: 'tariff_1_to_6' }] }),
      ],
    },
    {
      about: /net profit/,
      yes: [alone({ earnings: [pay(), pay({ work: 'self_employed' })] })],
      no: [alone({ earnings: [pay()] })],
    },
    {
      about: /How many hours/,
      yes: [alone({ earnings: [pay(), pay({ hoursAWeek: undefined })] })],
      no: [alone({ earnings: [pay({ hoursAWeek: 0 })] })],
    },
    {
      about: /disability premium of the couple/,
      yes: [
        couple(blind, { earnings: [pay({ hoursAWeek: 16 })] }),
        couple(blind, { earnings: [pay({ hoursAWeek: 29 })] }),
        couple(blind, { age: 24, earnings: [pay({ hoursAWeek: 30 })] }),
      ],
      no: [
        couple(blind, { age: 25, earnings: [pay({ hoursAWeek: 30 })] }),
        couple(blind, { earnings: [pay({ hoursAWeek: 16 })] }, { children: [child] }),
        couple(blind, { earnings: [pay()] }),
        couple({}, { earnings: [pay({ hoursAWeek: 16 })] }),
        alone({ ...blind, earnings: [pay({ hoursAWeek: 16 })] }),
      ],
    },
    {
      about: /pension-age cases/,
      yes: [alone({ ...blind, age: 60, earnings: [pay()] })],
      no: [
        alone({ ...blind, age: 59, earnings: [pay()] }),
        alone({ age: 60, earnings: [pay()] }),
        alone({ ...blind, age: 60 }),
      ],
    },
    {
      about: /registered childcare/,
      yes: [lone({ earnings: [pay()] })],
      no: [lone({}), alone({ earnings: [pay()] })],
    },
    {
      about: /raised since 1996/,
      yes: [alone({ otherIncome: [other('heated_sub_tenant')] })],
      no: [alone({})],
    },
    { about: /home income plan/, yes: [alone({ otherIncome: [other('annuity')] })], no: [alone({})] },
    {
      about: /What is the other income/,
      yes: [alone({ otherIncome: [other('other')] })],
      no: [alone({ otherIncome: [other('boarder')] })],
    },
    {
      about: /charitable payment regular/,
      yes: [alone({ otherIncome: [other('charitable')] })],
      no: [alone({})],
    },
    {
      about: /Should the elder be/,
      yes: [couple({ age: 59 }, { age: 60 }, { savingsPence: 600_001 })],
      no: [
        couple({ age: 59 }, { age: 60 }, { savingsPence: 600_000 }),
        couple({ age: 60 }, { age: 60 }, { savingsPence: 600_001 }),
        couple({ age: 59 }, { age: 59 }, { savingsPence: 600_001 }),
        couple({ age: 59 }, { age: 60 }, { savingsPence: undefined }),
        alone({ age: 59 }, { savingsPence: 600_001 }),
      ],
    },
    {
      about: /savings of a kind/,
      yes: [living({ savingsPence: 600_001 })],
      no: [living({ savingsPence: 600_000 }), living({ savingsPence: undefined })],
    },
    {
      about: /given up/,
      yes: [living({ gaveMoneyAway: true }), living({ gaveMoneyAway: 'not_known' })],
      no: [living({ gaveMoneyAway: false }), living()],
    },
  ])('$about where it matters only', ({ about, yes, no }) => {
    for (const household of yes) expect(asks(household)).toMatch(about);
    for (const household of no) expect(asks(household)).not.toMatch(about);
  });

  it('with the law, and told how the figure was worked and that it may change', () => {
    const { questions } = concludeHousehold(alone({ age: 66, benefits: pipEnhanced }));

    expect(questions.length).toBeGreaterThan(0);
    for (const { question, law } of questions) {
      expect(question).toMatch(/\? Worked meanwhile .+; the contribution may change\.$/);
      expect(law).not.toBe('');
    }
  });
});
