import { formatDay } from '#shared/domain/calendar/day.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { workingDeadline } from '#shared/domain/calendar/working-days.ts';
import type { RoundResult } from '#shared/domain/council/council.ts';
import { recognisedIds } from '#shared/domain/council/decide.ts';
import type { Contact } from '#shared/domain/message/channels.ts';
import { requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command, NewEffect } from '../command.ts';
import { aboutRound, notify } from '../message/notify.ts';
import { producerContacts } from '../message/producer-contacts.ts';
import type { Stored, World } from '../ports.ts';
import { enterRegister } from '../recognition/enter-register.ts';
import { runInTask, type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { effectiveDecision, latestResult } from './latest.ts';

/** Submissions per commit: each is a record, an audit entry and a message by each channel and a call of systems of the 100 items of a transaction. */
const perCommit = 16;

type RoundInput = { readonly roundId: string };

/** deciding → published, with the moment of publication and the end of the complaint window. */
const publish: Command<RoundInput, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  if (round.body.publishedAt !== null) return ok({ changes: [], answer: () => ({ body: null }) });
  if (round.body.state !== 'deciding') return fail('decision.round-not-deciding');
  const until = workingDeadline(ask.now, round.body.rules.complaintWorkingDays);
  if (!until.ok) return until;
  const after: Round = {
    ...round.body,
    state: 'published',
    stalled: null,
    publishedAt: isoOf(ask.now),
    complaintsUntil: isoOf(until.value.until),
  };
  return ok({
    changes: [{ kind: 'round', id: round.id, before: round, after, action: 'round.publish' }],
    answer: () => ({ body: null }),
  });
};

/** published → complaints, once every producer's entry says what became of it. */
const openComplaintWindow: Command<RoundInput, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  return ok({
    changes:
      round.body.state === 'published'
        ? [
            {
              ...{ kind: 'round', id: round.id, before: round },
              after: { ...round.body, state: 'complaints', stalled: null },
              action: 'round.enter-complaints',
            },
          ]
        : [],
    answer: () => ({ body: null }),
  });
};

/** A producer hears of the own entry only, and of no juror. */
const tellResult = (
  round: Round,
  submission: Stored<'submission'>,
  result: RoundResult,
  contact: Contact | undefined,
  recognised: boolean,
): readonly NewEffect[] => {
  const product = submission.body.snapshot?.product.name;
  const standing = result.standings.find(({ submissionId }) => submissionId === submission.id);
  if (product === undefined || contact === undefined || round.complaintsUntil === null) return [];
  return notify(recognised ? 'result.recognised' : 'result.not-recognised', [contact], aboutRound(round), {
    product,
    round: round.title,
    mean: standing?.mean ?? '',
    // The window ends at 24:00 of its last day.
    complaintsUntil: formatDay(dayOf(millis(round.complaintsUntil) - 1)),
  });
};

type BatchInput = {
  readonly round: Round;
  readonly submissionIds: readonly string[];
  readonly recognised: ReadonlySet<string>;
  readonly result: RoundResult;
};

/** Entries still `eligible` become recognised or not; those settled before (by an earlier run) are left alone. */
const settleEntries: Command<BatchInput, null> = async (world, ask) => {
  const { round, submissionIds, recognised, result } = ask.input;
  const found = await world.records.findMany('submission', submissionIds);
  const waiting = found.filter(({ body }) => body.state === 'eligible');
  const contacts = await producerContacts(
    world,
    waiting.map(({ body }) => body.establishmentId),
  );
  return ok({
    changes: waiting.map(
      (submission): Change => ({
        ...{ kind: 'submission', id: submission.id, before: submission },
        after: { ...submission.body, state: recognised.has(submission.id) ? 'recognised' : 'not-recognised' },
        action: recognised.has(submission.id) ? 'submission.recognise' : 'submission.not-recognise',
      }),
    ),
    effects: waiting.flatMap(submission => {
      const contact = contacts.get(submission.body.establishmentId);
      const isRecognised = recognised.has(submission.id);
      const state = isRecognised ? 'recognised' : 'not-recognised';
      return [
        tellSystems('result.published', round, submission.body.establishmentId, {
          submissionId: submission.id,
          state,
        }),
        ...tellResult(round, submission, result, contact, isRecognised),
      ];
    }),
    answer: () => ({ body: null }),
  });
};

const settleAll = async (world: World, round: Round, context: TaskContext): Promise<void> => {
  const [decision, result, entries] = await Promise.all([
    effectiveDecision(world, round.id),
    latestResult(world, round.id),
    world.records.children('entry', round.id),
  ]);
  if (decision === undefined || result === undefined) throw new TaskRefusedError('decision.missing');
  const recognised = recognisedIds(decision);
  const ids = entries.map(({ body }) => body.submissionId);
  for (let start = 0; start < ids.length; start += perCommit)
    await runInTask(
      world,
      'publish-results',
      settleEntries,
      { round, submissionIds: ids.slice(start, start + perCommit), recognised, result: result.body },
      context,
    );
};

/** Publishes a decided round: first its date, then each entry with a mail to its producer, then what
 * was recognised in the public register, then the complaint window. */
export const publishResults: Task<'PublishResults'> = async (world, input, context) => {
  if ((await effectiveDecision(world, input.roundId)) === undefined)
    throw new TaskRefusedError('decision.missing');
  await runInTask(world, 'publish-results', publish, input, context);
  const round = await world.records.find('round', input.roundId);
  if (round === undefined || round.body.complaintsUntil === null)
    throw new TaskRefusedError('resource.not-found');
  if (round.body.state === 'published') {
    await settleAll(world, round.body, context);
    await enterRegister(world, round.body, context);
    await runInTask(world, 'publish-results', openComplaintWindow, input, context);
  }
  return { until: requestsDoneAt(round.body.complaintsUntil) };
};
