import { afterAll, describe, expect, it } from 'vitest';
import { assessMeans } from '#domain/means-test.ts';
import { poundsAndPence } from '#domain/money.ts';
import { MeansInput, MeansResult } from '#schemas/means-test.ts';
import { aMeansInput, aRelevantPerson, counted } from '#tests/support/a-means-input.ts';
import file from './means-test-vectors.json' with { type: 'json' };

describe('the worked examples', () => {
  it.each(file.vectors)('$id: $title', ({ input, expected, steps }) => {
    const result = assessMeans(MeansInput.parse(input));

    expect(result).toStrictEqual({ ...expected, steps });
    expect(MeansResult.parse(result)).toStrictEqual(result);
  });

  // For whoever reads the run: the figures side by side.
  afterAll(() => {
    const rows = file.vectors.map(({ id, input, expected }) => {
      const { contributionPence } = assessMeans(MeansInput.parse(input));
      const cells = [expected.contributionPence, contributionPence].map((pence) =>
        poundsAndPence(pence).padStart(12),
      );
      return `${id.padEnd(6)} ${cells.join(' ')}`;
    });
    process.stdout.write(['vector     expected     computed', ...rows, ''].join('\n'));
  });
});

describe('the applicable amount with the housing allowance', () => {
  const child = { age: 8 };
  const pension = { pensionCreditAgeReached: true };
  it.each([
    { household: 'a single person under 25', person: { age: 24 }, pence: 10925 },
    { household: 'a single person of 25 to 59', person: { age: 25 }, pence: 12180 },
    { household: 'a couple under 60', person: { age: 59, partner: { age: 59 } }, pence: 15625 },
    { household: 'a lone parent with one child', person: { age: 30, children: [child] }, pence: 19114 },
    {
      household: 'a couple with one child',
      person: { age: 30, partner: { age: 30 }, children: [child] },
      pence: 22559,
    },
    {
      household: 'a couple with two children',
      person: { age: 30, partner: { age: 30 }, children: [child, child] },
      pence: 27818,
    },
    { household: 'a single person of 60', person: { age: 60 }, pence: 18535 },
    { household: 'a couple, the partner 60', person: { age: 59, partner: { age: 60 } }, pence: 25065 },
    { household: 'a single person of pension credit age', person: { age: 66, ...pension }, pence: 20510 },
    {
      household: 'a couple, one of pension credit age',
      person: { age: 40, partner: { age: 66 }, ...pension },
      pence: 27680,
    },
  ])('of $household is $pence pence', ({ person, pence }) => {
    const result = assessMeans(aMeansInput({ relevantPersons: [aRelevantPerson(person)] }));

    expect(result.applicableAmountPence).toBe(pence);
  });
});

describe('the contribution', () => {
  const forExcess = (excessPence: number, applicationType: MeansInput['applicationType']) =>
    assessMeans(
      aMeansInput({
        applicationType,
        relevantPersons: [aRelevantPerson({ income: [counted(12180 + excessPence)] })],
      }),
    );

  it.each([
    { excessPence: 0, owner: 0, tenant: 0 },
    { excessPence: 1, owner: 19, tenant: 11 },
    { excessPence: 10, owner: 189, tenant: 110 },
    { excessPence: 4795, owner: 90386, tenant: 52937 },
    { excessPence: 4796, owner: 90423, tenant: 52959 },
    { excessPence: 9590, owner: 271109, tenant: 158858 },
    { excessPence: 19180, owner: 1716994, tenant: 1006039 },
    { excessPence: 19181, owner: 1717371, tenant: 1006260 },
  ])(
    'on an excess of $excessPence is $owner for an owner, $tenant for a tenant',
    ({ excessPence, owner, tenant }) => {
      expect(forExcess(excessPence, 'owner').contributionPence).toBe(owner);
      expect(forExcess(excessPence, 'tenant').contributionPence).toBe(tenant);
    },
  );

  it('of an occupier is that of a tenant', () => {
    expect(forExcess(12_345, 'occupier')).toStrictEqual(forExcess(12_345, 'tenant'));
  });

  it('is rounded once, after monthly pay is made weekly without rounding', () => {
    // 527.81 a month is 121.80 and 3 thirteenths of a penny a week: 0.230769 × 18.85 = 4.35 pence.
    const person = aRelevantPerson({
      income: [{ name: 'pension', monthlyPence: 52_781, treatment: 'counted' }],
    });
    const result = assessMeans(aMeansInput({ relevantPersons: [person] }));

    expect(result).toMatchObject({ financialResourcesPence: 12180, excessPence: 0, contributionPence: 4 });
    expect(result.steps).toContain(
      'Weekly figures are shown to the penny; the sums are made without rounding.',
    );
  });
});

