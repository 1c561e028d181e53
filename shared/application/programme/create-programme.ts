import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { isLocalityOf, levelExistsOn } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';

type Contract = typeof createProgrammeContract;

/** Creates the programme of an authority whose official asks. The level must exist today and the locality have its form. */
export const createProgramme: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { body } = ask.input;
  const allowed = ask.allow(body.authority);
  if (!allowed.ok) return fail('access.denied');
  if (!isLocalityOf(body.authority.level, body.authority.locality))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/authority/locality', code: 'authority.locality-malformed' }],
    });
  if (!levelExistsOn(body.authority.level, dayOf(ask.now)))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/authority/level', code: 'authority.level-retired' }],
    });
  const programme: Programme = {
    id: world.chance.id(ask.now),
    ...body,
    logoId: null,
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
  };
  return ok({
    changes: [
      {
        kind: 'programme',
        id: programme.id,
        before: undefined,
        after: programme,
        action: 'programme.create',
      },
    ],
    answer: sealed => ({ body: programme, version: sealed.version('programme', programme.id) }),
  });
};
