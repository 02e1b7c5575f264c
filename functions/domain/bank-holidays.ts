import type { Nation } from '#schemas/means-test.ts';

type BankHolidays = {
  division: string;
  events: readonly { title: string; date: string; notes: string; bunting: boolean }[];
};

/**
 * In the form of https://www.gov.uk/bank-holidays.json, for 2025 to 2028: the days of the Banking and Financial
 * Dealings Act 1971 and the customary ones, each with its substitute. Days that are proclaimed must be added here.
 */
const divisions = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'New Year’s Day', date: '2025-01-01', notes: '', bunting: true },
      { title: 'Good Friday', date: '2025-04-18', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2025-04-21', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2025-05-05', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2025-05-26', notes: '', bunting: true },
      { title: 'Summer bank holiday', date: '2025-08-25', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2025-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2025-12-26', notes: '', bunting: true },
      { title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true },
      { title: 'Good Friday', date: '2026-04-03', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2026-04-06', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2026-05-04', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2026-05-25', notes: '', bunting: true },
      { title: 'Summer bank holiday', date: '2026-08-31', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
      { title: 'New Year’s Day', date: '2027-01-01', notes: '', bunting: true },
      { title: 'Good Friday', date: '2027-03-26', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2027-03-29', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2027-05-03', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2027-05-31', notes: '', bunting: true },
      { title: 'Summer bank holiday', date: '2027-08-30', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2027-12-27', notes: 'Substitute day', bunting: true },
      { title: 'Boxing Day', date: '2027-12-28', notes: 'Substitute day', bunting: true },
      { title: 'New Year’s Day', date: '2028-01-03', notes: 'Substitute day', bunting: true },
      { title: 'Good Friday', date: '2028-04-14', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2028-04-17', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2028-05-01', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2028-05-29', notes: '', bunting: true },
      { title: 'Summer bank holiday', date: '2028-08-28', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2028-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2028-12-26', notes: '', bunting: true },
    ],
  },
  'northern-ireland': {
    division: 'northern-ireland',
    events: [
      { title: 'New Year’s Day', date: '2025-01-01', notes: '', bunting: true },
      { title: 'St Patrick’s Day', date: '2025-03-17', notes: '', bunting: true },
      { title: 'Good Friday', date: '2025-04-18', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2025-04-21', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2025-05-05', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2025-05-26', notes: '', bunting: true },
      {
        title: 'Battle of the Boyne (Orangemen’s Day)',
        date: '2025-07-14',
        notes: 'Substitute day',
        bunting: false,
      },
      { title: 'Summer bank holiday', date: '2025-08-25', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2025-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2025-12-26', notes: '', bunting: true },
      { title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true },
      { title: 'St Patrick’s Day', date: '2026-03-17', notes: '', bunting: true },
      { title: 'Good Friday', date: '2026-04-03', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2026-04-06', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2026-05-04', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2026-05-25', notes: '', bunting: true },
      {
        title: 'Battle of the Boyne (Orangemen’s Day)',
        date: '2026-07-13',
        notes: 'Substitute day',
        bunting: false,
      },
      { title: 'Summer bank holiday', date: '2026-08-31', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
      { title: 'New Year’s Day', date: '2027-01-01', notes: '', bunting: true },
      { title: 'St Patrick’s Day', date: '2027-03-17', notes: '', bunting: true },
      { title: 'Good Friday', date: '2027-03-26', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2027-03-29', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2027-05-03', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2027-05-31', notes: '', bunting: true },
      { title: 'Battle of the Boyne (Orangemen’s Day)', date: '2027-07-12', notes: '', bunting: false },
      { title: 'Summer bank holiday', date: '2027-08-30', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2027-12-27', notes: 'Substitute day', bunting: true },
      { title: 'Boxing Day', date: '2027-12-28', notes: 'Substitute day', bunting: true },
      { title: 'New Year’s Day', date: '2028-01-03', notes: 'Substitute day', bunting: true },
      { title: 'St Patrick’s Day', date: '2028-03-17', notes: '', bunting: true },
      { title: 'Good Friday', date: '2028-04-14', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2028-04-17', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2028-05-01', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2028-05-29', notes: '', bunting: true },
      { title: 'Battle of the Boyne (Orangemen’s Day)', date: '2028-07-12', notes: '', bunting: false },
      { title: 'Summer bank holiday', date: '2028-08-28', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2028-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2028-12-26', notes: '', bunting: true },
    ],
  },
} as const satisfies Record<string, BankHolidays>;

const days = {
  england: datesOf(divisions['england-and-wales']),
  wales: datesOf(divisions['england-and-wales']),
  northern_ireland: datesOf(divisions['northern-ireland']),
};

function datesOf({ events }: BankHolidays): ReadonlySet<string> {
  return new Set(events.map(({ date }) => date));
}

/** The bank holidays of a nation, `YYYY-MM-DD`. None are known outside 2025 to 2028. */
export function bankHolidays(nation: Nation): ReadonlySet<string> {
  return days[nation];
}
