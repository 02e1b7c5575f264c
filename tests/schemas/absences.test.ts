import { describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { type Absence, GrantsConfig } from '#schemas/grants-config.ts';

const configWith = (absence: Absence) => ({
  ...grantsConfig,
  people: grantsConfig.people.map((person) =>
    person.personId === 'helen-marsh' ? { ...person, absences: [absence] } : person,
  ),
});
const refusal = (absence: Absence) =>
  GrantsConfig.safeParse(configWith(absence)).error?.issues.map(({ message }) => message);

describe('an absence in the configuration', () => {
  it.each([
    { from: '2026-12-24', to: '2027-01-02' },
    { from: '2026-12-24', to: '2026-12-24', standIn: 'tomasz-zielinski' },
  ])('is two days, both included, and perhaps who stands in: %j', (absence) => {
    expect(refusal(absence)).toBeUndefined();
  });

  it.each([
    { absence: { from: '2026-12-24', to: '2026-12-23' }, why: 'An absence ends before it begins' },
    { absence: { from: '2026-12-24', to: '2026-12-24', standIn: 'nobody' }, why: 'Somebody who stands in' },
    {
      absence: { from: '2026-12-24', to: '2026-12-24', standIn: 'helen-marsh' },
      why: 'Somebody who stands in',
    },
  ])('is refused where $absence: $why', ({ absence, why }) => {
    expect(refusal(absence)).toEqual([expect.stringContaining(why)]);
  });
});
