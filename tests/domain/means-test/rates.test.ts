import { describe, expect, it } from 'vitest';
import { ratesById, ratesInForceOn } from '#domain/means-test/rates.ts';
import file from '../means-test-vectors.json' with { type: 'json' };

describe('a rate set', () => {
  it.each(Object.entries(file.rateSets))('%s has the amounts of the worked examples', (id, known) => {
    const { allowancePence, premiumPence, earningsDisregardPence, childcareMaximumPence, ...rates } =
      ratesById(id);

    expect({
      housing: rates.housingPence,
      passportAmount: rates.passportPence,
      single_u25: allowancePence.singleUnder25,
      single_25: allowancePence.single25,
      single_esa: allowancePence.singleMainPhaseEsa,
      lone_u18: allowancePence.loneParentUnder18,
      lone_18: allowancePence.loneParent18,
      couple_u18: allowancePence.coupleUnder18,
      couple_18: allowancePence.couple18,
      child: allowancePence.child,
      family: premiumPence.family,
      family_baby: premiumPence.familyBaby,
      pensioner_single: premiumPence.pensionerSingle,
      pensioner_couple: premiumPence.pensionerCouple,
      disability_single: premiumPence.disabilitySingle,
      disability_couple: premiumPence.disabilityCouple,
      sdp: premiumPence.severeDisability,
      edp_child: premiumPence.enhancedDisabilityChild,
      edp_single: premiumPence.enhancedDisabilitySingle,
      edp_couple: premiumPence.enhancedDisabilityCouple,
      disabled_child: premiumPence.disabledChild,
      carer: premiumPence.carer,
      pc_single_u65: allowancePence.pensionSingleUnder65,
      pc_single_65: allowancePence.pensionSingle65,
      pc_couple_u65: allowancePence.pensionCoupleUnder65,
      pc_couple_65: allowancePence.pensionCouple65,
      bands: rates.bandEdgesPence,
      owner: rates.multiplierHundredths.owner,
      tenant: rates.multiplierHundredths.tenant,
      earn: {
        lone: earningsDisregardPence.loneParent,
        disability: earningsDisregardPence.disability,
        carer: earningsDisregardPence.carer,
        couple: earningsDisregardPence.couple,
        single: earningsDisregardPence.single,
        extra: earningsDisregardPence.extra,
      },
      childcare_max: [childcareMaximumPence.oneChild, childcareMaximumPence.twoOrMore],
      basis: known.basis,
    }).toStrictEqual(known);
  });

  it('cites its source', () => {
    expect(ratesById('england-2009-08-05').citation).toMatch(/SI 2008\/1190/);
  });

  it('that is not held is refused by field', () => {
    expect(() => ratesById('england-1999')).toThrow(
      expect.objectContaining({ name: 'UnknownRateSet', field: 'ratesId' }),
    );
  });
});

describe('the rates in force', () => {
  it.each(['2009-08-05', '2026-11-22'])('on %s are those of 5 August 2009', (date) => {
    expect(ratesInForceOn(date).id).toBe('england-2009-08-05');
  });

  it('are not held before that day, as the set of 2005 is for checks only', () => {
    expect(() => ratesInForceOn('2009-08-04')).toThrow(
      expect.objectContaining({ name: 'UnknownRateSet', field: 'date' }),
    );
  });
});
