import { dayOf, formatInstant, startOfDay } from '#shared/domain/calendar/instant.ts';
import { reminders } from '#shared/domain/message/reminders.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { derivedId } from '#shared/kernel/derived-id.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { harmless } from '#shared/text/mails/harmless.ts';
import { reminderLines } from '#shared/text/mails/reminders.ts';
import type { Change, Command, NewEffect } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { openRefusals } from '../refusals.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import type { Duty } from './duty.ts';
import { findDuties } from './find-duties.ts';
import { notify } from './notify.ts';

/** A person is who reads at an address, or who answers a phone. */
const personOf = ({ contact: { email, phone } }: Duty): string => email ?? phone ?? '';

const lineOf = ({ line, params, round, deadline }: Duty, language: 'vi' | 'en'): string => {
  const words = { ...params, round: round.title, until: formatInstant(deadline) };
  const safe = Object.entries(words).map(([name, word]) => [name, harmless(String(word))]);
  return fill(reminderLines[line][language], Object.fromEntries(safe));
};

/** Listed with a round only where it is about that round alone, and about nothing that its officials may not know. */
const roundIdOf = (duties: readonly Duty[]): string | null => {
  const rounds = new Set(duties.map(({ round }) => round.id));
  const isSecret = duties.some(({ name }) => 'secret' in reminders[name]);
  return rounds.size === 1 && !isSecret ? ([...rounds][0] ?? null) : null;
};

/** One message by each channel of the person, whose id follows from day and person: there is no second on a day. */
const messagesOf = (duties: readonly Duty[], now: number): readonly NewEffect[] => {
  const ordered = [...duties].sort((a, b) => a.deadline - b.deadline);
  const [first] = ordered;
  if (first === undefined) return [];
  const about = { authority: first.round.authority, roundId: roundIdOf(ordered) };
  const today = dayOf(now);
  return notify('reminder', [first.contact], about, {
    count: ordered.length,
    linesVi: ordered.map(duty => lineOf(duty, 'vi')).join('\n'),
    linesEn: ordered.map(duty => lineOf(duty, 'en')).join('\n'),
    until: formatInstant(first.deadline),
    at: formatInstant(now),
    path: first.path,
  }).map(effect => ({
    ...effect,
    id: derivedId(startOfDay(today), ['reminder', today, personOf(first), effect.payload.type].join('/')),
  }));
};

const remind: Command<readonly Duty[], null> = async (_world, { input: duties, now }) => {
  const seats = new Map(duties.flatMap(({ seat }) => (seat === undefined ? [] : [[seat.id, seat] as const])));
  return ok({
    changes: [...seats.values()].map((before): Change => {
      const after = { ...before.body, remindedAt: isoOf(now) };
      return { kind: 'membership', id: before.id, before, after, action: 'membership.remind' };
    }),
    effects: messagesOf(duties, now),
    answer: () => ({ body: null }),
  });
};

/** What a person is to be reminded of, for a log: their address is nothing to read there. */
const nameOf = (duties: readonly Duty[]): string =>
  ['remind-due', ...duties.map(({ round, name }) => `${round.id}/${name}`)].join(' ');

/** Rounds in which something may be due. */
const roundsUnderWay = async (world: World): Promise<readonly Round[]> => {
  const rounds: Round[] = [];
  for (const { id: programmeId } of await listAll(world, 'all-programmes', {}))
    for (const { body } of await listAll(world, 'rounds-of-programme', { programmeId }))
      if (body.state !== 'planned' && !isOver(body.state)) rounds.push(body);
  return rounds;
};

/**
 * The daily reminders: one message to each person for all that is due to be said to them today. Run again on the same day it
 * says nothing twice; a day on which it did not run is not made up for.
 * @throws AggregateError once all were gone through, with one error for each person to whom it was refused: the run counts as failed
 */
export const remindDue = async (world: World, now: number): Promise<{ readonly reminded: number }> => {
  const byPerson = new Map<string, Duty[]>();
  for (const round of await roundsUnderWay(world))
    for (const duty of await findDuties(world, round, now)) {
      const person = personOf(duty);
      if (person !== '') byPerson.set(person, [...(byPerson.get(person) ?? []), duty]);
    }
  const refusals = openRefusals('remind-due');
  let reminded = 0;
  for (const duties of byPerson.values()) {
    const result = await runCommand(
      world,
      remind,
      systemAsk('remind-due', duties, now, `remind-due/${dayOf(now)}`),
    );
    if (result.ok) reminded += 1;
    else refusals.note(nameOf(duties), result.refusal);
  }
  refusals.end();
  return { reminded };
};
