import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { planReminders, type Reminded } from '#shared/domain/judging/remind-jurors.ts';
import { scoringIsOpen } from '#shared/domain/judging/scoring-window.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { gateIdOf, occurrenceOf } from '../round/gates.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { lastSheets, standingEntries } from './last-sheets.ts';

type Reminders = ReturnType<typeof planReminders> & {
  /** Whether jurors may still write: else nobody is reminded. */
  readonly isOpen: Result<null>;
  readonly round: Stored<'round'>;
  /** The seats of the round by membership id, as read. */
  readonly seats: ReadonlyMap<string, Stored<'membership'>>;
};

/** Whom a reminder would reach now, to those who may send it. */
export const findReminders = async (
  world: World,
  ask: Ask<{ readonly params: { readonly roundId: string } }>,
): Promise<Result<Reminders>> => {
  const found = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!found.ok) return found;
  const round = found.value.body;
  const gate = await world.records.find(
    'gate',
    gateIdOf(round.id, 'score-sheets', occurrenceOf(round, 'score-sheets')),
  );
  const seats = await world.records.roll('people-of-round', { roundId: round.id });
  const sheets = await lastSheets(world, round, await standingEntries(world, round.id));
  const plan = planReminders(
    sheets,
    seats.map(({ body }) => body),
    ask.now,
  );
  const isOpen = scoringIsOpen(round, gate?.body, ask.now);
  return ok({ ...plan, isOpen, round: found.value, seats: new Map(seats.map(seat => [seat.body.id, seat])) });
};

/** What the mail to one juror says. */
export const reminderParams = (round: Round, { seat, open }: Pick<Reminded, 'seat' | 'open'>) => ({
  name: seat.name,
  open,
  round: round.title,
  roundId: round.id,
  until: formatInstant(millis(round.timeline.scoringUntil)),
  standingBody: round.standingBody,
});
