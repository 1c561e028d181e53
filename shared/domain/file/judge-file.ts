import type { FileFacts } from './file-facts.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';
import { fileLimits, printSize } from './file-limits.ts';

/** What a document type asks of its files. */
export type FileRule = {
  readonly kinds: readonly FileKind[];
  readonly maxBytes?: number;
  readonly maxPages?: number;
  /** A photo to be printed at 10 × 15 cm. */
  readonly photo?: boolean;
  /** What was announced when the upload was allowed. */
  readonly declared?: { readonly kind: FileKind; readonly bytes: number; readonly sha256: string };
};

type Answer = 'met' | 'not-met' | 'not-applicable';
type Params = Readonly<Record<string, string | number>>;

type FileCheck = {
  /** Of the finding that is reported when the rule is not met. */
  readonly code: `file.${string}`;
  readonly severity: 'error' | 'warning';
  readonly answer: (facts: FileFacts, rule: FileRule) => Answer;
  /** Numbers and names for the sentence that people read. */
  readonly params?: (facts: FileFacts, rule: FileRule) => Params;
};

const met = (holds: boolean): Answer => (holds ? 'met' : 'not-met');
const unless = (applies: boolean, holds: () => boolean): Answer =>
  applies ? met(holds()) : 'not-applicable';
const isOffice = ({ kind }: FileFacts) => kind === 'DOCX' || kind === 'XLSX';

const maxBytesOf = (facts: FileFacts, rule: FileRule) =>
  Math.min(rule.maxBytes ?? Number.POSITIVE_INFINITY, fileKinds[facts.kind].maxBytes);
const maxPagesOf = (rule: FileRule) =>
  Math.min(rule.maxPages ?? Number.POSITIVE_INFINITY, fileLimits.pdfPages);

const isWithinPixels = ({ width, height }: FileFacts): boolean =>
  width !== null && width * (height ?? 0) <= fileLimits.pixels;

function isPrintable({ width, height }: FileFacts): boolean {
  const sides = [width ?? 0, height ?? 0];
  return Math.min(...sides) >= printSize.shortSide && Math.max(...sides) >= printSize.longSide;
}

function isAsDeclared(facts: FileFacts, { declared }: FileRule): boolean {
  return declared?.kind === facts.kind && declared.bytes === facts.bytes && declared.sha256 === facts.sha256;
}

/** One entry a rule. */
const fileChecks = [
  {
    code: 'file.kind-not-allowed',
    severity: 'error',
    answer: (facts, rule) => met(rule.kinds.includes(facts.kind)),
    params: (facts, rule) => ({ kind: facts.kind, allowed: rule.kinds.join(', ') }),
  },
  {
    code: 'file.not-as-declared',
    severity: 'error',
    answer: (facts, rule) => unless(rule.declared !== undefined, () => isAsDeclared(facts, rule)),
  },
  {
    code: 'file.too-large',
    severity: 'error',
    answer: (facts, rule) => met(facts.bytes <= maxBytesOf(facts, rule)),
    params: (facts, rule) => ({ bytes: facts.bytes, maxBytes: maxBytesOf(facts, rule) }),
  },
  { code: 'file.encrypted', severity: 'error', answer: facts => met(!facts.encrypted) },
  {
    code: 'file.active-content',
    severity: 'error',
    answer: facts => unless(facts.kind === 'PDF', () => facts.activeContent.length === 0),
    params: facts => ({ found: facts.activeContent.join(', ') }),
  },
  { code: 'file.macros', severity: 'error', answer: facts => unless(isOffice(facts), () => !facts.macros) },
  {
    code: 'file.external-links',
    severity: 'error',
    answer: facts => unless(isOffice(facts), () => !facts.externalLinks),
  },
  {
    code: 'file.embedded-objects',
    severity: 'error',
    answer: facts => unless(isOffice(facts), () => !facts.embeddedObjects),
  },
  {
    code: 'file.animated',
    severity: 'error',
    answer: facts => unless(facts.width !== null, () => !facts.animated),
  },
  {
    code: 'file.too-many-pages',
    severity: 'error',
    answer: (facts, rule) => unless(facts.pages !== null, () => (facts.pages ?? 0) <= maxPagesOf(rule)),
    params: (facts, rule) => ({ pages: facts.pages ?? 0, maxPages: maxPagesOf(rule) }),
  },
  {
    code: 'file.too-many-pixels',
    severity: 'error',
    answer: facts => unless(facts.width !== null, () => isWithinPixels(facts)),
    params: facts => ({ width: facts.width ?? 0, height: facts.height ?? 0, maxPixels: fileLimits.pixels }),
  },
  {
    code: 'file.picture-too-heavy',
    severity: 'error',
    answer: facts => unless(isWithinPixels(facts), () => facts.heldBytes <= fileLimits.heldBytes),
  },
  {
    code: 'file.photo-below-print-size',
    severity: 'warning',
    answer: (facts, rule) => unless(rule.photo === true && facts.width !== null, () => isPrintable(facts)),
    params: facts => ({ width: facts.width ?? 0, height: facts.height ?? 0, ...printSize }),
  },
  {
    code: 'file.photo-without-preview',
    severity: 'warning',
    answer: facts => unless(facts.width !== null, () => fileKinds[facts.kind].preview),
  },
] as const satisfies readonly FileCheck[];

export type FileFindingCode = (typeof fileChecks)[number]['code'];
type FileFinding = {
  readonly code: FileFindingCode;
  readonly severity: 'error' | 'warning';
  readonly params: Params;
};

export type FileJudgement = {
  /** `warned` counts as accepted: a person decides what a warning is worth. */
  readonly outcome: 'accepted' | 'warned' | 'refused';
  readonly findings: readonly FileFinding[];
  /** Each rule's answer, also of those that are met or do not apply. */
  readonly answers: readonly { readonly code: FileFindingCode; readonly answer: Answer }[];
};

/** The codes of every finding that `judgeFile` can report, for catalogues of text. */
export const fileFindingCodes: readonly FileFindingCode[] = fileChecks.map(({ code }) => code);

/** Judges what was found in a file by the rule of its document type. Every rule is asked, so all findings come at once. */
export function judgeFile(facts: FileFacts, rule: FileRule): FileJudgement {
  const asked = fileChecks.map((check: FileCheck & { code: FileFindingCode }) => ({
    ...check,
    answered: check.answer(facts, rule),
  }));
  const findings = asked
    .filter(({ answered }) => answered === 'not-met')
    .map(({ code, severity, params }) => ({ code, severity, params: params?.(facts, rule) ?? {} }));
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return {
    outcome: isRefused ? 'refused' : findings.length > 0 ? 'warned' : 'accepted',
    findings,
    answers: asked.map(({ code, answered }) => ({ code, answer: answered })),
  };
}
