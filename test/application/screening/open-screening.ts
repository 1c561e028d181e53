import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { recordSample } from '#shared/application/screening/record-sample.ts';
import { requestSupplement } from '#shared/application/screening/request-supplement.ts';
import { screenBatch } from '#shared/application/screening/screen-batch.ts';
import { settleSubmission } from '#shared/application/screening/settle-submission.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { askAs, official } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildDossier, buildSubmission, documentIdOf } from '../../support/submission-builder.ts';

export const now = Date.parse('2026-04-20T03:00:00.000Z');
export const context = { now, execution: 'test' };
const gateId = `${sampleRoundId}/screening~1`;

/** The sample round in screening, and what its officials do there. */
export const openScreening = (worldOf: () => World) => {
  /** The sample round in screening with submitted dossiers, sealed in one batch, not yet checked. */
  const seedSubmitted = async (
    count: number,
    overrides: Partial<Submission> = {},
  ): Promise<readonly Submission[]> => {
    const round = buildRound({ state: 'screening' });
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const submissions = numbers.map(number => buildSubmission(number, { group: 'CK', ...overrides }));
    const entries = submissions.map(({ id }) => ({ submissionId: id, version: 1, hash: 'mau' }));
    await seed(worldOf(), [
      record('round', round.id, round),
      record('sealed-batch', `${round.id}/0`, { roundId: round.id, batch: 0, entries }),
      ...numbers
        .map(number => buildEstablishment(number))
        .map(establishment => record('establishment', establishment.id, establishment)),
      ...numbers.map(number => buildProduct(number)).map(product => record('product', product.id, product)),
      ...submissions.map(submission => record('submission', submission.id, submission)),
      ...numbers.flatMap(number =>
        buildDossier(number).map(document => record('document', documentIdOf(document), document)),
      ),
    ]);
    return submissions;
  };
  const seedScreened = async (count: number, overrides: Partial<Submission> = {}) => {
    const submissions = await seedSubmitted(count, overrides);
    await screenBatch(worldOf(), { roundId: sampleRoundId, batch: 0 }, context);
    return submissions;
  };
  const settle = (submissionId: string, eligible: boolean, ifVersion = 1, actor: Actor = official) => {
    const why = eligible ? null : 'Thiếu giấy tờ (mẫu)';
    const body = { eligible, reason: why, legalBasis: why && 'Thông tư 26/2014/TT-BCT' };
    const input = { params: { submissionId }, query: {}, body };
    return runCommand(
      worldOf(),
      settleSubmission,
      askAs(actor, 'screening.settle', input, { now, ifVersion }),
    );
  };
  const askForSupplement = (submissionId: string, ifVersion = 1, at = now) =>
    runCommand(
      worldOf(),
      requestSupplement,
      askAs(
        official,
        'screening.settle',
        {
          params: { submissionId },
          query: {},
          body: { items: [{ type: 'D2' as const, reason: 'Bản chụp mờ (mẫu)' }] },
        },
        { now: at, ifVersion },
      ),
    );
  const noteSample = (
    submissionId: string,
    sample: Submission['sample'],
    ifVersion: number,
    actor = official,
  ) =>
    runCommand(
      worldOf(),
      recordSample,
      askAs(
        actor,
        'screening.settle',
        { params: { submissionId }, query: {}, body: { sample } },
        { now, ifVersion },
      ),
    );
  const gate = async () => (await worldOf().records.find('gate', gateId))?.body.outcome ?? null;
  return { seedScreened, settle, askForSupplement, noteSample, gate };
};
