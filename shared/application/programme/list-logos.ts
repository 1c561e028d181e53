import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findProgramme } from './find-programme.ts';
import { showLogo } from './show-logo.ts';

type Contract = typeof listLogosContract;

/** Every logo that was uploaded for a programme, the latest first, and which one is in force. */
export const listLogos: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  if (!found.ok) return found;
  const { body, version } = found.value;
  const logos = await world.records.children('logo', body.id);
  return ok({
    body: { inForce: body.logoId, items: logos.map(logo => showLogo(logo.body)).reverse() },
    version,
  });
};
