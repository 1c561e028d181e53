import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { t } from './text.ts';

/** The office face: its pages by address. */
export const OfficeFace = () => (
  <Switch>
    <Route path="/office">
      <h1>{t('face.title')}</h1>
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
