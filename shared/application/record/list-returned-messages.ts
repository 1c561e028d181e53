import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listReturnedMessagesContract } from '#shared/contracts/record/list-returned-messages.ts';
import { returnedClassOf } from '#shared/domain/message/returned.ts';
import { type Effect, isMessage } from '#shared/domain/record/effect.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { Stored } from '../ports.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { showMessage } from './show-message.ts';

type Contract = typeof listReturnedMessagesContract;

const establishmentIdOf = ({ payload }: Effect): readonly string[] =>
  isMessage(payload) && payload.establishmentId !== undefined ? [payload.establishmentId] : [];

const whomToCall = (establishment: Stored<'establishment'> | undefined) => {
  if (establishment === undefined) return null;
  const { name, representative } = establishment.body;
  return { establishment: name, name: representative.name, phone: representative.phone };
};

/** Messages of a round that came back, each with whom to call: officials read establishments in full anyway. */
export const listReturnedMessages: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const allowed = await findRoundAllowed(world, ask, params.roundId);
  if (!allowed.ok) return allowed;
  const page = await world.records.returnedOfRound(params, { limit: query.limit, cursor: query.cursor });
  const [people, establishments] = await Promise.all([
    membersOfRound(world, params.roundId),
    world.records.findMany('establishment', page.items.flatMap(establishmentIdOf)),
  ]);
  return ok({
    body: {
      items: page.items.flatMap(effect => {
        const message = showMessage(effect, people);
        const because = returnedClassOf(effect.reason);
        const [id] = establishmentIdOf(effect);
        const call = whomToCall(establishments.find(found => found.id === id));
        return message === undefined || because === undefined ? [] : [{ ...message, because, call }];
      }),
      cursor: page.cursor ?? null,
    },
  });
};
