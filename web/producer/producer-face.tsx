import { Route, Switch } from 'wouter';
import { OfflineFace } from '#web/offline/offline-face.tsx';
import { endSession, useSession } from '#web/session/session.ts';
import { Loading } from '#web/ui/loading.tsx';
import { NotFound } from '../app/not-found.tsx';
import { lazy } from './lazy.tsx';
import { HomePage } from './pages/home-page.tsx';

const StartPage = lazy(() => import('./pages/start-page.tsx').then(module => module.StartPage));
const SubmissionPages = lazy(() =>
  import('./pages/submission-pages.tsx').then(module => module.SubmissionPages),
);
const TokensPage = lazy(() => import('./pages/tokens-page.tsx').then(module => module.TokensPage));
const WebhooksPage = lazy(() => import('./pages/webhooks-page.tsx').then(module => module.WebhooksPage));
const DevicePage = lazy(() => import('./pages/device-page.tsx').then(module => module.DevicePage));
const DataPage = lazy(() => import('./pages/data-page.tsx').then(module => module.DataPage));
const AssistedPage = lazy(() => import('./pages/assisted-page.tsx').then(module => module.AssistedPage));
const PathPage = lazy(() => import('./pages/path-page.tsx').then(module => module.PathPage));
const EstablishmentPage = lazy(() =>
  import('./pages/establishment-page.tsx').then(module => module.EstablishmentPage),
);

const Pages = () => (
  <Switch>
    <Route path="/producer">
      <HomePage />
    </Route>
    <Route path="/producer/new">
      <StartPage />
    </Route>
    <Route path="/producer/establishments/:id/:page?">
      {({ id, page }) => <EstablishmentPage id={id} page={page} />}
    </Route>
    <Route path="/producer/submissions/:id/:page?">
      {({ id, page }) => <SubmissionPages id={id} page={page} />}
    </Route>
    <Route path="/producer/products/:productId/path">
      {({ productId }) => <PathPage productId={productId} />}
    </Route>
    <Route path="/producer/assisted">
      <AssistedPage />
    </Route>
    <Route path="/producer/assisted/new">
      <StartPage assisted />
    </Route>
    <Route path="/producer/assisted/:id/:page?">
      {({ id, page }) => <SubmissionPages id={id} page={page} assisted />}
    </Route>
    <Route path="/producer/tokens">
      <TokensPage />
    </Route>
    <Route path="/producer/webhooks">
      <WebhooksPage />
    </Route>
    <Route path="/producer/data">
      <DataPage />
    </Route>
    <Route path="/producer/device">
      <DevicePage />
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);

/** The producer face: its pages by address, on what this device keeps for the person. */
export const ProducerFace = () => {
  const session = useSession();
  if (session.kind === 'none') return null;
  return (
    <OfflineFace
      person={session.session.person.id}
      waiting={<Loading />}
      onSessionEnded={() => endSession('expired')}
    >
      <Pages />
    </OfflineFace>
  );
};
