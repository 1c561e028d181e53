import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { EstablishmentOnPaper } from '#shared/text/papers/parts/establishment-fields.ts';
import type { ReceivedFiles } from '#shared/text/papers/parts/received-files.ts';
import { withMaskedNumber } from '../../establishment/show-establishment.ts';
import type { Stored, World } from '../../ports.ts';
import { addressInWords } from './places.ts';

type Filed = Submission & {
  readonly snapshot: NonNullable<Submission['snapshot']>;
  readonly receiptCode: string;
  readonly submittedAt: string;
};

/** A dossier that was filed, and its round; `output.not-yet` of a draft. */
export const filedDossier = async (
  world: World,
  submissionId: string,
): Promise<Result<{ readonly submission: Filed; readonly round: Round }>> => {
  const found = await submissionAndRound(world, submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const { snapshot, receiptCode, submittedAt } = submission.body;
  if (snapshot === null || receiptCode === null || submittedAt === null) return fail('output.not-yet');
  return ok({ submission: { ...submission.body, snapshot, receiptCode, submittedAt }, round: round.body });
};

export const submissionAndRound = async (
  world: World,
  submissionId: string,
): Promise<Result<{ readonly submission: Stored<'submission'>; readonly round: Stored<'round'> }>> => {
  const submission = await world.records.find('submission', submissionId);
  const round = submission && (await world.records.find('round', submission.body.roundId));
  return submission === undefined || round === undefined
    ? fail('resource.not-found')
    : ok({ submission, round });
};

/** How many of each kind, in the order of the table of documents. */
export const countFiles = (documents: readonly { readonly type: DocumentTypeCode }[]): ReceivedFiles => {
  const counts = new Map<DocumentTypeCode, number>();
  for (const { type } of documents) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, files]) => ({ type, files })).sort((a, b) => (a.type < b.type ? -1 : 1));
};

/** An establishment as papers show it: the personal number masked as in every view, places in words. */
export const establishmentOnPaper = (fields: EstablishmentFields, day: string): EstablishmentOnPaper => ({
  ...withMaskedNumber(fields),
  office: addressInWords(fields.office, day),
  site: addressInWords(fields.site, day),
});
