import { yearOfSupport } from './sum-support.ts';
import { type GrantState, grantState, type SupportGrant } from './support-grant.ts';

export type SupportFilter = {
  readonly year?: number | undefined;
  readonly supportKind?: SupportGrant['proposal']['kind'] | undefined;
  readonly state?: GrantState | undefined;
  readonly group?: SupportGrant['group'] | undefined;
};

/** Whether the ledger shows a grant under a filter; what the filter leaves out does not matter. */
export const isAmongSupport = (
  grant: SupportGrant,
  { year, supportKind, state, group }: SupportFilter,
): boolean =>
  (year === undefined || yearOfSupport(grant) === String(year)) &&
  (supportKind === undefined || grant.proposal.kind === supportKind) &&
  (state === undefined || grantState(grant) === state) &&
  (group === undefined || grant.group === group);
