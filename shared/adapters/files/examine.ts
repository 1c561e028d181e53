import type { Examination, Examine } from '#shared/application/ports.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { judgeFile } from '#shared/domain/file/judge-file.ts';
import type { ScanBytes, ScanVerdict } from '#shared/domain/file/scan-verdict.ts';
import { inspectFile } from './inspect-file.ts';
import { makePreview } from './make-preview.ts';

export type ExamineSettings = {
  /** A scanner of bytes in memory; left out where a service gives its verdict on the stored object. */
  readonly scan?: ScanBytes;
  /** That service's verdict; `unavailable` while it has not spoken. */
  readonly verdictOf?: (key: string, versionId: string) => Promise<ScanVerdict>;
};

const pending: Examination = { verdict: 'pending' };
const refused = (code: string): Examination => ({
  verdict: 'known',
  kind: undefined,
  pages: null,
  width: null,
  height: null,
  findings: [{ code, severity: 'error' }],
  preview: undefined,
});

/**
 * The examiner of arrived files: malware verdict, then content, then a small preview of pictures. A verdict that is neither
 * yes nor no leaves the file pending; what a document type allows is judged by the use case.
 */
export const openExamine =
  ({ scan, verdictOf }: ExamineSettings): Examine =>
  async ({ bytes, key, versionId }) => {
    const verdict = (await verdictOf?.(key, versionId)) ?? 'clean';
    if (verdict === 'unavailable') return pending;
    if (verdict === 'infected') return refused('file.malware');
    const inspected = await inspectFile(bytes, scan === undefined ? {} : { scan });
    if (!inspected.ok)
      return inspected.refusal.code === 'file.scan-failed' ? pending : refused(inspected.refusal.code);
    const { kind, pages, width, height } = inspected.value;
    const findings = judgeFile(inspected.value, { kinds: [kind] }).findings.map(({ code, severity }) => ({
      code,
      severity,
    }));
    const facts = { verdict: 'known' as const, kind, pages, width, height };
    if (!fileKinds[kind].preview || findings.some(({ severity }) => severity === 'error'))
      return { ...facts, findings, preview: undefined };
    const preview = await makePreview(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind);
    return preview.ok
      ? { ...facts, findings, preview: preview.value.bytes }
      : {
          ...facts,
          findings: [...findings, { code: preview.refusal.code, severity: 'error' }],
          preview: undefined,
        };
  };
