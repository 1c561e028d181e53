import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import type { Role } from '#shared/domain/access/roles.ts';
import { useRead } from '../api/use-read.ts';
import { useSession } from './session.ts';

/** Who is signed in and in which roles, as the server says; undefined until known. */
export const useMe = () => {
  const session = useSession();
  const read = useRead(getMeContract, {}, { enabled: session.kind === 'signed-in' });
  return session.kind === 'none' ? undefined : read.data?.body;
};

/** Roles whose desk is in the office face. */
export const officeRoles: readonly Role[] = [
  'official',
  'administrator',
  'auditor',
  'authority-signer',
  'helping-team',
  'commune-officer',
];
export const juryRoles: readonly Role[] = ['juror', 'panel-head'];
export const councilRoles: readonly Role[] = ['council-chair', 'council-member', 'authority-signer'];
