import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApprovalLetter,
  approvalReasons,
  type FundAward,
  type GrantAward,
  type LetterModel,
  type PartApprovalLetter,
  type RefusalLetter,
  reasonsOf,
  recordOfLetter,
  reviewRouteOf,
  titleOf,
} from '#domain/letter-model.ts';
import { letterSections } from '#domain/letter-sections.ts';
import { nonEmpty } from '#domain/non-empty.ts';
import { lawOfGround, refusalGrounds } from '#domain/refusal-grounds.ts';
import { DecisionLetter } from '#schemas/decision-letter.ts';
import { Nation } from '#schemas/means-test.ts';
import { GroundCode } from '#schemas/outcomes/decision.ts';

const reviewRoute = {
  england: 'Our complaints procedure, then the English ombudsman.',
  wales: 'Our complaints procedure, then the Welsh ombudsman.',
  northern_ireland: 'Our complaints procedure, then the Northern Irish ombudsman.',
};
const england = { nation: 'england', route: reviewRouteOf('england', { reviewRoute }) } as const;
const northernIreland = {
  nation: 'northern_ireland',
  route: reviewRouteOf('northern_ireland', { reviewRoute }),
} as const;
const decidedOn = '2026-11-20';
const decidedBy = 'Helen Marsh';

const grant: GrantAward = {
  programme: 'dfg',
  works: [{ description: 'Level-access shower', costPence: 3_900_000 }],
  feesPence: 100_000,
  capPence: 3_000_000,
  contributionPence: 500_000,
  awardPence: 2_500_000,
  applicantInterest: 'owner',
  contractors: ['Avon Adaptations Ltd', 'Bathwick Building Co'],
  toldOfDirectPayment: true,
  imposesRepaymentCharge: true,
};
const fund: FundAward = {
  programme: 'charity',
  works: [{ description: 'Powered chair', costPence: 300_000 }],
  awardPence: 250_000,
};
const approval = (award: Partial<GrantAward> = {}): ApprovalLetter => ({
  ...england,
  outcome: 'approved',
  decidedOn,
  decidedBy,
  validApplicationDate: '2026-11-01',
  reasons: approvalReasons('dfg', ['The shower removes the step.']),
  conditions: ['The works are carried out within 12 months.'],
  award: { ...grant, ...award },
  calculation: ['So the grant is £25,000.00.'],
});
const partApproval: PartApprovalLetter = {
  ...approval(),
  outcome: 'part_approved',
  refusedWorks: [
    {
      description: 'Larger terrace',
      costPence: 400_000,
      law: 'section 23(1)',
      reason: 'It is for leisure alone.',
    },
  ],
  consent: { standing: 'given', on: '2026-11-18' },
};
const refusal: RefusalLetter = {
  ...england,
  outcome: 'refused',
  decidedOn,
  decidedBy,
  validApplicationDate: '2026-11-01',
  programme: 'dfg',
  grounds: [{ code: 'works_complete', facts: 'The shower was in use on 1 May 2026.' }],
  calculation: [],
};

const sectionsOf = (letter: LetterModel) => letterSections(letter).map(({ heading }) => heading);
const textOf = (letter: LetterModel, heading?: string) =>
  letterSections(letter)
    .filter((section) => heading === undefined || section.heading === heading)
    .flatMap(({ paragraphs, table, list = [], steps = [] }) => [
      ...paragraphs,
      ...(table?.rows.map(({ what, amount }) => `${what}: ${amount}`) ?? []),
      ...list,
      ...steps,
    ])
    .join('\n');
const afterTheSignature = (letter: LetterModel) =>
  letterSections(letter).flatMap(({ heading, standard }) => (standard ? [heading] : []));

