import type { Authority } from '#shared/domain/authority/levels.ts';
import type { NoticeName } from '#shared/domain/message/notices.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { NewEffect } from '../command.ts';
import { contactOf, notify } from '../message/notify.ts';
import { producerContact } from '../message/producer-contacts.ts';
import type { World } from '../ports.ts';
import { officialsOf } from '../round/round-people.ts';

type Params = Readonly<Record<string, string | number>>;

/** The officials of one level are told; it is listed under no round, since the other level must not read their addresses. */
export const tellOfficials = async (
  world: World,
  authority: Authority,
  notice: NoticeName,
  params: Params,
): Promise<readonly NewEffect[]> =>
  notify(notice, (await officialsOf(world, authority)).map(contactOf), { authority, roundId: null }, params);

/** The producer is told about the offer of their product. */
export const tellProducer = async (
  world: World,
  { establishmentId, productName, from, roundId }: Offer,
  notice: NoticeName,
  params: Params,
): Promise<readonly NewEffect[]> =>
  notify(
    notice,
    await producerContact(world, establishmentId),
    { authority: from, roundId },
    { product: productName, ...params },
  );
