import { describeVerdict } from '#shared/domain/screening/checks/index.ts';
import type { Screening } from '#shared/domain/screening/screening.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { sortVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { ok } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { screeningStatesShape } from '#shared/text/lists/screening-states.ts';
import { collectRows } from '../collect-rows.ts';
import { defineList } from './list.ts';

/** What the checks said of a severity, a line each; null where they found nothing or were not run. */
const saidBy = (screening: Screening | undefined, severity: 'blocking' | 'warning'): string | null =>
  screening?.verdicts
    .flatMap(verdict => {
      if (verdict.answer !== 'fail' || verdict.severity !== severity) return [];
      const { label, sentence } = describeVerdict(verdict);
      return [sentence === null ? label.vi : fill(sentence.vi, verdict.params)];
    })
    .join('\n') || null;

const rowOf = (submission: Submission, screening: Screening | undefined) => {
  const { snapshot, receiptCode, group, state, supplement, settlement } = submission;
  if (snapshot === null) return [];
  // A supplement brings a new snapshot; what was said of the one before is no longer said.
  const current = screening?.snapshotAt === snapshot.takenAt ? screening : undefined;
  return [
    {
      ...{ receiptCode, group, state },
      product: snapshot.product.name,
      establishment: snapshot.establishment.name,
      checkedAt: current?.checkedAt ?? null,
      missing: saidBy(current, 'blocking'),
      warnings: saidBy(current, 'warning'),
      supplementDue: supplement?.dueDay ?? null,
      supplementAnsweredAt: supplement?.answeredAt ?? null,
      eligible: settlement?.eligible ?? null,
      reason: settlement?.reason ?? null,
    },
  ];
};

/** How each filed dossier stands in screening, and what it still lacks. */
export const screeningStates = defineList<'dossiers', (typeof screeningStatesShape)['columns']>(
  screeningStatesShape,
  async (world, { roundId }) => {
    const rows = await collectRows(world, 'submissions-of-round', { roundId }, async page => {
      const screenings = await world.records.findMany(
        'screening',
        page.map(({ id }) => id),
      );
      const screeningOf = new Map(screenings.map(({ id, body }) => [id, body]));
      return page.flatMap(({ id, body }) => rowOf(body, screeningOf.get(id)));
    });
    const sorted = sortVietnamese(
      rows,
      ({ establishment }) => establishment,
      ({ product }) => product,
    );
    return ok({ fileName: 'kiem-tra-ho-so', rows: sorted });
  },
);
