import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { entryIdOf } from '#shared/domain/judging/judging.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';
import { viewComplaint } from './complaint-view.ts';

type Contract = typeof listComplaintsContract;

/** The complaints of a round in the order they came, each with what it is about and when it is due, for its council and officials. */
export const listComplaints: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const roundId = round.value.id;
  const { limit, cursor: after } = ask.input.query;
  const { items, cursor } = await world.records.list(
    'complaints-of-round',
    { roundId },
    { limit, cursor: after },
  );
  const ids = items.map(({ body }) => body.submissionId);
  const [names, entries] = await Promise.all([
    namesOfSubmissions(world, round.value.body, ids, ask.actor),
    world.records.findMany('entry', [...new Set(ids.map(id => entryIdOf(roundId, id)))]),
  ]);
  const codes = new Map(entries.map(({ body }) => [body.submissionId, body.selectionCode]));
  return ok({
    body: {
      items: items.map(({ body }) => ({
        ...viewComplaint(body),
        ...names(body.submissionId),
        selectionCode: codes.get(body.submissionId) ?? null,
        receivedLocal: formatInstant(millis(body.receivedAt)),
        dueLocal: formatInstant(millis(body.dueAt)),
        overdue: body.state === 'received' && ask.now >= millis(body.dueAt),
      })),
      cursor: cursor ?? null,
    },
  });
};
