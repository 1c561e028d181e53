import type { ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import { Pages } from '../app/pages.tsx';
import './public.css';
import { HomePage } from './pages/home.tsx';
import { RoundPage } from './pages/round.tsx';
import { RoundsPage } from './pages/rounds.tsx';
import { StatusPage } from './pages/status.tsx';

const pages: Readonly<Record<string, ComponentType>> = {
  '/': HomePage,
  '/rounds': RoundsPage,
  '/rounds/:roundId': RoundPage,
  '/rounds/:roundId/results': later(async () => (await import('./pages/round-results.tsx')).RoundResultsPage),
  '/results': later(async () => (await import('./pages/results.tsx')).ResultsPage),
  '/figures': later(async () => (await import('./pages/figures.tsx')).FiguresPage),
  '/status/:receiptCode?': StatusPage,
  '/certificates/:checkCode?': later(async () => (await import('./pages/certificate.tsx')).CertificatePage),
  '/confirm/:submissionId': later(async () => (await import('./pages/confirm.tsx')).ConfirmPage),
  '/papers/:type': later(async () => (await import('./pages/paper.tsx')).PaperPage),
  '/accessibility': later(async () => (await import('./pages/accessibility.tsx')).AccessibilityPage),
};

/** The public face: what anyone may see, by address. */
export const PublicFace = () => <Pages pages={pages} />;