describe('a letter of decision does not compile', () => {
  it('without reasons, grounds, facts, a calculation or the route of its nation', () => {
    const wales = reviewRouteOf('wales', { reviewRoute });
    const { grounds, route, ...bare } = refusal;
    const letters: LetterModel[] = [
      // @ts-expect-error a refusal has a ground
      { ...refusal, grounds: [] },
      // @ts-expect-error a refusal has grounds at all
      { ...bare, ...england },
      // @ts-expect-error a ground has its facts
      { ...refusal, grounds: [{ code: 'works_complete' }] },
      // @ts-expect-error a ground has a code that is known
      { ...refusal, grounds: [{ code: 'too_dear', facts: 'It costs too much.' }] },
      // @ts-expect-error a letter has a route
      { ...bare, grounds, nation: 'england' },
      // @ts-expect-error a route has a step
      { ...bare, grounds, nation: 'england', route: { nation: 'england', steps: [] } },
      // @ts-expect-error the route is that of the nation
      { ...bare, grounds, nation: 'england', route: wales },
      // @ts-expect-error an approval has reasons
      { ...approval(), reasons: [] },
      // @ts-expect-error an award is worked out
      { ...approval(), calculation: [] },
      // @ts-expect-error a grant is for works
      { ...approval(), award: { ...grant, works: [] } },
      // @ts-expect-error varied works wait for the applicant's consent
      { ...partApproval, consent: { standing: 'needed' } },
      // @ts-expect-error a refusal makes no award
      { ...refusal, award: grant },
      // @ts-expect-error a letter says what was decided
      { ...refusal, outcome: 'deferred' },
      // @ts-expect-error a letter says who decided
      { ...refusal, decidedBy: undefined },
    ];

    expect(letters).toHaveLength(14);
    expect(route).toStrictEqual({ nation: 'england', steps: [reviewRoute.england] });
  });
});

describe('a list that may be empty', () => {
  it('is non-empty only when it holds something', () => {
    expect(nonEmpty([])).toBeUndefined();
    expect(nonEmpty([1, 2])).toStrictEqual([1, 2]);
  });
});

