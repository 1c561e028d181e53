import type * as z from 'zod';
import type { decisionView } from '#shared/contracts/council/decision-view.ts';
import type { Decision } from '#shared/domain/council/council.ts';

/** A decision as it is read: the object behind the signed file stays inside. */
export const viewDecision = ({ recordedBy: _, ...decision }: Decision): z.infer<typeof decisionView> => ({
  ...decision,
  file: decision.file && { sha256: decision.file.sha256, bytes: decision.file.bytes },
});
