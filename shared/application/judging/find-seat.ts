import { conflictIdOf, entryIdOf, panelIdOf } from '#shared/domain/judging/judging.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { submissionOfCode } from './selection-codes.ts';

/** A juror before an entry: all that their right to judge it rests on. */
export type Seat = {
  readonly round: Stored<'round'>;
  readonly entry: Stored<'entry'>;
  readonly panel: Stored<'panel'>;
};

/**
 * The seat of the caller before an entry named by its selection code. They must still be appointed for the group, sit on the
 * panel that was convened, and have no confirmed conflict, and the round must not be over; anything else is refused like an absent entry.
 */
export const findSeat = async (
  world: World,
  ask: Ask<unknown>,
  { roundId, selectionCode }: { readonly roundId: string; readonly selectionCode: string },
): Promise<Result<Seat>> => {
  const [round, submissionId] = await Promise.all([
    world.records.find('round', roundId),
    submissionOfCode(world, roundId, selectionCode),
  ]);
  const entry = submissionId && (await world.records.find('entry', entryIdOf(roundId, submissionId)));
  if (!round || !entry) {
    ask.allow({});
    return fail('resource.not-found');
  }
  const { group } = entry.body;
  const [panel, conflict] = await Promise.all([
    world.records.find('panel', panelIdOf(roundId, group)),
    world.records.find('conflict', conflictIdOf(roundId, entry.body.submissionId, ask.actor.id)),
  ]);
  const isSeated =
    panel?.body.jurors.some(({ personId }) => personId === ask.actor.id) === true &&
    conflict?.body.state !== 'confirmed' &&
    !isOver(round.body.state);
  const allowed = ask.allow(isSeated ? { roundId, group } : {});
  if (!allowed.ok || panel === undefined) return fail('resource.not-found');
  return ok({ round, entry, panel });
};
