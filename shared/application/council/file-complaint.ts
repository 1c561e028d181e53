import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { fileComplaintContract } from '#shared/contracts/council/file-complaint.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import { isWithin } from '#shared/domain/calendar/instant.ts';
import { workingDeadline } from '#shared/domain/calendar/working-days.ts';
import { type Complaint, complaintIdOf } from '#shared/domain/council/council.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { membersOfRound, tellPeople } from '../round/round-people.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { viewOwnComplaint } from './complaint-view.ts';
import { findComplaintsGate, touchComplaintsGate } from './complaints-gate.ts';
import { openComplaint } from './open-complaint.ts';

type Contract = typeof fileComplaintContract;

/** States of an entry that has a result to complain about. */
const judged: readonly string[] = ['recognised', 'not-recognised'];

/**
 * A producer complains about the own result within the window after publication; the council has ten working days from
 * receipt, not counting its day (Circular 26/2014/TT-BCT, Article 20). One complaint at a time for an entry.
 */
export const fileComplaint: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!allowed.ok) return allowed;
  const { submission, round } = allowed.value;
  const { publishedAt, complaintsUntil, rules } = round.body;
  if (publishedAt === null || complaintsUntil === null) return fail('result.not-published');
  if (!isWithin(ask.now, millis(publishedAt), millis(complaintsUntil))) return fail('complaint.window-over');
  if (!judged.includes(submission.body.state)) return fail('complaint.no-result');
  const gate = await findComplaintsGate(world, round.id);
  const others = await world.records.children('complaint', round.id);
  if (others.some(({ body }) => body.submissionId === submission.id && body.state === 'received'))
    return fail('complaint.open-already');
  const due = workingDeadline(ask.now, rules.complaintAnswerWorkingDays);
  if (!due.ok) return due;
  const complaint: Complaint = {
    id: world.chance.id(ask.now),
    roundId: round.id,
    submissionId: submission.id,
    establishmentId: submission.body.establishmentId,
    byPersonId: ask.actor.id,
    text: ask.input.body.text,
    receivedAt: isoOf(ask.now),
    dueDay: due.value.day,
    dueAt: isoOf(due.value.until),
    state: 'received',
    answer: null,
    decisionSequence: null,
  };
  const chairs = (await membersOfRound(world, round.id)).filter(({ role }) => role === 'council-chair');
  const id = complaintIdOf(round.id, complaint.id);
  return ok({
    changes: [
      { kind: 'complaint', id, before: undefined, after: complaint, action: 'complaint.file' },
      ...touchComplaintsGate(round.id, gate),
    ],
    claims: [openComplaint(complaint)],
    effects: tellPeople(chairs, round.body, 'complaint.received', {
      round: round.body.title,
      due: formatDay(complaint.dueDay),
    }),
    answer: sealed => ({ body: viewOwnComplaint(complaint), version: sealed.version('complaint', id) }),
  });
};
