import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { t } from './text.ts';

/** The public face: its pages by address. */
export const PublicFace = () => (
  <Switch>
    <Route path="/">
      <h1>{t('face.title')}</h1>
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
