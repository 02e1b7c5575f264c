import type { MeansInput } from '#schemas/means-test.ts';

/** The most a mandatory grant can be, by nation, in pence. `note` says what a person must know before using it. */
export const caps = {
  england: { capPence: 3_000_000, inForceFrom: '2008-05-22', citation: 'SI 2008/1189 art 2', note: null },
  wales: {
    capPence: 3_600_000,
    inForceFrom: '2008-10-02',
    citation: 'WSI 2008/2370 art 2',
    note: 'Wales: the multipliers of England are used, those for Wales were not read. An officer checks.',
  },
  northern_ireland: {
    capPence: 3_500_000,
    inForceFrom: null,
    citation: 'Northern Ireland Housing Executive web page',
    note: 'Northern Ireland has its own regulations, which are not held here: refer out to the Housing Executive.',
  },
} as const satisfies Record<
  MeansInput['nation'],
  { capPence: number; inForceFrom: string | null; citation: string; note: string | null }
>;
