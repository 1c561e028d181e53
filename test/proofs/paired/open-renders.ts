import type { Render } from '#shared/application/ports.ts';
import { openTestRender } from '../../support/papers/open-render.ts';

/**
 * How papers are made: by the product's own renderers, or said by what they would be made from, which is the same bytes for the
 * same input and costs a hundredth. Lists and archives are made in earnest.
 */
export const openRenders = (): Readonly<Record<'made' | 'said', Render>> => {
  const made = openTestRender();
  return {
    made,
    said: { ...made, paper: async (...what) => Buffer.from(JSON.stringify(what)) },
  };
};
