import { describe, expect, it } from 'vitest';
import { assessmentErrors, isMobilityItem } from '#domain/assessment-rules.ts';
import type { Equipment } from '#schemas/outcomes/needs-assessment.ts';
import { anAssessment } from './a-request.ts';

const today = '2026-11-20';
const aChair = (changes: Partial<Equipment> = {}): Equipment => ({
  item: 'Tilt-in-space wheelchair',
  postureAssessed: true,
  reason: 'Trunk.',
  ...changes,
});
const errorsFor = (isChild: boolean, ...equipment: Equipment[]) =>
  assessmentErrors(anAssessment({ equipment }), isChild, today);
const pointersFor = (...given: Parameters<typeof errorsFor>) =>
  errorsFor(...given).map(({ pointer }) => pointer);

describe('an item', () => {
  it.each([
    'Powered wheelchair',
    'powered_wheelchair',
    'Riser recliner armchair',
    'Specialist seating',
    'Mobility scooter',
    'Buggy for a child',
    'Pushchair',
    'Walking stick',
    'Rollator walker',
    'Standing frame',
    'Elbow crutches',
    'Pressure cushion',
    'Night-time posture sleep system',
  ])('%s decides how a person sits or moves', (item) => {
    expect(isMobilityItem({ item })).toBe(true);
  });

  it.each(['Profiling bed', 'Bath board', 'Communication aid', 'Grab rail'])('%s does not', (item) => {
    expect(isMobilityItem({ item })).toBe(false);
  });

  it.each([
    { kind: 'wheelchair', is: true },
    { kind: 'seating', is: true },
    { kind: 'mobility', is: true },
    { kind: 'other', is: false },
  ] as const)('of kind $kind does so by its kind, not its name: $is', ({ kind, is }) => {
    expect(isMobilityItem({ item: is ? 'Bespoke shell' : 'Shower chair', kind })).toBe(is);
  });
});

describe('an assessment', () => {
  it('without equipment has nothing to prove', () => {
    expect(errorsFor(false)).toStrictEqual([]);
    expect(errorsFor(true)).toStrictEqual([]);
  });

  it.each([
    { assessedOn: '2026-11-20', pointers: [] },
    { assessedOn: '2026-11-21', pointers: ['/assessedOn'] },
  ])('of $assessedOn is not of the future: $pointers', ({ assessedOn, pointers }) => {
    expect(
      assessmentErrors(anAssessment({ assessedOn }), false, today).map(({ pointer }) => pointer),
    ).toStrictEqual(pointers);
  });

  it('recommends a chair only once the posture is assessed', () => {
    expect(errorsFor(false, aChair({ postureAssessed: false }))).toStrictEqual([
      {
        pointer: '/equipment/0/postureAssessed',
        detail: 'Assess the posture before recommending a wheelchair, seating or a mobility item',
      },
    ]);
  });

  it.each([
    { what: 'an adult', isChild: false, considered: undefined, pointers: [] },
    {
      what: 'a child',
      isChild: true,
      considered: undefined,
      pointers: ['/equipment/0/poweredOptionConsidered'],
    },
    { what: 'a child, who was offered one', isChild: true, considered: true, pointers: [] },
    { what: 'a child, for whom it was weighed and left', isChild: true, considered: false, pointers: [] },
    { what: 'a child, in words', isChild: true, considered: 'Tried for a week.', pointers: [] },
  ])(
    'of $what says whether a powered chair was considered: $pointers',
    ({ isChild, considered, pointers }) => {
      const chair = aChair(considered === undefined ? {} : { poweredOptionConsidered: considered });

      expect(pointersFor(isChild, chair)).toStrictEqual(pointers);
    },
  );

  it('leaves a bed for a child alone', () => {
    expect(errorsFor(true, aChair({ item: 'Profiling bed', postureAssessed: false }))).toStrictEqual([]);
  });

  it('names every item that is not in order, by its place', () => {
    const bed = aChair({ item: 'Profiling bed', postureAssessed: false });

    expect(
      pointersFor(true, aChair({ poweredOptionConsidered: true }), bed, aChair({ postureAssessed: false })),
    ).toStrictEqual(['/equipment/2/postureAssessed', '/equipment/2/poweredOptionConsidered']);
  });
});