describe('credit for earlier applications', () => {
  const earlier = {
    certificate: 'owner' as const,
    yearsBeforeApproval: 4,
    sameDwelling: true,
    sharesRelevantPerson: true,
    reductionPence: 20_000,
    grantPaid: true,
    worksSatisfactory: false,
  };
  const person = aRelevantPerson({ income: [counted(12180 + 4795)] });
  const creditFor = (...changes: Partial<typeof earlier | { certificate: 'tenant' | 'occupier' }>[]) =>
    assessMeans(
      aMeansInput({
        relevantPersons: [person],
        previousApplications: changes.map((change) => ({ ...earlier, ...change })),
      }),
    ).creditForEarlierApplicationsPence;

  it.each([
    { fact: 'counts an owner’s of exactly 10 years ago', change: { yearsBeforeApproval: 10 }, pence: 20_000 },
    {
      fact: 'leaves out an owner’s of more than 10 years ago',
      change: { yearsBeforeApproval: 10.1 },
      pence: 0,
    },
    {
      fact: 'counts a tenant’s of exactly 5 years ago',
      change: { certificate: 'tenant', yearsBeforeApproval: 5 },
      pence: 20_000,
    },
    {
      fact: 'leaves out a tenant’s of more than 5 years ago',
      change: { certificate: 'tenant', yearsBeforeApproval: 5.1 },
      pence: 0,
    },
    {
      fact: 'counts an occupier’s of exactly 5 years ago',
      change: { certificate: 'occupier', yearsBeforeApproval: 5 },
      pence: 20_000,
    },
    {
      fact: 'leaves out an occupier’s of 6 years ago',
      change: { certificate: 'occupier', yearsBeforeApproval: 6 },
      pence: 0,
    },
    { fact: 'leaves out another dwelling', change: { sameDwelling: false }, pence: 0 },
    { fact: 'leaves out other people', change: { sharesRelevantPerson: false }, pence: 0 },
    { fact: 'leaves out a nil grant without satisfactory works', change: { grantPaid: false }, pence: 0 },
    {
      fact: 'counts a nil grant with satisfactory works',
      change: { grantPaid: false, worksSatisfactory: true },
      pence: 20_000,
    },
  ] as const)('$fact', ({ change, pence }) => {
    expect(creditFor(change)).toBe(pence);
  });

  it('is added up', () => {
    expect(creditFor({}, { reductionPence: 1 })).toBe(20_001);
  });

  it('takes the contribution to nil at most', () => {
    const result = assessMeans(
      aMeansInput({
        relevantPersons: [person],
        previousApplications: [{ ...earlier, reductionPence: 100_000 }],
      }),
    );

    expect(result).toMatchObject({
      grossContributionPence: 90_386,
      contributionPence: 0,
      outcome: 'full_grant',
    });
  });
});

describe('the test', () => {
  const rich = aRelevantPerson({ income: [counted(200_000)] });

  it('does not look at the parents of a disabled child', () => {
    const result = assessMeans(
      aMeansInput({ disabledOccupantIsChildOrYoungPerson: true, relevantPersons: [rich] }),
    );

    expect(result).toMatchObject({ meansTested: false, contributionPence: 0, outcome: 'full_grant' });
  });

  it('is not used on a landlord’s application, whose amount the authority sets', () => {
    const result = assessMeans(aMeansInput({ applicationType: 'landlord', relevantPersons: [rich] }));

    expect(result).toMatchObject({ meansTested: false, contributionPence: 0, outcome: 'set_by_authority' });
    expect(result.steps[0]).toMatch(/landlord/);
  });

  it('comes to nil where there is no relevant person', () => {
    const result = assessMeans(aMeansInput({ relevantPersons: [] }));

    expect(result).toMatchObject({ meansTested: false, applicableAmountPence: null, contributionPence: 0 });
    expect(result.steps[0]).toBe('There is no relevant person, so nothing is assessed.');
  });

  it('still counts the other of two relevant persons when one is passported', () => {
    const passported = aRelevantPerson({
      passport: 'housing_benefit',
      capitalPence: 9_000_000,
      income: [counted(99_999)],
    });
    const result = assessMeans(
      aMeansInput({ relevantPersons: [passported, aRelevantPerson({ income: [counted(20_000)] })] }),
    );

    expect(result).toMatchObject({
      applicableAmountPence: 100 + 6050 + 6130,
      financialResourcesPence: 20_000,
    });
  });
});

describe('the cap', () => {
  it.each([
    { nation: 'england', capPence: 3_000_000, note: undefined },
    { nation: 'wales', capPence: 3_600_000, note: /not read/ },
    { nation: 'northern_ireland', capPence: 3_500_000, note: /refer out/ },
  ] as const)('in $nation is $capPence', ({ nation, capPence, note }) => {
    const result = assessMeans(aMeansInput({ nation, eligibleExpensePence: 5_000_000 }));

    expect(result).toMatchObject({ maximumGrantPence: capPence, grantPence: capPence });
    expect(result.steps.at(-1)).toMatch(note ?? /^Grant = /);
  });

  it('can be given', () => {
    expect(assessMeans(aMeansInput({ capPence: 1, eligibleExpensePence: 5 }))).toMatchObject({
      maximumGrantPence: 1,
      grantPence: 1,
      toBeFoundElsewherePence: 4,
    });
  });

  it('comes after the contribution when so set', () => {
    const input = aMeansInput({
      relevantPersons: [aRelevantPerson({ income: [counted(12180 + 19180)] })],
      eligibleExpensePence: 5_000_000,
    });

    expect(assessMeans(input).grantPence).toBe(3_000_000 - 1_716_994);
    expect(assessMeans({ ...input, order: 'contribution_first' }).grantPence).toBe(3_000_000);
  });
});
