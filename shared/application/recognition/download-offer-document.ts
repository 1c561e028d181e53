import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadOfferDocumentContract } from '#shared/contracts/recognition/download-offer-document.ts';
import { showsDossier } from '#shared/domain/recognition/offer.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { documentAddress } from '../dossier/document-address.ts';
import { findOffer } from './find-offer.ts';
import { sealedDossiers } from './sealed-dossiers.ts';

type Contract = typeof downloadOfferDocumentContract;

/**
 * A short-lived address of a paper under an offer's seal, for those whom the offer was made to: in the version that was
 * sealed, so that what is read is what would be accepted.
 */
export const downloadOfferDocument: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOffer(world, ask);
  if (!found.ok) return found;
  if (!showsDossier(found.value.body.state)) return fail('resource.not-found');
  const sealed = await sealedDossiers(world, found.value.body);
  if (!sealed.ok) return sealed;
  const { documentId } = ask.input.params;
  const [pinned] = sealed.value.submissions.flatMap(({ id: submissionId, body }) =>
    (body.snapshot?.documents ?? [])
      .filter(({ id }) => id === documentId)
      .map(document => ({ ...document, storeId: `${submissionId}/${documentId}` })),
  );
  const document = pinned && (await world.records.find('document', pinned.storeId))?.body;
  if (pinned === undefined || document === undefined) return fail('resource.not-found');
  if (document.sha256 !== pinned.sha256) return fail('offer.file-changed');
  const { versionId } = pinned;
  const preview = ask.input.query.preview === 'true';
  const address = await documentAddress(world, { ...document, versionId }, preview, ask.now);
  return address.ok ? ok({ body: address.value }) : address;
};
