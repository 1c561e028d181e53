import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import { mostRemindedAtOnce, type remindJurorsContract } from '#shared/contracts/judging/remind-jurors.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { tellPeople } from '../round/round-people.ts';
import { findReminders, reminderParams } from './find-reminders.ts';

type Contract = typeof remindJurorsContract;

/**
 * Reminds jurors whose sheets are open, each at most once on a local day: the seat remembers it, so that of two orders at
 * once the later one finds the person told.
 */
export const remindJurors: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findReminders(world, ask);
  if (!found.ok) return found;
  if (!found.value.isOpen.ok) return found.value.isOpen;
  const { jurorIds } = ask.input.body;
  const wanted = ({ jurorId }: { readonly jurorId: string }) => jurorIds?.includes(jurorId) ?? true;
  const { round, seats } = found.value;
  const due = found.value.told.filter(wanted);
  const told = due.slice(0, mostRemindedAtOnce);
  return ok({
    changes: told.flatMap(({ seat }): readonly Change[] => {
      const before = seats.get(seat.id);
      if (before === undefined) return [];
      const after = { ...before.body, remindedAt: isoOf(ask.now) };
      return [{ kind: 'membership', id: before.id, before, after, action: 'membership.remind' }];
    }),
    effects: told.flatMap(reminded =>
      tellPeople([reminded.seat], round.body, 'juror-reminder', reminderParams(round.body, reminded)),
    ),
    answer: () => ({
      body: { told, skipped: found.value.skipped.filter(wanted), left: due.length - told.length },
    }),
  });
};
