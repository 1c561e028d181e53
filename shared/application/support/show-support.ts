import type * as z from 'zod';
import type { ownSupportView, supportView } from '#shared/contracts/support/support-view.ts';
import {
  deliveredDong,
  grantState,
  promisedDong,
  type SupportGrant,
} from '#shared/domain/support/support-grant.ts';

/** A line of the ledger as the office sees it (members beyond the schema never leave). */
export const showSupport = (grant: SupportGrant, version: number): z.input<typeof supportView> => ({
  ...grant,
  state: grantState(grant),
  promisedDong: promisedDong(grant),
  deliveredDong: deliveredDong(grant),
  version,
});

/** A line as the holder sees it. */
export const showOwnSupport = (grant: SupportGrant): z.input<typeof ownSupportView> => ({
  ...showSupport(grant, 0),
  kind: grant.proposal.kind,
  subject: grant.proposal.subject,
});
