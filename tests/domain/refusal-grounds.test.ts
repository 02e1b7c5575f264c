import { describe, expect, it } from 'vitest';
import { lawOfGround, refusalGrounds } from '#domain/refusal-grounds.ts';
import { GroundCode } from '#schemas/outcomes/decision.ts';

describe('a ground of refusal', () => {
  it.each([
    ['applicant_not_eligible', 'sections 3 and 19, and regulation 3 of SI 1996/2890'],
    ['occupant_not_disabled', 'section 100'],
    ['purpose_not_in_section_23', 'section 23(1)'],
    ['not_necessary_and_appropriate', 'section 24(3)(a)'],
    ['not_reasonable_and_practicable', 'section 24(3)(b)'],
    ['works_begun', 'section 29(1) to (3)'],
    ['works_complete', 'section 29(4)'],
    ['interest_not_acquired', 'section 24(2)'],
    ['certificate_not_given', 'sections 21, 22 and 22A'],
    ['fund_rules_not_met', 'the rules of the fund'],
    ['other', 'the rule named with it'],
  ] as const)('%s rests on %s in England and in Wales', (code, law) => {
    expect(lawOfGround(code, 'england')).toBe(law);
    expect(lawOfGround(code, 'wales')).toBe(law);
  });

  it.each(GroundCode.options)('%s says what it is and which facts it needs', (code) => {
    const { text, factsNeeded } = refusalGrounds[code];

    expect(text).toMatch(/^[A-Z].*[a-z]$/);
    expect(factsNeeded.every((fact) => fact.length > 20)).toBe(true);
  });

  it('does not cite the Act of 1996 in Northern Ireland', () => {
    for (const code of GroundCode.options)
      expect(lawOfGround(code, 'northern_ireland')).not.toMatch(/section \d/);
    expect(lawOfGround('works_begun', 'northern_ireland')).toMatch(/Northern Ireland/);
  });

  it.each(['fund_rules_not_met', 'other'] as const)('%s is the same in every nation', (code) => {
    expect(lawOfGround(code, 'northern_ireland')).toBe(lawOfGround(code, 'england'));
  });
});
