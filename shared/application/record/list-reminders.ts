import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRemindersContract } from '#shared/contracts/record/list-reminders.ts';
import { dayOf, formatInstant } from '#shared/domain/calendar/instant.ts';
import {
  daysOf,
  type PlannedReminder,
  plannedReminders,
  type ReminderName,
  reminderNames,
  reminders,
} from '#shared/domain/message/reminders.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { Duty } from '../message/duty.ts';
import { findOpen } from '../message/find-duties.ts';
import type { World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof listRemindersContract;
type Row = PlannedReminder & { readonly people: number | null };

const peopleIn = (duties: readonly Duty[]): number =>
  new Set(duties.map(({ contact }) => contact.email ?? contact.phone)).size;

/** Those with a last day of their own: one row for each day on which some of them are reminded. */
const rowsByCase = (name: ReminderName, duties: readonly Duty[], now: number): readonly Row[] => {
  const rows = new Map<string, Duty[]>();
  for (const duty of duties)
    for (const day of daysOf(name, duty.deadline))
      if (day >= dayOf(now)) {
        const key = `${day} ${duty.deadline}`;
        rows.set(key, [...(rows.get(key) ?? []), duty]);
      }
  return [...rows].flatMap(([key, due]) => {
    const [first] = due;
    return first === undefined
      ? []
      : [{ name, day: key.slice(0, 10), deadline: isoOf(first.deadline), people: peopleIn(due) }];
  });
};

const rowsOf = async (world: World, round: Round, now: number): Promise<readonly Row[]> => {
  const planned = plannedReminders(round, now);
  const rows: Row[] = [];
  for (const name of reminderNames) {
    const { deadline, while: state } = reminders[name];
    // Who drafts is nobody's business before filing, nor how many do.
    const isKnown = state === round.state && !('secret' in reminders[name]);
    const duties = isKnown ? await findOpen(world, round, name, now) : [];
    const people = isKnown ? peopleIn(duties) : null;
    if (deadline === null) rows.push(...rowsByCase(name, duties, now));
    else rows.push(...planned.filter(row => row.name === name).map(row => ({ ...row, people })));
  }
  return rows.sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** What will go out when, if nothing more is done and no date moves. Nothing is sent. */
export const listReminders: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!found.ok) return found;
  const rows = await rowsOf(world, found.value.body, ask.now);
  return ok({
    body: {
      items: rows.map(row => ({ ...row, deadlineLocal: formatInstant(Date.parse(row.deadline)) })),
    },
  });
};
