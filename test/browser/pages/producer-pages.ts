import { pagesOf } from './page-view.ts';

export const producerPages = pagesOf('producer', {
  'sign-in-needed': { at: 'open', path: () => '/producer' },
});
