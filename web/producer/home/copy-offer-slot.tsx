import { lazy } from '../lazy.tsx';

/** Copying an earlier dossier, downloaded when a dossier is begun. */
export const CopyOffer = lazy(() => import('./copy-offer.tsx').then(module => module.CopyOffer));
