import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRoundSubmissionsContract } from '#shared/contracts/screening/list-round-submissions.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { dossierResource } from '../round-resource.ts';
import { countFindings } from './screen-submissions.ts';

type Contract = typeof listRoundSubmissionsContract;
type Item = BodyOf<Contract>['items'][number];

/** A filed dossier in a list of its round. */
export const showRoundSubmission = (submission: Submission, findings: Item['findings']): Item => {
  const { snapshot, supplement } = submission;
  return {
    ...submission,
    establishmentName: snapshot?.establishment.name ?? null,
    establishmentKind: snapshot?.establishment.kind ?? null,
    productName: snapshot?.product.name ?? null,
    isSet: (snapshot?.product.set ?? null) !== null,
    supplementDueAt: supplement?.dueAt ?? null,
    supplementAnsweredAt: supplement?.answeredAt ?? null,
    findings,
  };
};

/** The submitted dossiers of a round, oldest first, to those who screen it. Drafts are not shown: they are not filed. */
export const listRoundSubmissions: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const { roundId } = params;
  const round = await findAllowed(world, ask, 'round', roundId, dossierResource);
  if (!round.ok) return round;
  const page = { limit: query.limit, cursor: query.cursor };
  const { items, cursor } =
    query.state === undefined
      ? await world.records.list('submissions-of-round', { roundId }, page)
      : await world.records.list('submissions-of-round-by-state', { roundId, state: query.state }, page);
  const filed = items.filter(({ body }) => body.snapshot !== null);
  const screenings = await world.records.findMany(
    'screening',
    filed.map(({ id }) => id),
  );
  const findings = new Map(screenings.map(({ id, body }) => [id, countFindings(body)]));
  return ok({
    body: {
      items: filed.map(({ id, body }) => showRoundSubmission(body, findings.get(id) ?? null)),
      cursor: cursor ?? null,
    },
  });
};
