import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { copySubmissionContract } from '#shared/contracts/submission/copy-submission.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { chooseCopies } from '#shared/domain/dossier/choose-copies.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Change, Command } from '../command.ts';
import type { World } from '../ports.ts';
import { findProduct } from '../product/find-product.ts';
import { sayProblem } from '../say-problem.ts';
import { draftSubmission } from './draft-submission.ts';
import { findSubmission } from './find-submission.ts';

type Contract = typeof copySubmissionContract;

/**
 * A record of its own for a paper that was examined before. Object and version are the earlier ones: a version never changes
 * and is never deleted, so the verdict on its content holds.
 */
const copyOf = (
  world: World,
  { actor, now }: Pick<Ask<unknown>, 'actor' | 'now'>,
  document: DossierDocument,
  submissionId: string,
): Change => {
  const after: DossierDocument = {
    ...document,
    id: world.chance.id(now),
    submissionId,
    uploadId: null,
    createdAt: isoOf(now),
    createdBy: actor.id,
  };
  return {
    ...{ kind: 'document', id: `${submissionId}/${after.id}`, before: undefined, after },
    action: 'document.copy',
  };
};

/**
 * Opens a draft after an earlier submission of the establishment: its group and note, and the papers that still serve. What
 * was left out is said with its reason; nothing of the earlier one changes.
 */
export const copySubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findSubmission(world, ask, body.submissionId);
  if (!found.ok) return found;
  const earlier = found.value.submission.body;
  const target = await findProduct(world, ask, body.productId ?? earlier.productId);
  if (!target.ok) return target;
  const { product, establishment } = target.value;
  if (establishment.id !== earlier.establishmentId)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/productId', code: 'copy.of-other-establishment' }],
    });
  const round = await world.records.find('round', params.roundId);
  const sameProduct = product.id === earlier.productId;
  const keepsGroup = earlier.group !== null && round?.body.groups.includes(earlier.group) === true;
  const drafted = draftSubmission(world, ask, {
    ...{ round, product, ownerIds: establishment.body.ownerIds, assistance: null },
    group: keepsGroup ? earlier.group : null,
    note: sameProduct ? earlier.note : null,
  });
  if (!drafted.ok || round === undefined) return drafted.ok ? fail('resource.not-found') : drafted;
  const documents = await world.records.children('document', body.submissionId);
  const { copied, leftOut } = chooseCopies(
    documents.map(document => document.body),
    { round: round.body, sameProduct, day: dayOf(ask.now) },
  );
  const submissionId = drafted.value.changes[0]?.id ?? '';
  return ok({
    changes: [
      ...drafted.value.changes,
      ...copied.map(document => copyOf(world, ask, document, submissionId)),
    ],
    claims: drafted.value.claims ?? [],
    answer: () => ({
      body: {
        submissionId,
        documents: copied.length,
        leftOut: leftOut.map(({ document: { type, fileName }, code }) => {
          const { vi, en } = sayProblem({ pointer: '', code });
          return { type, fileName, code, vi, en };
        }),
      },
    }),
  });
};
