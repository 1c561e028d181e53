import type * as z from 'zod';
import { lazyTable } from '#shared/kernel/lazy-table.ts';
import { apiTokenSchema } from './access/api-token.ts';
import { membershipSchema } from './access/membership.ts';
import { complaintSchema, councilSessionSchema, decisionSchema, resultSchema } from './council/council.ts';
import { documentSchema } from './dossier/document.ts';
import { establishmentSchema } from './establishment/establishment.ts';
import {
  conflictSchema,
  entrySchema,
  panelSchema,
  scoreFrameSchema,
  scoringClosureSchema,
  sheetCorrectionSchema,
  sheetSchema,
} from './judging/judging.ts';
import { paperSheetSchema } from './judging/paper-sheet.ts';
import { outputSchema } from './output/output.ts';
import { signedPaperSchema } from './output/signed-paper.ts';
import { dataRequestSchema } from './privacy/data-request.ts';
import { retentionSchema } from './privacy/retention.ts';
import { productSchema } from './product/product.ts';
import { logoSchema } from './programme/logo.ts';
import { programmeSchema } from './programme/programme.ts';
import { offerSchema } from './recognition/offer.ts';
import { certificateSchema, nominationSchema } from './recognition/recognition.ts';
import { recognitionSchema } from './recognition/recognition-record.ts';
import { revocationSchema } from './recognition/revocation.ts';
import { resendSchema } from './record/effect.ts';
import { gateSchema, sealedBatchSchema } from './round/gate.ts';
import { roundSchema } from './round/round.ts';
import { screeningSchema } from './screening/screening.ts';
import { confirmationSchema } from './submission/confirmation.ts';
import { earlierSnapshotSchema, submissionSchema } from './submission/submission.ts';
import { fundingRuleSchema } from './support/funding-rule.ts';
import { supportGrantSchema } from './support/support-grant.ts';
import { webhookSchema } from './webhook/webhook.ts';

/**
 * Every kind of record that is kept, with its schema. Each has a version, an audit stream of its own and one place in the
 * store (`shared/adapters/dynamodb/keys.ts`).
 */
export const entitySchemas = lazyTable({
  programme: () => programmeSchema,
  logo: () => logoSchema,
  round: () => roundSchema,
  gate: () => gateSchema,
  'sealed-batch': () => sealedBatchSchema,
  membership: () => membershipSchema,
  'api-token': () => apiTokenSchema,
  establishment: () => establishmentSchema,
  product: () => productSchema,
  submission: () => submissionSchema,
  snapshot: () => earlierSnapshotSchema,
  confirmation: () => confirmationSchema,
  document: () => documentSchema,
  screening: () => screeningSchema,
  panel: () => panelSchema,
  entry: () => entrySchema,
  conflict: () => conflictSchema,
  'score-frame': () => scoreFrameSchema,
  sheet: () => sheetSchema,
  'sheet-correction': () => sheetCorrectionSchema,
  'paper-sheet': () => paperSheetSchema,
  'scoring-closure': () => scoringClosureSchema,
  result: () => resultSchema,
  'council-session': () => councilSessionSchema,
  decision: () => decisionSchema,
  complaint: () => complaintSchema,
  certificate: () => certificateSchema,
  nomination: () => nominationSchema,
  revocation: () => revocationSchema,
  'funding-rule': () => fundingRuleSchema,
  'support-grant': () => supportGrantSchema,
  offer: () => offerSchema,
  recognition: () => recognitionSchema,
  'data-request': () => dataRequestSchema,
  retention: () => retentionSchema,
  resend: () => resendSchema,
  webhook: () => webhookSchema,
  output: () => outputSchema,
  'signed-paper': () => signedPaperSchema,
}) satisfies Record<string, z.ZodType>;

export type EntityKind = keyof typeof entitySchemas;
export type EntityOf<K extends EntityKind> = z.infer<(typeof entitySchemas)[K]>;
export const entityKinds = Object.keys(entitySchemas) as EntityKind[];
