import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { dossierFiles, type PlayFile } from '#test/play/dossier-files.ts';
import type { Site } from '../support/site.ts';

/** A product of the played round by its index, with its owner and what is known of it by the API. */
export const producerOf = (site: Site, index: number) => {
  const found = site.play.played.registered?.find(({ product }) => product.index === index);
  if (found === undefined) throw new Error(`the play has no product ${index}`);
  return { ...found, owner: found.product.establishment.owner };
};
export type Producer = ReturnType<typeof producerOf>;

type Listed = {
  readonly id: string;
  readonly productId: string;
  readonly state: string;
  readonly receiptCode: string | null;
};

/** The dossiers that the server has of a product. */
export const dossiersOf = async ({
  client,
  establishmentId,
  productId,
}: Producer): Promise<readonly Listed[]> => {
  const { body } = await client.get<{ items: readonly Listed[] }>(
    `/v1/establishments/${establishmentId}/submissions`,
  );
  return body.items.filter(item => item.productId === productId);
};

/** How many clean files of each type the server has of a dossier. */
export const filesThere = async (
  { client }: Producer,
  submissionId: string,
): Promise<Readonly<Record<string, number>>> => {
  const { body } = await client.get<{
    items: readonly { readonly type: DocumentTypeCode; readonly state: string }[];
  }>(`/v1/submissions/${submissionId}/documents`);
  const counts: Record<string, number> = {};
  for (const { type, state } of body.items) if (state === 'clean') counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

/** Two papers, a presentation and six photographs, each of them another picture. */
export const sixPhotographs = async (one: Producer, other: Producer): Promise<readonly PlayFile[]> => [
  ...(await dossierFiles(one.product)),
  ...(await dossierFiles(other.product)).filter(({ type }) => type === 'D4'),
];
