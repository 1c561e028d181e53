import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadLogoContract } from '#shared/contracts/programme/download-logo.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { type Logo, logoIdOf } from '#shared/domain/programme/logo.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findProgramme } from './find-programme.ts';

type Contract = typeof downloadLogoContract;

/** How long the address works: 5 minutes. */
const validMs = 5 * 60_000;

/** The object that is asked for; nothing of a logo that was not found clean. */
const objectOf = ({ state, key, versionId, kind, picture }: Logo, printed: boolean) => {
  if (state !== 'clean' || versionId === null) return undefined;
  return printed
    ? picture && { ...picture, contentType: fileKinds.JPEG.mime, fileName: 'bieu-trung-ban-in.jpg' }
    : {
        ...{ key, versionId, contentType: fileKinds[kind].mime },
        fileName: `bieu-trung.${fileKinds[kind].extensions[0]}`,
      };
};

/** A short-lived address of an examined logo: the file as it was uploaded, or the picture that certificates print. */
export const downloadLogo: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  if (!found.ok) return found;
  const { programmeId, logoId: id } = ask.input.params;
  const logo = await world.records.find('logo', logoIdOf({ programmeId, id }));
  const object = logo && objectOf(logo.body, ask.input.query.printed === 'true');
  if (object === undefined || object === null) return fail('resource.not-found');
  const { key, versionId, contentType, fileName } = object;
  const term = { now: ask.now, expiresAt: ask.now + validMs };
  const url = await world.files.downloadUrl({ key, versionId, contentType, fileName, ...term });
  return ok({ body: { url, expiresAt: isoOf(term.expiresAt) } });
};
