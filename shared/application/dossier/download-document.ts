import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { documentAddress } from './document-address.ts';
import { findDocument } from './find-document.ts';

type Contract = typeof downloadDocumentContract;

/** A short-lived address of a document; of one that was taken out later as long as an earlier copy of the dossier holds it. */
export const downloadDocument: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDocument(world, ask, ask.input.params, 'pinned');
  if (!found.ok) return found;
  const preview = ask.input.query.preview === 'true';
  const address = await documentAddress(world, found.value.document.body, preview, ask.now);
  return address.ok ? ok({ body: address.value }) : address;
};
