import type { World } from '#shared/application/ports.ts';
import { buildMembership, membershipIdOf } from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';

const ofAuthority = { roundId: null } as const;
const commune = { level: 'XA', locality: '05443' } as const;

/** Those of the sample authority who are there in every story; producers need no seat, people of a round have theirs there. */
export const staff = [
  buildMembership(901, 'official', { ...ofAuthority, personId: 'official-1' }),
  buildMembership(902, 'official', { ...ofAuthority, personId: 'official-2' }),
  buildMembership(903, 'administrator', { ...ofAuthority, personId: 'administrator-1' }),
  buildMembership(904, 'authority-signer', { ...ofAuthority, personId: 'signer-1' }),
  buildMembership(905, 'auditor', { ...ofAuthority, personId: 'auditor-1' }),
  buildMembership(906, 'commune-officer', { ...ofAuthority, personId: 'officer-1', authority: commune }),
];

export const seedStaff = (world: World): Promise<void> =>
  seed(
    world,
    staff.map(seat => record('membership', membershipIdOf(seat), seat)),
  );
