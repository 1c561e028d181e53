import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { incomingKey, ticketExpiry } from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { type Logo, logoIdOf, mostLogos } from '#shared/domain/programme/logo.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findProgramme } from './find-programme.ts';
import { showLogo } from './show-logo.ts';

type Contract = typeof addLogoContract;

/** Announces a logo and gives the ticket for it. It prints nowhere before it was examined and an official adopted it. */
export const addLogo: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  if (!found.ok) return found;
  const { id: programmeId, authority } = found.value.body;
  if ((await world.records.children('logo', programmeId)).length >= mostLogos)
    return fail({ code: 'logo.too-many', params: { maximum: mostLogos } });
  const { kind, bytes, sha256 } = ask.input.body;
  const id = world.chance.id(ask.now);
  const key = incomingKey(programmeId, id, world.chance.bytes(8));
  const logo: Logo = {
    ...{ id, programmeId, authority, key, kind, declaredBytes: bytes, declaredSha256: sha256 },
    ...{ state: 'awaiting', versionId: null, findings: [], width: null, height: null, picture: null },
    ...{ addedBy: ask.actor.id, addedAt: isoOf(ask.now), adopted: null, ended: null },
  };
  const expiresAt = ticketExpiry(ask.now, Number.POSITIVE_INFINITY);
  const contentType = fileKinds[kind].mime;
  const { url, fields } = await world.files.ticket({
    ...{ key, contentType, bytes, sha256 },
    ...{ now: ask.now, expiresAt },
  });
  return ok({
    changes: [{ kind: 'logo', id: logoIdOf(logo), before: undefined, after: logo, action: 'logo.add' }],
    answer: () => ({
      body: { logo: showLogo(logo), upload: { url, fields: { ...fields }, expiresAt: isoOf(expiresAt) } },
    }),
  });
};
