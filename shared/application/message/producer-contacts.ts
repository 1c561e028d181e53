import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import type { Contact } from '#shared/domain/message/channels.ts';
import type { World } from '../ports.ts';

/** Where an establishment is reached now: what it gave with an earlier dossier may have been corrected since. */
export const contactOfEstablishment = ({
  id,
  representative: { email, phone, notifyBy = [] },
}: Pick<Establishment, 'id' | 'representative'>): Contact => ({
  email,
  phone,
  by: notifyBy,
  establishmentId: id,
});

/** The contacts of establishments by their ids. */
export const producerContacts = async (
  world: World,
  establishmentIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> => {
  const found = await world.records.findMany('establishment', establishmentIds);
  return new Map(found.map(({ id, body }) => [id, contactOfEstablishment(body)]));
};

/** The contact of one establishment, as a list of those there are. */
export const producerContact = async (world: World, establishmentId: string): Promise<readonly Contact[]> => [
  ...(await producerContacts(world, [establishmentId])).values(),
];