describe('an approval', () => {
  it('reads from the decision to the route', () => {
    expect(sectionsOf(approval())).toStrictEqual([
      'Our decision',
      'Why',
      'Works and amounts',
      'How we worked it out',
      'Conditions',
      'What to do next',
      'If you disagree',
      'How the grant is paid',
      'Who does the works',
      'When the works have to be done',
      'If something changes',
      'If the home is sold',
      'Keep this letter',
      'When the answer was due',
    ]);
  });

  it('has what the law says of every grant after the signature, and what was decided before it', () => {
    expect(afterTheSignature(approval())).toStrictEqual([
      'How the grant is paid',
      'Who does the works',
      'When the works have to be done',
      'If something changes',
      'If the home is sold',
      'Keep this letter',
      'When the answer was due',
    ]);
    expect(afterTheSignature({ ...approval(), award: fund })).toStrictEqual([]);
  });

  it.each([
    [approval(), 'We have approved your request: you get £25,000.00'],
    [
      approval({ awardPence: 0, contributionPence: 9_000_000 }),
      'We have approved your request, but no money is payable',
    ],
    [partApproval, 'We have approved part of your request: you get £25,000.00'],
    [
      { ...partApproval, award: { ...grant, awardPence: 0 } },
      'We have approved part of your request, but no money is payable',
    ],
    [refusal, 'We have refused your request'],
  ] as [LetterModel, string][])('of $outcome has one heading, which says so: %#', (letter, title) => {
    expect(titleOf(letter)).toBe(title);
  });

  it.each([
    ['a grant', approval(), /contractors named in this letter/],
    ['a grant of nothing', approval({ awardPence: 0, contributionPence: 9_000_000 }), /at your own cost/],
    ['a grant in Northern Ireland', { ...approval(), ...northernIreland }, /do not start works/],
    ['a fund’s award', { ...approval(), award: fund }, /do not buy anything/],
    ['a refusal', refusal, /make a new request/],
  ] as [string, LetterModel, RegExp][])('says what to do next after %s', (_, letter, step) => {
    const next = letterSections(letter).find(({ heading }) => heading === 'What to do next');

    expect(next?.list?.length).toBeGreaterThan(1);
    expect(next?.list?.join(' ')).toMatch(step);
  });

  it.each([
    ['cap_first', /or the most that the grant can be if that is less\. Then we take off your contribution/],
    ['contribution_first', /take off your contribution\. What is left is the award, up to the most/],
    [undefined, /Then we take off your contribution/],
  ] as const)('says in which order cap and contribution were taken: %s', (order, text) => {
    expect(textOf(approval({ order }), 'How we worked it out')).toMatch(text);
  });

  it('states works, fees, limit, contribution and award, and how they were reached', () => {
    expect(textOf(approval(), 'Our decision')).toBe(
      'On 20 November 2026 we approved what you asked for. The award is £25,000.00.',
    );
    expect(textOf(approval(), 'Works and amounts').split('\n')).toStrictEqual([
      'Level-access shower: £39,000.00',
      'Fees and charges: £1,000.00',
      'Works and fees together: £40,000.00',
      'The most that the grant can be: £30,000.00',
      'Your contribution: £5,000.00',
      'Award: £25,000.00',
    ]);
    expect(textOf(approval(), 'How we worked it out')).toMatch(/£25,000\.00/);
  });

  it('says nothing of paying the contractor where nobody recorded what the applicant was told', () => {
    expect(textOf(approval({ toldOfDirectPayment: undefined }), 'How the grant is paid')).not.toMatch(
      /section 39/,
    );
  });

  it.each([
    ['How the grant is paid', {}, /90%.*section 35/],
    ['How the grant is paid', {}, /not come from you or a member of your family.*section 37/],
    ['How the grant is paid', {}, /may pay the contractor directly.*section 39/],
    [
      'How the grant is paid',
      { toldOfDirectPayment: false },
      /paid to you\. It cannot be paid to the contractor/,
    ],
    ['Who does the works', {}, /section 38.*Avon Adaptations Ltd, Bathwick Building Co\./],
    [
      'Who does the works',
      { contractors: ['Avon Adaptations Ltd'] },
      /They came from Avon Adaptations Ltd\./,
    ],
    ['How the grant is paid', { awardPence: 1 }, /90%.*section 35/],
    ['Who does the works', { contractors: [] }, /\(section 38\)\.$/],
    ['When the works have to be done', {}, /within 12 months, by 20 November 2027 \(section 37\)/],
    [
      'When the works have to be done',
      { deferredPaymentDate: '2027-03-31' },
      /not paid before 31 March 2027 \(section 36\).*by 31 March 2028/,
    ],
    ['If something changes', {}, /beyond your control.*section 34\(5\)/],
    ['If the home is sold', {}, /Up to £10,000\.00.*within 10 years[\s\S]*section 52/],
    ['Keep this letter', {}, /by £5,000\.00.*within 10 years of this application/],
    ['Keep this letter', { applicantInterest: 'tenant' }, /within 5 years of this application/],
  ] as [string, Partial<GrantAward>, RegExp][])('under “%s”, with %o', (heading, award, text) => {
    expect(textOf(approval(award), heading)).toMatch(text);
  });

  it.each([
    ['the repayment of a tenant', 'If the home is sold', { applicantInterest: 'tenant' }],
    ['a repayment that was not made a condition', 'If the home is sold', { imposesRepaymentCharge: false }],
    ['the repayment of a grant of £5,000', 'If the home is sold', { awardPence: 500_000 }],
    ['a contribution of nil', 'Keep this letter', { contributionPence: 0 }],
    ['the payment of a nil grant', 'How the grant is paid', { awardPence: 0, contributionPence: 9_000_000 }],
    ['the contractor of a nil grant', 'Who does the works', { awardPence: 0, contributionPence: 9_000_000 }],
    ['the repayment of a nil grant', 'If the home is sold', { awardPence: 0, contributionPence: 9_000_000 }],
  ] as [string, string, Partial<GrantAward>][])('leaves out %s', (_, heading, award) => {
    expect(sectionsOf(approval(award))).not.toContain(heading);
  });

  it('shows the repayment charge from the first penny over £5,000', () => {
    expect(textOf(approval({ awardPence: 500_001 }), 'If the home is sold')).toMatch(/Up to £0\.01 may/);
  });

  it('of nothing says what the works are still worth', () => {
    const nil = approval({ awardPence: 0, contributionPence: 9_000_000 });
    expect(textOf(nil, 'Keep this letter')).toMatch(
      /by £30,000\.00.*only if the works are done to a satisfactory/,
    );
    expect(textOf(approval(), 'Keep this letter')).not.toMatch(/satisfactory/);
  });

  it('without conditions of its own has no heading for them', () => {
    expect(sectionsOf({ ...approval(), conditions: [] })).not.toContain('Conditions');
  });

  it('begins its reasons with what the law has to be satisfied of', () => {
    expect(approvalReasons('dfg', [])).toStrictEqual([
      expect.stringMatching(/necessary and appropriate, and reasonable/),
    ]);
    expect(approvalReasons('charity', ['It fits.'])).toStrictEqual([
      expect.stringMatching(/rules of the fund/),
      'It fits.',
    ]);
  });

  it('by a fund states the award and nothing of the Act', () => {
    const letter: ApprovalLetter = { ...approval(), award: fund };
    expect(sectionsOf(letter)).toStrictEqual([
      'Our decision',
      'Why',
      'Works and amounts',
      'How we worked it out',
      'Conditions',
      'What to do next',
      'If you disagree',
    ]);
    expect(textOf(letter, 'Works and amounts')).toBe('Powered chair: £3,000.00\nAward: £2,500.00');
    expect(textOf(letter)).not.toMatch(/section \d/);
  });

  it('in Northern Ireland sends the applicant to the Housing Executive for payment, and cites no Act', () => {
    const letter: ApprovalLetter = { ...approval(), ...northernIreland };
    expect(textOf(letter, 'Payment and conditions')).toMatch(/Housing Executive/);
    expect(textOf(letter)).not.toMatch(/section \d/);
    expect(sectionsOf(letter)).not.toContain('When the answer was due');
  });
});

