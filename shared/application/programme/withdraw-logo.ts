import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { withdrawLogoContract } from '#shared/contracts/programme/withdraw-logo.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { endLogo } from './end-logo.ts';
import { findProgramme } from './find-programme.ts';

type Contract = typeof withdrawLogoContract;

/** Takes the logo in force out of use: certificates issued from now on have none, those issued with it keep it. */
export const withdrawLogo: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  if (!found.ok) return found;
  const programme = found.value;
  const { programmeId, logoId } = ask.input.params;
  if (programme.body.logoId !== logoId) return fail('logo.not-in-force');
  const { reason } = ask.input.body;
  return ok({
    changes: [
      {
        ...{ kind: 'programme', id: programmeId, before: programme },
        after: { ...programme.body, logoId: null },
        ...{ action: 'programme.withdraw-logo', reason },
      },
      ...(await endLogo(world, programme.body, {
        ...{ at: isoOf(ask.now), by: ask.actor.id, reason },
        how: 'withdrawn',
      })),
    ],
    answer: sealed => ({ body: { inForce: null }, version: sealed.version('programme', programmeId) }),
  });
};
