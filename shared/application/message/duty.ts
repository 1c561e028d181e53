import type { Contact } from '#shared/domain/message/channels.ts';
import { isDueOn, type ReminderName, reminders } from '#shared/domain/message/reminders.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { reminderLines } from '#shared/text/mails/reminders.ts';
import type { Stored, World } from '../ports.ts';

/** Something that one person still has to do before a deadline. */
export type Duty = {
  readonly name: ReminderName;
  readonly round: Round;
  readonly contact: Contact;
  readonly deadline: number;
  readonly line: keyof typeof reminderLines;
  readonly params: Readonly<Record<string, string | number>>;
  /** Where on the site it is done. */
  readonly path: string;
  /** The seat that remembers when its juror was last reminded, by hand or by the clock. */
  readonly seat?: Stored<'membership'>;
};

/** Looks for duties of one kind in a round; `isDue` says which deadlines they are reminded of. */
export type FindDuties = (
  world: World,
  round: Round,
  isDue: (deadline: number) => boolean,
  now: number,
) => Promise<readonly Duty[]>;

/** Asks on the days of the table alone. */
export const dueOnDay =
  (name: ReminderName, now: number) =>
  (deadline: number): boolean =>
    isDueOn(name, deadline, now);

/** The moment of the round's own deadline, for duties that go by one. */
export const deadlineOf = (name: ReminderName, round: Round): number => {
  const { deadline } = reminders[name];
  return deadline === null ? Number.NaN : Date.parse(round.timeline[deadline]);
};