describe('a part-approval', () => {
  it('says what is left out and why, and when the applicant agreed', () => {
    expect(textOf(partApproval, 'Our decision')).toMatch(
      /approved what you asked for in part\. The award is £25,000/,
    );
    expect(textOf(partApproval, 'What is left out').split('\n')).toStrictEqual([
      'Larger terrace, £4,000.00: It is for leisure alone. (section 23(1))',
      'You agreed to the works as changed on 18 November 2026.',
    ]);
  });

  it('needs no agreement where nothing was varied', () => {
    const letter: PartApprovalLetter = { ...partApproval, consent: { standing: 'not_needed' } };
    expect(textOf(letter, 'What is left out')).not.toMatch(/agreed/);
    expect(sectionsOf({ ...letter, refusedWorks: [] })).not.toContain('What is left out');
  });
});

describe('a refusal', () => {
  it('gives its ground, the law and the facts, and how to ask again', () => {
    expect(sectionsOf(refusal)).toStrictEqual([
      'Our decision',
      'Why',
      'What to do next',
      'If you disagree',
      'When the answer was due',
    ]);
    expect(textOf(refusal, 'Our decision')).toBe('On 20 November 2026 we refused what you asked for.');
    expect(textOf(refusal, 'Why')).toBe(
      'The works were complete before the application was decided (section 29(4)). The shower was in use on 1 May 2026.',
    );
    expect(textOf(refusal, 'If you disagree')).toMatch(/gives no appeal, but you can still disagree/);
  });

  it('shows the calculation where one was made', () => {
    expect(textOf({ ...refusal, calculation: ['Contribution 5000.00'] }, 'How we worked it out')).toMatch(
      /5000/,
    );
  });

  it('by a fund says nothing of the Act', () => {
    const letter: RefusalLetter = {
      ...refusal,
      programme: 'charity',
      grounds: [{ code: 'fund_rules_not_met', facts: 'The chair was bought in May.' }],
    };
    expect(textOf(letter)).not.toMatch(/section \d|The law gives/);
  });

  it('has a ground with its law and facts, and the route of its own nation, whatever it is for', () => {
    const ground = fc.record({
      code: fc.constantFrom(...GroundCode.options),
      facts: fc.stringMatching(/^[a-z]{3,20}$/),
    });
    const letter = fc
      .record({
        nation: fc.constantFrom(...Nation.options),
        grounds: fc.array(ground, { minLength: 1, maxLength: 11 }),
        programme: fc.constantFrom('dfg' as const, 'charity' as const),
      })
      .map(({ nation, grounds, programme }) => ({
        ...refusal,
        nation,
        route: reviewRouteOf(nation, { reviewRoute }),
        programme,
        grounds: nonEmpty(grounds) ?? refusal.grounds,
      })) as fc.Arbitrary<RefusalLetter>;
    fc.assert(
      fc.property(letter, (one) => {
        const reasons = reasonsOf(one);
        const read = textOf(one);

        expect(reasons).toHaveLength(one.grounds.length);
        for (const [index, { code, facts }] of one.grounds.entries()) {
          expect(reasons[index]).toContain(refusalGrounds[code].text);
          expect(reasons[index]).toContain(lawOfGround(code, one.nation));
          expect(reasons[index]).toContain(facts);
          expect(read).toContain(reasons[index]);
        }
        expect(read).toContain(reviewRoute[one.nation]);
        expect(read).toContain('anything that we have not seen');
        for (const other of Nation.options)
          if (other !== one.nation) expect(read).not.toContain(reviewRoute[other]);
      }),
    );
  });
});

