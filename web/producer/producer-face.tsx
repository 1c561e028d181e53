import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { t } from './text.ts';

/** The producer face: its pages by address. */
export const ProducerFace = () => (
  <Switch>
    <Route path="/producer">
      <h1>{t('face.title')}</h1>
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
