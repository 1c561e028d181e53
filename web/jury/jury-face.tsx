import type { ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import { Pages } from '../app/pages.tsx';
import { SignInNeeded } from '../app/sign-in-needed.tsx';
import { OfflineFace } from '../offline/offline-face.tsx';
import { endSession, useSession } from '../session/session.ts';
import { Loading } from '../ui/loading.tsx';
import './jury.css';
import { WorklistPage } from './pages/worklist.tsx';

const fetchEntry = () => import('./pages/entry.tsx');
// Asked for at once, beside the worklist that leads to it; where that fails the page says so when it is opened.
fetchEntry().catch(() => undefined);

const pages: Readonly<Record<string, ComponentType>> = {
  // A personal link leads to the worklist: the list of rounds comes when somebody asks for it.
  '/jury': later(async () => (await import('./pages/rounds.tsx')).RoundsPage),
  '/jury/device': later(async () => (await import('./pages/device.tsx')).DevicePage),
  '/jury/:roundId': WorklistPage,
  '/jury/:roundId/frames': later(async () => (await import('./pages/frames.tsx')).FramesPage),
  '/jury/:roundId/panel': later(async () => (await import('./pages/panel.tsx')).PanelPage),
  '/jury/:roundId/entries/:code': later(async () => (await fetchEntry()).EntryPage),
  '/jury/:roundId/entries/:code/print': later(async () => (await import('./pages/annex.tsx')).AnnexPage),
};

/** The juror's face: what to judge, the sheet beside the dossier, score frames, the work of the head. */
export const JuryFace = () => {
  const session = useSession();
  if (session.kind === 'none') return <SignInNeeded />;
  return (
    <OfflineFace
      person={session.session.person.id}
      waiting={<Loading />}
      onSessionEnded={() => endSession('expired')}
    >
      <Pages pages={pages} />
    </OfflineFace>
  );
};
