import type { FileFacts } from './file-facts.ts';
import { type FileRule, judgeFile } from './judge-file.ts';

type Found = Pick<FileFacts, 'kind' | 'bytes' | 'sha256' | 'pages' | 'width' | 'height'>;
export type ArrivedFinding = { readonly code: string; readonly severity: 'error' | 'warning' };
export type ArrivedVerdict = {
  readonly state: 'clean' | 'refused';
  readonly findings: readonly ArrivedFinding[];
};

/** What a content check already answered by itself; here only the rule is held against the facts. */
const nothingHidden = {
  heldBytes: 0,
  encrypted: false,
  animated: false,
  activeContent: [],
  macros: false,
  externalLinks: false,
  embeddedObjects: false,
} as const;

/** Holds what arrived against the rule of what was awaited. `contentFindings`: what reading the file itself found. */
export const judgeArrived = (
  rule: FileRule,
  found: Found,
  contentFindings: readonly ArrivedFinding[],
): ArrivedVerdict => {
  const { findings } = judgeFile({ ...found, ...nothingHidden }, rule);
  const merged = new Map<string, ArrivedFinding>();
  for (const { code, severity } of [...contentFindings, ...findings])
    if (merged.get(code)?.severity !== 'error') merged.set(code, { code, severity });
  const all = [...merged.values()];
  return { state: all.some(({ severity }) => severity === 'error') ? 'refused' : 'clean', findings: all };
};
