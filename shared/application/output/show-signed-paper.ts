import type * as z from 'zod';
import type { signedPaperView } from '#shared/contracts/output/signed-paper-view.ts';
import type { SignedPaper } from '#shared/domain/output/signed-paper.ts';
import { sayProblem } from '../say-problem.ts';

/** A signed paper as people see it. */
export const showSignedPaper = (paper: SignedPaper): z.input<typeof signedPaperView> => ({
  ...paper,
  bytes: paper.declaredBytes,
  sha256: paper.declaredSha256,
  findings: paper.findings.map(({ code }) => {
    const { vi, en } = sayProblem({ pointer: '', code });
    return { code, vi, en };
  }),
});
