import type * as z from 'zod';
import type { logoView } from '#shared/contracts/programme/logo-view.ts';
import type { Logo } from '#shared/domain/programme/logo.ts';
import { sayProblem } from '../say-problem.ts';

/** A logo as officials see it. */
export const showLogo = (logo: Logo): z.input<typeof logoView> => ({
  ...logo,
  bytes: logo.declaredBytes,
  sha256: logo.declaredSha256,
  findings: logo.findings.map(({ code }) => {
    const { vi, en } = sayProblem({ pointer: '', code });
    return { code, vi, en };
  }),
});
