import type { ComponentType } from 'preact';
import { Route, Switch } from 'wouter';
import { NotFound } from './not-found.tsx';

/** Pages by address; the first that fits is shown, and what fits none is not found. */
export const Pages = ({ pages }: { readonly pages: Readonly<Record<string, ComponentType>> }) => (
  <Switch>
    {Object.entries(pages).map(([path, component]) => (
      <Route key={path} path={path} component={component} />
    ))}
    <Route>
      <NotFound />
    </Route>
  </Switch>
);
