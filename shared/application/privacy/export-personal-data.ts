import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import { ownComplaintView } from '#shared/contracts/council/complaint-view.ts';
import type { exportPersonalDataContract } from '#shared/contracts/privacy/export-personal-data.ts';
import { submissionView } from '#shared/contracts/submission/submission-view.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { viewOwnComplaint } from '../council/complaint-view.ts';
import { showEstablishment } from '../establishment/show-establishment.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import { viewCertificate } from '../recognition/certificate-view.ts';
import { showSubmission } from '../submission/show-submission.ts';
import { showOwnSupport } from '../support/show-support.ts';
import { showWebhook } from '../webhook/show-webhook.ts';
import { withEnds } from '../webhook/with-ends.ts';
import { loadEstablishmentData } from './load-establishment-data.ts';
import { showOwnDataRequest } from './show-data-request.ts';

type Contract = typeof exportPersonalDataContract;

/**
 * All that is kept of an establishment, for those who act for it, in the views they may see one by one: states before
 * publication, jurors and what the office keeps for itself do not leave this way either.
 */
export const exportPersonalData: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, ({ id, ownerIds }) => ({
    ...{ establishmentId: id, ownerIds },
  }));
  if (!found.ok) return found;
  const establishment = found.value;
  const of = { establishmentId };
  const [data, support, requests] = await Promise.all([
    loadEstablishmentData(world, establishment),
    listAll(world, 'support-of-establishment', of),
    listAll(world, 'data-requests-of-establishment', of),
  ]);
  const rounds = new Map(
    (
      await world.records.findMany('round', [...new Set(data.submissions.map(({ body }) => body.roundId))])
    ).map(({ id, body }) => [id, body]),
  );
  const webhooks = await withEnds(
    world,
    data.webhooks.map(({ body }) => body),
  );
  return ok({
    body: {
      madeAt: isoOf(ask.now),
      establishment: showEstablishment(establishment.body),
      products: data.products.map(({ body }) => body),
      submissions: data.submissions.flatMap(({ body }) => {
        const round = rounds.get(body.roundId);
        return round === undefined ? [] : [submissionView.parse(showSubmission(body, round))];
      }),
      documents: data.documents.map(({ body: { type, fileName, bytes, sha256, createdAt, state } }) => ({
        ...{ type, fileName, bytes, sha256, createdAt, state },
      })),
      complaints: data.complaints.map(({ body }) => ownComplaintView.parse(viewOwnComplaint(body))),
      certificates: data.certificates.map(({ body }) => viewCertificate(body, ask.now)),
      support: support.flatMap(({ body }) => (body.decision === null ? [] : [showOwnSupport(body)])),
      webhooks: webhooks.map(showWebhook),
      requests: requests.map(({ body }) => showOwnDataRequest(body, establishment.body.name, ask.now)),
    },
  });
};
