import { groupOfCode } from '#shared/domain/identity/selection-code.ts';
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

type Params = { readonly roundId: string; readonly selectionCode: string };
/** Where the seat is, before it is known whether the caller has it. */
export type SeatPlace = { readonly round: Stored<'round'>; readonly submissionId: string };

/**
 * The seat of the caller before an entry named by its selection code, as `findSeat`, with what `beside` reads of the entry in
 * the same call of the store.
 */
export const findSeatWith = async <T>(
  world: World,
  ask: Ask<unknown>,
  { roundId, selectionCode }: Params,
  beside: (place: SeatPlace) => Promise<T>,
): Promise<Result<Seat & { readonly beside: T }>> => {
  // A code tells its entry's group, and with it the panel.
  const [round, submissionId, panel] = await Promise.all([
    world.records.find('round', roundId),
    submissionOfCode(world, roundId, selectionCode),
    world.records.find('panel', panelIdOf(roundId, groupOfCode(selectionCode))),
  ]);
  if (round === undefined || submissionId === undefined) {
    ask.allow({});
    return fail('resource.not-found');
  }
  const [entry, conflict, more] = await Promise.all([
    world.records.find('entry', entryIdOf(roundId, submissionId)),
    world.records.find('conflict', conflictIdOf(roundId, submissionId, ask.actor.id)),
    beside({ round, submissionId }),
  ]);
  const group = entry?.body.group;
  const isSeated =
    panel?.body.group === group &&
    panel?.body.jurors.some(({ personId }) => personId === ask.actor.id) === true &&
    conflict?.body.state !== 'confirmed' &&
    !isOver(round.body.state);
  const allowed = ask.allow(isSeated && group !== undefined ? { roundId, group } : {});
  if (!allowed.ok || panel === undefined || entry === undefined) return fail('resource.not-found');
  return ok({ round, entry, panel, beside: more });
};

/**
 * The seat of the caller before an entry named by its selection code. They must still be appointed for the group, sit on the
 * panel that was convened, and have no confirmed conflict, and the round must not be over; anything else is refused like an absent entry.
 */
export const findSeat = (world: World, ask: Ask<unknown>, params: Params): Promise<Result<Seat>> =>
  findSeatWith(world, ask, params, async () => null);
