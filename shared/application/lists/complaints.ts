import { entryIdOf } from '#shared/domain/judging/judging.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { complaintsShape } from '#shared/text/lists/complaints.ts';
import { collectRows } from '../collect-rows.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';
import { defineList } from './list.ts';
import { readerOf } from './reader-of.ts';

/** The complaints of a round in the order they came, with their clocks. */
export const complaints = defineList<'round', (typeof complaintsShape)['columns']>(
  complaintsShape,
  async (world, { roundId }, order) => {
    const round = await world.records.find('round', roundId);
    if (round === undefined) return fail('resource.not-found');
    const reader = await readerOf(world, order);
    const rows = await collectRows(world, 'complaints-of-round', { roundId }, async page => {
      const ids = page.map(({ body }) => body.submissionId);
      const [names, entries] = await Promise.all([
        namesOfSubmissions(world, round.body, ids, reader),
        world.records.findMany('entry', [...new Set(ids.map(id => entryIdOf(roundId, id)))]),
      ]);
      const codes = new Map(entries.map(({ body }) => [body.submissionId, body.selectionCode]));
      return page.map(({ body: { submissionId, receivedAt, text, dueDay, dueAt, state, answer } }) => ({
        ...{ receivedAt, text, dueDay, state },
        selectionCode: codes.get(submissionId) ?? null,
        product: names(submissionId).productName,
        establishment: names(submissionId).establishmentName,
        overdue: state === 'received' && order.at >= millis(dueAt),
        answeredAt: answer?.at ?? null,
        answer: answer?.text ?? null,
      }));
    });
    return ok({ fileName: 'khieu-nai', rows });
  },
);
