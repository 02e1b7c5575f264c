import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';

type Work = SchemeOfWorks['works'][number];

/** One line of works. */
export const aWork = (changes: Partial<Work> = {}): Work => ({
  description: 'Level-access shower',
  purposeCodes: ['23.1.f'],
  costPence: 850_000,
  ...changes,
});

/** A planned scheme: a shower, a ramp and a larger terrace, with fees. */
export function aScheme(changes: Partial<SchemeOfWorks> = {}): SchemeOfWorks {
  return {
    outcome: 'planned',
    reasonableAndPracticable: 'yes',
    reasons: 'The floor and drainage allow it.',
    works: [
      aWork(),
      aWork({ description: 'Ramp to the front door', purposeCodes: ['23.1.a'], costPence: 250_000 }),
      aWork({ description: 'Larger terrace', purposeCodes: ['none'], costPence: 400_000 }),
    ],
    estimates: [
      { contractor: 'Avon Adaptations Ltd', totalPence: 1_500_000, date: '2026-11-12' },
      { contractor: 'Bathwick Building Co', totalPence: 1_600_000, date: '2026-11-13' },
    ],
    feesPence: 45_000,
    digest: 'digest',
    ...changes,
  };
}
