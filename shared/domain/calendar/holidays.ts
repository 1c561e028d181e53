import type { Day } from './day.ts';

/** One year of the table by which working days are counted. */
export type HolidayYear = {
  readonly year: number;
  /** `announced`: the yearly government notice is known. `projected`: the law's own rule, the notice is still to come. */
  readonly basis: 'announced' | 'projected';
  readonly source: string;
  /** Monday-to-Friday days on which offices are closed: public holidays, days in lieu and swapped days. */
  readonly closed: readonly Day[];
  /** Saturdays worked in exchange for a swapped day. */
  readonly worked: readonly Day[];
  /** Closed days that rest on a policy not yet seen in a law or a yearly notice; the operator confirms them. */
  readonly unconfirmed: readonly Day[];
  /** First day of the lunar year and tenth day of its third month, by which the rest is checked. */
  readonly tet: Day;
  readonly hungKings: Day;
};

/**
 * Public holidays of Viet Nam (Labour Code 2019, Article 112) for civil servants, as days on which an
 * office that works Monday to Friday is closed. Weekend days are left out: they are closed anyway.
 * A projected year follows the custom of the announced ones: a holiday on a weekend gives the next working day
 * (Article 111.3), Tết is five days around the first of the lunar year, National Day has one adjoining day.
 */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2024,
    basis: 'announced',
    source:
      'Yearly notice on Tết and National Day 2024 (8-14 February, 31 August-3 September); Government Office letter 2450/VPCP-KGVX of 12 April 2024: Monday 29 April swapped with Saturday 4 May.',
    closed: [
      '2024-01-01',
      '2024-02-08',
      '2024-02-09',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-04-18',
      '2024-04-29',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
      '2024-09-03',
    ],
    worked: ['2024-05-04'],
    unconfirmed: [],
    tet: '2024-02-10',
    hungKings: '2024-04-18',
  },
  {
    year: 2025,
    basis: 'announced',
    source:
      'Yearly notice for 2025 (Tết 25 January-2 February, National Day 30 August-2 September): Friday 2 May swapped with Saturday 26 April.',
    closed: [
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-09-01',
      '2025-09-02',
    ],
    worked: ['2025-04-26'],
    unconfirmed: [],
    tet: '2025-01-29',
    hungKings: '2025-04-07',
  },
  {
    year: 2026,
    basis: 'announced',
    source:
      'Yearly notice for 2026 (Tết 14-22 February, National Day 29 August-2 September): Friday 2 January swapped with Saturday 10 January, Monday 31 August with Saturday 22 August. 24 November: Vietnam Culture Day, Politburo Resolution 80-NQ/TW of 2026 and Government Resolution 30/NQ-CP; the amendment of Article 112 is to be confirmed.',
    closed: [
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
      '2026-11-24',
    ],
    worked: ['2026-01-10', '2026-08-22'],
    unconfirmed: ['2026-11-24'],
    tet: '2026-02-17',
    hungKings: '2026-04-26',
  },
  {
    year: 2027,
    basis: 'projected',
    source:
      'Labour Code 2019, Articles 111-112, in the pattern of 2024: Tết from the last day of the old year, two weekend days given in lieu. No swapped days assumed.',
    closed: [
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-02-11',
      '2027-04-16',
      '2027-04-30',
      '2027-05-03',
      '2027-09-02',
      '2027-09-03',
      '2027-11-24',
    ],
    worked: [],
    unconfirmed: ['2027-11-24'],
    tet: '2027-02-06',
    hungKings: '2027-04-16',
  },
  {
    year: 2028,
    basis: 'projected',
    source:
      'Labour Code 2019, Articles 111-112, in the pattern of 2025: the working week that holds the first of the lunar year. No swapped days assumed.',
    closed: [
      '2028-01-03',
      '2028-01-24',
      '2028-01-25',
      '2028-01-26',
      '2028-01-27',
      '2028-01-28',
      '2028-04-04',
      '2028-05-01',
      '2028-05-02',
      '2028-09-01',
      '2028-09-04',
      '2028-11-24',
    ],
    worked: [],
    unconfirmed: ['2028-11-24'],
    tet: '2028-01-26',
    hungKings: '2028-04-04',
  },
];
