import { describe, expect, it } from 'vitest';
import {
  assessmentQuality,
  type QualityContext,
  qualityOfDraft,
  signOffBlockers,
} from '#domain/assessment-quality.ts';
import type { Equipment, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { aNeed, anAssessment } from './a-request.ts';

type Need = NeedsAssessment['needs'][number];

const context: QualityContext = { isChild: false, today: '2026-11-20' };
const warningsOf = (changes: Partial<NeedsAssessment>, more: Partial<QualityContext> = {}) =>
  assessmentQuality(anAssessment(changes), { ...context, ...more }).warnings.map(({ pointer }) => pointer);
const chair: Equipment = {
  item: 'powered_wheelchair',
  postureAssessed: true,
  reason: 'To move about at home.',
};

describe('a good assessment', () => {
  it('has nothing wrong with it', () => {
    expect(assessmentQuality(anAssessment(), context)).toStrictEqual({ errors: [], warnings: [] });
  });
});

describe('an assessment cannot be signed', () => {
  it.each<[string, Partial<Need>, string]>([
    ['with a need without a task', { taskCodes: [] }, '/needs/1/taskCodes'],
    ['with no task whose problem is described', { taskCodes: ['stairs'] }, '/needs/1/taskCodes'],
    ['without a purpose or “none”', { purposeCodes: [] }, '/needs/1/purposeCodes'],
    ['with a purpose and “none”', { purposeCodes: ['23.1.f', 'none'] }, '/needs/1/purposeCodes'],
    ['without an alternative', { alternativesConsidered: [] }, '/needs/1/alternativesConsidered'],
  ])('%s', (_, changes, pointer) => {
    const assessment = anAssessment({ needs: [aNeed(), aNeed(changes)] });

    expect(signOffBlockers(assessment)).toStrictEqual([{ pointer, detail: expect.stringMatching(/\w/) }]);
    expect(assessmentQuality(assessment, context).errors).toStrictEqual(signOffBlockers(assessment));
  });

  it.each<[string, Partial<Need>]>([
    ['a plain answer, which the reasoning carries', { necessary: true, appropriate: 'partly' }],
    ['one task of several whose problem is described', { taskCodes: ['stairs', 'bathing'] }],
    ['a yes with its reason', { necessary: { finding: 'yes', reason: 'Two falls.' } }],
    ['a no with its reason', { necessary: { finding: 'no', reason: 'A rail is enough.' } }],
    ['several purposes', { purposeCodes: ['23.1.b', '23.1.f'] }],
    ['“none” alone', { purposeCodes: ['none'] }],
  ])('except that it can with %s', (_, changes) => {
    expect(signOffBlockers(anAssessment({ needs: [aNeed(changes)] }))).toStrictEqual([]);
  });
});

describe('an urgent assessment', () => {
  it.each<[string, Partial<NeedsAssessment>, string[]]>([
    ['without an interim measure is asked why', { urgency: 'urgent' }, ['/urgency']],
    [
      'with an empty list of them is asked why',
      { urgency: 'urgent', needs: [aNeed({ interimMeasures: [] })] },
      ['/urgency'],
    ],
    [
      'with one is not',
      { urgency: 'urgent', needs: [aNeed(), aNeed({ interimMeasures: 'Strip washing.' })] },
      [],
    ],
  ])('%s', (_, changes, pointers) => {
    expect(warningsOf(changes)).toStrictEqual(pointers);
  });
});

describe('an assessment of a wheelchair user', () => {
  it.each<[string, Partial<NeedsAssessment>, string[]]>([
    ['without posture or width', { aidsInUse: 'Manual wheelchair' }, ['/equipment', '/aidsInUse']],
    ['without a width', { equipment: [chair] }, ['/aidsInUse']],
    ['with a width as aid', { aidsInUse: ['Powerchair, 640 mm wide'], equipment: [chair] }, []],
    [
      'with a width of the works',
      { equipment: [chair], needs: [aNeed({ specification: 'Door: clear width 900 mm' })] },
      [],
    ],
    [
      'with a postural reference',
      {
        aidsInUse: 'Wheelchair, width 64 cm',
        needs: [aNeed({ equipmentLink: 'Postural assessment PA-12' })],
      },
      [],
    ],
    [
      'found by the task',
      {
        occupations: [
          { taskCode: 'bathing', ability: 'cannot', howAssessed: 'observed', problem: 'The step.' },
          {
            taskCode: 'wheelchair_indoors',
            ability: 'cannot',
            howAssessed: 'observed',
            problem: 'The doors.',
          },
        ],
      },
      ['/equipment', '/aidsInUse'],
    ],
    [
      'whose bed was assessed for posture but not the chair',
      { aidsInUse: 'Wheelchair, width 64 cm', equipment: [{ ...chair, item: 'Profiling bed' }] },
      ['/equipment'],
    ],
    ['who walks with a stick is not one', { aidsInUse: 'Walking stick' }, []],
  ])('%s', (_, changes, pointers) => {
    expect(warningsOf(changes)).toStrictEqual(pointers);
  });
});

describe('an assessment of a child', () => {
  it.each<[string, Partial<NeedsAssessment>, string[]]>([
    ['without growth or handling', {}, ['/needs/0/longTermSuitability', '/careAndSupport']],
    [
      'with growth',
      { needs: [aNeed({ longTermSuitability: 'Five years; he is growing fast.' })] },
      ['/careAndSupport'],
    ],
    ['with handling', { careAndSupport: 'Two carers lift him.' }, ['/needs/0/longTermSuitability']],
    ['with both', { needs: [aNeed({ reasoning: 'Room to grow, and for a hoist.' })] }, []],
  ])('%s', (_, changes, pointers) => {
    expect(warningsOf(changes, { isChild: true })).toStrictEqual(pointers);
  });
});

describe('the age of an assessment', () => {
  it.each([
    ['2026-05-20', {}, []],
    ['2026-05-19', {}, ['/assessedOn']],
    ['2026-05-19', { freshForMonths: 7 }, []],
    ['2026-10-19', { freshForMonths: 1 }, ['/assessedOn']],
    ['2026-11-19', { conditionChanged: true }, ['/assessedOn']],
    ['2026-11-19', { conditionChanged: false }, []],
  ] as [string, Partial<QualityContext>, string[]][])(
    'assessed on %s with %o',
    (assessedOn, more, pointers) => {
      expect(warningsOf({ assessedOn }, more)).toStrictEqual(pointers);
    },
  );

  it('names the months that the organisation set', () => {
    const { warnings } = assessmentQuality(anAssessment({ assessedOn: '2026-01-01' }), {
      ...context,
      freshForMonths: 3,
    });
    expect(warnings[0]?.detail).toMatch(/over 3 months/);
  });
});

describe('the alternatives', () => {
  const bathLift = { option: 'Bath lift', finding: 'rejected' as const, reason: 'Unsafe.' };
  const nothing = { option: 'Do nothing', finding: 'rejected' as const, reason: 'Two falls.' };

  it.each([
    ['that leave out doing nothing are asked about', [bathLift], ['/needs/0/alternativesConsidered']],
    ['that hold doing nothing among others are not', [bathLift, nothing], []],
  ])('%s', (_, alternativesConsidered, pointers) => {
    expect(warningsOf({ needs: [aNeed({ alternativesConsidered })] })).toStrictEqual(pointers);
  });
});

describe('a brand', () => {
  const brands = ['Clos-o-Mat', 'Acme Lift', '!'];

  it.each<[string, Partial<NeedsAssessment>, string[]]>([
    [
      'in a recommendation',
      { needs: [aNeed({ recommendedAdaptation: 'A clos-o-mat WC' })] },
      ['/needs/0/recommendedAdaptation'],
    ],
    [
      'in a specification',
      { needs: [aNeed({ specification: 'ACME  lift, 250 kg' })] },
      ['/needs/0/specification'],
    ],
    [
      'with its sign',
      { needs: [aNeed({ recommendedAdaptation: 'Glidewell® shower' })] },
      ['/needs/0/recommendedAdaptation'],
    ],
    ['in equipment', { equipment: [{ ...chair, item: 'Bed by Acme Lift™' }] }, ['/equipment/0/item']],
    ['of punctuation only is none', { needs: [aNeed({ recommendedAdaptation: '- !' })] }, []],
    [
      'that is only part of a word is none',
      { needs: [aNeed({ recommendedAdaptation: 'Macme lifting aid' })] },
      [],
    ],
  ])('%s', (_, changes, pointers) => {
    expect(warningsOf(changes, { brands })).toStrictEqual(pointers);
  });
});

describe('an assessment that is still being written', () => {
  const found = (draft: Record<string, unknown>, more: Partial<QualityContext> = {}) => {
    const { errors, warnings } = qualityOfDraft(draft, { ...context, ...more });
    return { errors: errors.map(({ pointer }) => pointer), warnings: warnings.map(({ pointer }) => pointer) };
  };

  it('has nothing held against it before anything is written', () => {
    expect(found({})).toStrictEqual({ errors: [], warnings: [] });
  });

  it('is told once it is whole what it is told when it is sent', () => {
    const whole = anAssessment({
      urgency: 'urgent',
      assessedOn: '2026-05-19',
      equipment: [{ ...chair, item: 'Glidewell® wheelchair' }],
      needs: [aNeed({ purposeCodes: ['none', '23.1.f'], recommendedAdaptation: 'A Clos-o-Mat' })],
    });
    const child = { ...context, isChild: true, brands: ['Clos-o-Mat'] };

    expect(qualityOfDraft(whole, child)).toStrictEqual(assessmentQuality(whole, child));
    expect(found(whole, child).warnings).toStrictEqual([
      '/urgency',
      '/aidsInUse',
      '/needs/0/longTermSuitability',
      '/careAndSupport',
      '/assessedOn',
      '/needs/0/recommendedAdaptation',
      '/equipment/0/item',
    ]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no need yet', {}, []],
    [
      'a need that has only begun',
      { needs: [{ needStatement: 'To wash.' }] },
      ['taskCodes', 'purposeCodes', 'alternativesConsidered'],
    ],
    ['a need without its task', { needs: [{ ...aNeed(), taskCodes: ['stairs'] }] }, ['taskCodes']],
    ['a need whose task is described', { needs: [aNeed()] }, []],
  ])('with %s says what a signature will want', (_, changes, fields) => {
    const { occupations } = anAssessment();

    expect(found({ occupations, ...changes }).errors).toStrictEqual(
      fields.map((field) => `/needs/0/${field}`),
    );
  });

  it.each<[string, unknown, boolean]>([
    ['a day that is too long ago', '2026-05-19', true],
    ['a day that is not', '2026-05-20', false],
    ['no day yet', undefined, false],
    ['what is no day', '2026-99-99', false],
    ['a day in words', '1 May 2020', false],
  ])('and dated with %s is called old: %s', (_, assessedOn, isOld) => {
    expect(found({ assessedOn }).warnings.includes('/assessedOn')).toBe(isOld);
  });

  it('is read for what it says where a field came twice, which its schema refuses', () => {
    const twice = ['Do nothing', 'Wheelchair, 640 mm wide, Glidewell®'];
    const needs = [
      {
        taskCodes: ['bathing'],
        purposeCodes: ['23.1.f'],
        recommendedAdaptation: twice,
        alternativesConsidered: [{ option: twice }],
      },
    ];
    const { occupations } = anAssessment();

    expect(found({ occupations, needs, equipment: [{ item: twice }] })).toStrictEqual({
      errors: [],
      warnings: ['/needs/0/alternativesConsidered'],
    });
  });
});
