import type { Membership } from '#shared/domain/access/membership.ts';
import { planReminders } from '#shared/domain/judging/remind-jurors.ts';
import { scoringIsOpen } from '#shared/domain/judging/scoring-window.ts';
import type { ReminderName } from '#shared/domain/message/reminders.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { lastSheets, standingEntries } from '../judging/last-sheets.ts';
import type { World } from '../ports.ts';
import { awaitingEntries } from '../round/awaiting-entries.ts';
import { gateIdOf, occurrenceOf } from '../round/gates.ts';
import { membersOfRound, officialsOf, signersOf } from '../round/round-people.ts';
import { type Duty, deadlineOf, type FindDuties } from './duty.ts';
import { contactOf } from './notify.ts';

type Due = Pick<Duty, 'deadline' | 'path'> & { readonly count?: number };

const dutiesOf = (
  name: Exclude<ReminderName, 'draft-open'>,
  round: Round,
  people: readonly Membership[],
  { count = 1, ...due }: Due,
): readonly Duty[] =>
  people.map(person => ({
    ...{ name, round, line: name, ...due },
    contact: contactOf(person),
    params: { count },
  }));

const chairsOf = async (world: World, round: Round): Promise<readonly Membership[]> =>
  (await membersOfRound(world, round.id)).filter(({ role }) => role === 'council-chair');

/** Dossiers on which the officials owe a decision. */
export const findScreeningDuties: FindDuties = async (world, round, isDue) => {
  const deadline = deadlineOf('screening-open', round);
  if (!isDue(deadline)) return [];
  const count = (await awaitingEntries(world, round.id)).length;
  if (count === 0) return [];
  const path = `/office/rounds/${round.id}/screening`;
  return dutiesOf('screening-open', round, await officialsOf(world, round.authority), {
    deadline,
    path,
    count,
  });
};

/** Sheets that jurors have not locked; who was reminded by hand today is left in peace. */
export const findSheetDuties: FindDuties = async (world, round, isDue, now) => {
  const deadline = deadlineOf('sheets-open', round);
  if (!isDue(deadline)) return [];
  const gateId = gateIdOf(round.id, 'score-sheets', occurrenceOf(round, 'score-sheets'));
  const gate = await world.records.find('gate', gateId);
  if (!scoringIsOpen(round, gate?.body, now).ok) return [];
  const seats = await world.records.roll('people-of-round', { roundId: round.id });
  const sheets = await lastSheets(world, round, await standingEntries(world, round.id));
  const bodies = seats.map(({ body }) => body);
  const path = `/jury/${round.id}`;
  return planReminders(sheets, bodies, now).told.flatMap(({ seat: { id }, open }) => {
    const seat = seats.find(({ body }) => body.id === id);
    if (seat === undefined) return [];
    const due = { deadline, path, count: open };
    return dutiesOf('sheets-open', round, [seat.body], due).map(duty => ({ ...duty, seat }));
  });
};

/** The council's conclusion. */
export const findCouncilDuties: FindDuties = async (world, round, isDue) => {
  const deadline = deadlineOf('council-open', round);
  return isDue(deadline)
    ? dutiesOf('council-open', round, await chairsOf(world, round), { deadline, path: '/council' })
    : [];
};

/** The authority's decision. */
export const findDecisionDuties: FindDuties = async (world, round, isDue) => {
  const deadline = deadlineOf('decision-open', round);
  const path = `/office/rounds/${round.id}/decision`;
  return isDue(deadline)
    ? dutiesOf('decision-open', round, await signersOf(world, round.authority), { deadline, path })
    : [];
};

/** Complaints without an answer, each with its own last day. */
export const findComplaintDuties: FindDuties = async (world, round, isDue) => {
  const complaints = await world.records.children('complaint', round.id);
  const open = complaints.filter(({ body }) => body.state === 'received' && isDue(Date.parse(body.dueAt)));
  if (open.length === 0) return [];
  const chairs = await chairsOf(world, round);
  return open.flatMap(({ body }) =>
    dutiesOf('complaint-open', round, chairs, { deadline: Date.parse(body.dueAt), path: '/council' }),
  );
};
