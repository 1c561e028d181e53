import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../dossier/dossier.tsx';

type Panel = typeof import('./assistance.tsx')['AssistancePanel'];

/** What an assisted dossier asks for besides; nothing, and nothing downloaded, for any other. */
export const Assistance = (dossier: Dossier) => {
  const isAssisted = (dossier.submission.record.server?.assistance ?? null) !== null;
  const [Ready, setReady] = useState<Panel>();
  useEffect(() => {
    if (isAssisted) void import('./assistance.tsx').then(module => setReady(() => module.AssistancePanel));
  }, [isAssisted]);
  return Ready === undefined ? null : <Ready {...dossier} />;
};
