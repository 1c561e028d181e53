import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { notOffered } from '#shared/domain/message/channels.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { World } from '../ports.ts';

type Told = { readonly representative: Pick<EstablishmentFields['representative'], 'notifyBy'> };

/** Nobody chooses to be told by a way that this installation does not have: their notices would be parked one by one. */
export const refuseChannels = (
  world: Pick<World, 'channels'>,
  { representative: { notifyBy = [] } }: Told,
  before?: Told,
): Result<null> =>
  notOffered(world.channels(), notifyBy, before?.representative.notifyBy).length === 0
    ? ok(null)
    : fail({
        code: 'request.invalid',
        pointers: [{ pointer: '/body/representative/notifyBy', code: 'establishment.channel-not-offered' }],
      });
