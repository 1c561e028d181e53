import type { Resource } from '#shared/domain/access/can.ts';
import type { WebhookOwner } from '#shared/domain/webhook/webhook.ts';
import type { World } from '../ports.ts';

/** What the right to an owner's webhooks is held against: the establishment's owners alone, or the authority's people. */
export const webhookResource = async (world: World, owner: WebhookOwner): Promise<Resource> => {
  if ('authority' in owner) return owner.authority;
  const { establishmentId } = owner;
  const establishment = await world.records.find('establishment', establishmentId);
  return establishment === undefined ? {} : { ownerIds: establishment.body.ownerIds, establishmentId };
};
