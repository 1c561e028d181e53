import { logoIdOf } from '#shared/domain/programme/logo.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import type { World } from '../../ports.ts';

/** The picture of the logo that a certificate was issued with; the very one, or the printing fails where people see it. */
export const logoPicture = async (
  world: World,
  { logo }: Pick<Certificate, 'logo'>,
  { programmeId }: Pick<Round, 'programmeId'>,
): Promise<Uint8Array | null> => {
  if (logo === null) return null;
  const found = await world.records.find('logo', logoIdOf({ programmeId, id: logo.id }));
  const picture = found?.body.picture ?? null;
  const bytes = picture && (await world.files.read(picture.key, picture.versionId));
  if (bytes === null || sha256(bytes) !== logo.sha256)
    throw new Error(`the logo ${logo.id} is not the one that the certificate was issued with`);
  return bytes;
};
