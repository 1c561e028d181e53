import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { checkEstablishment } from '#shared/domain/establishment/check-establishment.ts';
import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { sayProblem } from '../say-problem.ts';
import { refuseChannels } from './refuse-channels.ts';
import { showEstablishment } from './show-establishment.ts';

type Contract = typeof registerEstablishmentContract;

/** Registers an establishment for the person who asks; warnings (check digit, size, place) come with the answer. */
export const registerEstablishment: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  if (!ask.allow({}).ok) return fail('access.denied');
  const checked = checkEstablishment(ask.input.body, dayOf(ask.now));
  if (!checked.ok) return checked;
  const reachable = refuseChannels(world, checked.value.fields);
  if (!reachable.ok) return reachable;
  const establishment: Establishment = {
    id: world.chance.id(ask.now),
    ...checked.value.fields,
    ownerIds: [ask.actor.id],
    registeredBy: ask.actor.id,
    registeredAt: isoOf(ask.now),
  };
  const { id } = establishment;
  return ok({
    changes: [
      {
        kind: 'establishment',
        id,
        before: undefined,
        after: establishment,
        action: 'establishment.register',
      },
    ],
    answer: sealed => ({
      body: { ...showEstablishment(establishment), warnings: checked.value.warnings.map(sayProblem) },
      version: sealed.version('establishment', id),
    }),
  });
};
