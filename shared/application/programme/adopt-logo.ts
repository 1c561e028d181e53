import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { adoptLogoContract } from '#shared/contracts/programme/adopt-logo.ts';
import { logoIdOf } from '#shared/domain/programme/logo.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { endLogo } from './end-logo.ts';
import { findProgramme } from './find-programme.ts';

type Contract = typeof adoptLogoContract;

/**
 * Puts an examined logo into force, in the place of the one before: certificates issued from now on are printed with it. One that
 * went out of force stays so; the same file may be uploaded again.
 */
export const adoptLogo: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  if (!found.ok) return found;
  const programme = found.value;
  const { programmeId, logoId: id } = ask.input.params;
  const before = await world.records.find('logo', logoIdOf({ programmeId, id }));
  if (before === undefined) return fail('resource.not-found');
  if (before.body.adopted !== null) return fail('logo.adopted');
  if (before.body.state !== 'clean' || before.body.picture === null) return fail('logo.not-clean');
  const act = { at: isoOf(ask.now), by: ask.actor.id, reason: ask.input.body.reason };
  const { reason } = act;
  return ok({
    changes: [
      {
        ...{
          kind: 'programme',
          id: programmeId,
          before: programme,
          after: { ...programme.body, logoId: id },
        },
        ...{ action: 'programme.adopt-logo', reason },
      },
      {
        ...{ kind: 'logo', id: before.id, before, after: { ...before.body, adopted: act } },
        ...{ action: 'logo.adopt', reason },
      },
      ...(await endLogo(world, programme.body, { ...act, how: 'replaced' })),
    ],
    answer: sealed => ({ body: { inForce: id }, version: sealed.version('programme', programmeId) }),
  });
};