describe('the six months of a letter', () => {
  const due = (letter: Partial<RefusalLetter>) =>
    textOf({ ...refusal, ...letter } as RefusalLetter, 'When the answer was due');

  it.each([
    ['2026-05-20', '2026-11-20', false],
    ['2026-05-20', '2026-11-21', true],
    ['2026-08-31', '2027-02-28', false],
    ['2026-08-31', '2027-03-01', true],
  ])('from %s are over when it is decided on %s: %s', (validApplicationDate, on, isLate) => {
    expect(due({ validApplicationDate, decidedOn: on }).includes('late')).toBe(isLate);
  });

  it('are named with both days', () => {
    expect(due({})).toBe(
      'Your application was complete on 1 November 2026. The law gives us six months, to 1 May 2027 (section 34(1)).',
    );
  });

  it('have not begun when the application was never valid', () => {
    const { validApplicationDate, ...never } = refusal;
    expect(textOf(never, 'When the answer was due')).toMatch(/had not begun/);
    expect(validApplicationDate).toBe('2026-11-01');
  });
});

describe('the record of a letter', () => {
  it.each<[string, LetterModel, Partial<DecisionLetter>]>([
    ['an approval', approval(), { outcome: 'approved', awardPence: 2_500_000, contributionPence: 500_000 }],
    ['a part-approval', partApproval, { outcome: 'part_approved', awardPence: 2_500_000 }],
    ['a fund’s award', { ...approval(), award: fund }, { awardPence: 250_000, contributionPence: 0 }],
    ['a refusal', refusal, { outcome: 'refused', conditions: [] }],
  ])('keeps %s with its reasons and the route', (_, letter, kept) => {
    const record = recordOfLetter(letter);

    expect(DecisionLetter.parse(record)).toStrictEqual(record);
    expect(record).toMatchObject({
      ...kept,
      appeal: reviewRoute.england,
      decidedOn,
      decidedBy,
      title: titleOf(letter),
      language: 'en',
      reasons: [...reasonsOf(letter)],
    });
  });

  it('makes no award of a refusal', () => {
    expect(recordOfLetter(refusal)).not.toHaveProperty('awardPence');
  });
});
