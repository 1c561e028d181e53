/**
 * Why a file could not be examined to the end, each a refusal on its own.
 * Params: `file.kind-unknown` has `found`, `file.too-large` has `maxBytes`.
 */
export const inspectionCodes = [
  'file.empty',
  'file.too-large',
  'file.kind-unknown',
  'file.truncated',
  'file.damaged',
  'file.disguised',
  'file.encrypted',
  'file.too-complex',
  'file.archive-bomb',
  'file.archive-unsafe',
  'file.malware',
  'file.scan-failed',
] as const;

export type InspectionCode = (typeof inspectionCodes)[number];
