import { sha256 } from '#shared/kernel/hash.ts';
import type { Claim, Mark, World } from '../ports.ts';

const scope = 'returned-address';
const hashOfAddress = (address: string): string => sha256(address.trim().toLowerCase());

/** Who holds the bar on an address: the message that came back from it; undefined where there is none. */
export const barOf = (world: World, address: string): Promise<string | undefined> =>
  world.records.claimHolder(scope, hashOfAddress(address));

/** Bars an address. Its hash is kept, not the address. */
export const barAddress = (address: string, effectId: string): Claim => ({
  scope,
  value: hashOfAddress(address),
  holder: effectId,
  refusal: { code: 'service.unavailable' },
});

/** Lets an address be written to again. */
export const liftBar = (address: string, holder: string): Mark => ({
  type: 'release',
  scope,
  value: hashOfAddress(address),
  holder,
});
