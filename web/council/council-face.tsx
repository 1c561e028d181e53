import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { t } from './text.ts';

/** The council face: its pages by address. */
export const CouncilFace = () => (
  <Switch>
    <Route path="/council">
      <h1>{t('face.title')}</h1>
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
