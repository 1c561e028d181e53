import { logoIdOf } from '#shared/domain/programme/logo.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { World } from '../ports.ts';

/** The logo that a programme's certificates are issued with now; null where it has none. */
export const logoInForce = async (world: World, programmeId: string): Promise<Certificate['logo']> => {
  const id = (await world.records.find('programme', programmeId))?.body.logoId ?? null;
  const logo = id === null ? undefined : await world.records.find('logo', logoIdOf({ programmeId, id }));
  const picture = logo?.body.picture ?? null;
  return id === null || picture === null ? null : { id, sha256: picture.sha256 };
};
