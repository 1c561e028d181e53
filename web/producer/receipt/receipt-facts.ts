import type { getReceiptContract } from '#shared/contracts/submission/get-receipt.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '#web/api/call.ts';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';

type Receipt = Answer<typeof getReceiptContract>;

export type ReceiptFacts = {
  readonly code: string;
  /** Where the code is looked up without signing in. */
  readonly address: string;
  readonly agency: string;
  readonly round: string;
  readonly receivedAt: string;
  /** Who and what, in order. */
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly papers: readonly { readonly label: string; readonly files: number }[];
  readonly next: readonly { readonly label: string; readonly by: string }[];
  /** Proof in the audit trail; null until the server was asked. */
  readonly proof: string | null;
};

const steps = [
  ['closing', 'closesAt'],
  ['screening', 'screeningUntil'],
  ['results', 'decisionUntil'],
] as const;

/** What a receipt says, out of the submitted copy; the same on the screen, on paper and in the picture. Null before submission. */
export const receiptFacts = (
  { submission, round }: Pick<Dossier, 'submission' | 'round'>,
  receipt: Receipt | undefined,
): ReceiptFacts | null => {
  const { server } = submission.record;
  if (server === null || server.receiptCode === null || server.submittedAt === null) return null;
  const { receiptCode: code, submittedAt, snapshot, group, declaration, assistance } = server;
  const counts = new Map<keyof typeof documentTypes, number>();
  for (const { type } of snapshot?.documents ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
  const line = (term: string, detail: string | null | undefined) =>
    detail === null || detail === undefined ? [] : [{ term, detail }];
  return {
    code,
    address: `${location.origin}/status/${code}`,
    agency: round.standingBody,
    round: round.title,
    receivedAt: localMoment(submittedAt),
    facts: [
      ...line(t('receipt.round'), round.title),
      ...line(t('receipt.establishment'), snapshot?.establishment.name),
      ...line(t('receipt.product'), snapshot?.product.name),
      ...line(t('receipt.group'), group && said(productGroups[group])),
      ...line(t('receipt.received'), localMoment(submittedAt)),
      ...line(t('receipt.declared-by'), declaration?.name),
      ...line(t('receipt.filed-by'), assistance?.officerName),
    ],
    papers: [...counts].map(([type, files]) => ({ label: said(documentTypes[type]), files })),
    next: steps
      .filter(([, deadline]) => Date.parse(round.timeline[deadline]) > Date.parse(submittedAt))
      .map(([step, deadline]) => ({
        label: t(`receipt.step-${step}`),
        by: localMoment(round.timeline[deadline]),
      })),
    proof: receipt?.receipt.hash ?? null,
  };
};
