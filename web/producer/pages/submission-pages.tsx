import { NotFound } from '../../app/not-found.tsx';
import { AssistedDossierOf } from '../assisted/assisted-dossier.tsx';
import { type Dossier, DossierOf } from '../dossier/dossier.tsx';
import { isPage } from '../dossier/pages.ts';
import { lazy } from '../lazy.tsx';
import { FillPage } from './fill-page.tsx';

const ReceiptPage = lazy(() => import('./receipt-page.tsx').then(module => module.ReceiptPage));
const DossierPage = lazy(() => import('./dossier-page.tsx').then(module => module.DossierPage));

/** A page of a dossier by the last part of its address: the dossier itself, its receipt, or a page of filling in. */
const pageOf = (dossier: Dossier, name: string | undefined) => {
  if (name === undefined) return <DossierPage dossier={dossier} />;
  if (name === 'receipt') return <ReceiptPage dossier={dossier} />;
  return isPage(name) ? <FillPage dossier={dossier} page={name} /> : <NotFound />;
};

type SubmissionPagesProps = {
  readonly id: string;
  readonly page?: string | undefined;
  /** Whether an officer files it for a producer. */
  readonly assisted?: boolean;
};

/** All pages of one dossier. */
export const SubmissionPages = ({ id, page, assisted = false }: SubmissionPagesProps) => {
  const children = (dossier: Dossier) => pageOf(dossier, page);
  return assisted ? (
    <AssistedDossierOf id={id}>{children}</AssistedDossierOf>
  ) : (
    <DossierOf id={id}>{children}</DossierOf>
  );
};
