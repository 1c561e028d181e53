import type { ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import { LeaveGuard } from '../app/leave-guard.tsx';
import { Pages } from '../app/pages.tsx';
import './council.css';
import { RoundPage } from './pages/round.tsx';
import { RoundsPage } from './pages/rounds.tsx';
import { SessionPage } from './pages/session.tsx';

const pages: Readonly<Record<string, ComponentType>> = {
  '/council': RoundsPage,
  '/council/:roundId': RoundPage,
  '/council/:roundId/sessions/:number': SessionPage,
  '/council/:roundId/sessions/:number/minutes': later(
    async () => (await import('./pages/minutes.tsx')).MinutesPage,
  ),
  '/council/:roundId/complaints': later(async () => (await import('./pages/complaints.tsx')).ComplaintsPage),
};

/** The council's face: its sessions as they are held, what goes into the minutes, complaints. */
export const CouncilFace = () => (
  <>
    <Pages pages={pages} />
    <LeaveGuard />
  </>
);
