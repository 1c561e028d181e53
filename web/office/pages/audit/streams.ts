import type { EntityKind } from '#shared/domain/entities.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';

type Key = Extract<keyof typeof officeTexts, `audit.kind-${string}`>;

/** Records whose history can be read, in words; secrets of one person are none of them. */
export const auditKinds = {
  round: 'audit.kind-round',
  programme: 'audit.kind-programme',
  membership: 'audit.kind-membership',
  submission: 'audit.kind-submission',
  screening: 'audit.kind-screening',
  document: 'audit.kind-document',
  establishment: 'audit.kind-establishment',
  product: 'audit.kind-product',
  gate: 'audit.kind-gate',
  conflict: 'audit.kind-conflict',
  panel: 'audit.kind-panel',
  entry: 'audit.kind-entry',
  'score-frame': 'audit.kind-score-frame',
  sheet: 'audit.kind-sheet',
  'sheet-correction': 'audit.kind-sheet-correction',
  'paper-sheet': 'audit.kind-paper-sheet',
  'scoring-closure': 'audit.kind-scoring-closure',
  result: 'audit.kind-result',
  'council-session': 'audit.kind-council-session',
  decision: 'audit.kind-decision',
  complaint: 'audit.kind-complaint',
  certificate: 'audit.kind-certificate',
  nomination: 'audit.kind-nomination',
  recognition: 'audit.kind-recognition',
  offer: 'audit.kind-offer',
} as const satisfies Partial<Record<EntityKind, Key>>;
export type AuditKind = keyof typeof auditKinds;

const isAuditKind = (kind: string): kind is AuditKind => kind in auditKinds;

const ofRound: readonly AuditKind[] = [
  'gate',
  'conflict',
  'panel',
  'entry',
  'score-frame',
  'sheet',
  'sheet-correction',
  'paper-sheet',
  'scoring-closure',
  'result',
  'council-session',
  'decision',
  'complaint',
  'nomination',
];

/** The round of a record, where its id says it. */
export const roundOfStream = (kind: AuditKind, id: string): string | undefined =>
  kind === 'round' || ofRound.includes(kind) ? id.split('/')[0] : undefined;

/** `round/01J…` as kind and id; undefined where it names no readable record. */
export const parseStream = (
  stream: string,
): { readonly kind: AuditKind; readonly id: string } | undefined => {
  const cut = stream.indexOf('/');
  const kind = stream.slice(0, cut);
  const id = stream.slice(cut + 1);
  return cut > 0 && id !== '' && isAuditKind(kind) ? { kind, id } : undefined;
};
