import type * as z from 'zod';
import type { documentView } from '#shared/contracts/dossier/document-view.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { sayProblem } from '../say-problem.ts';

/** A document as people see it, at a version of its record. */
export const showDocument = (document: DossierDocument, version: number): z.input<typeof documentView> => ({
  ...document,
  bytes: document.declaredBytes,
  sha256: document.declaredSha256,
  hasPreview: document.previewKey !== null,
  findings: document.findings.map(({ code, severity }) => {
    const { vi, en } = sayProblem({ pointer: '', code });
    return { code, severity, vi, en };
  }),
  version,
});
