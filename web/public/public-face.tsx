import type { ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import { Pages } from '../app/pages.tsx';
import './public.css';
import { HomePage } from './pages/home.tsx';

const pages: Readonly<Record<string, ComponentType>> = {
  '/': HomePage,
  '/rounds': later(async () => (await import('./pages/rounds.tsx')).RoundsPage),
  '/rounds/:roundId': later(async () => (await import('./pages/round.tsx')).RoundPage),
  '/rounds/:roundId/results': later(async () => (await import('./pages/round-results.tsx')).RoundResultsPage),
  '/results': later(async () => (await import('./pages/results.tsx')).ResultsPage),
  '/products/:recognitionId': later(async () => (await import('./pages/product.tsx')).ProductPage),
  '/check-statement': later(async () => (await import('./pages/check-statement.tsx')).CheckStatementPage),
  '/open-data': later(async () => (await import('./pages/open-data.tsx')).OpenDataPage),
  '/figures': later(async () => (await import('./pages/figures.tsx')).FiguresPage),
  '/status/:receiptCode?': later(async () => (await import('./pages/status.tsx')).StatusPage),
  '/certificates/:checkCode?': later(async () => (await import('./pages/certificate.tsx')).CertificatePage),
  '/confirm/:submissionId': later(async () => (await import('./pages/confirm.tsx')).ConfirmPage),
  '/papers/:type': later(async () => (await import('./pages/paper.tsx')).PaperPage),
  '/me': later(async () => (await import('./pages/me.tsx')).MePage),
  '/accessibility': later(async () => (await import('./pages/accessibility.tsx')).AccessibilityPage),
};

/** The public face: what anyone may see, by address. */
export const PublicFace = () => <Pages pages={pages} />;
