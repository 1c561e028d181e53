import { type Role, roles } from '../access/roles.ts';

type Words = { readonly vi: string; readonly en: string };

/** Who may read a field: a role within the record's authority or round, or who the record makes a reader. */
export const readers = {
  ...roles,
  owner: { vi: 'chủ cơ sở', en: 'Owner' },
  /** The person whom the record names as the one who acts by it: a juror on a sheet, a member in a seat, who holds a token. */
  self: { vi: 'chính người đó', en: 'The person' },
  anyone: { vi: 'mọi người', en: 'Anyone' },
} as const satisfies Record<Role, Words> & Record<'owner' | 'self' | 'anyone', Words>;
export type Reader = keyof typeof readers;

/** Who sees what of a record: all that is personal in it, or some fields (a path with two stars is all below). */
export type Seen = { readonly readers: readonly Reader[]; readonly fields?: readonly string[] };

export const office: readonly Reader[] = ['official', 'auditor'];
export const desk: readonly Reader[] = ['official', 'auditor', 'helping-team', 'owner'];
export const council: readonly Reader[] = ['council-chair', 'council-member'];
export const jury: readonly Reader[] = ['panel-head', 'juror'];
/** Who reads results before they are public. */
export const deciders: readonly Reader[] = [...office, 'authority-signer', ...council];
