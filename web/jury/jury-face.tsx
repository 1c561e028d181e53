import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { t } from './text.ts';

/** The jury face: its pages by address. */
export const JuryFace = () => (
  <Switch>
    <Route path="/jury">
      <h1>{t('face.title')}</h1>
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
