import type { ComponentType } from 'preact';
import { Route, Switch } from 'wouter';
import { later } from '../app/later.tsx';
import { NotFound } from '../app/not-found.tsx';
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
  <Switch>
    {Object.entries(pages).map(([path, component]) => (
      <Route key={path} path={path} component={component} />
    ))}
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
