import { pagesOf } from './page-view.ts';

const chair = 'mau-chu-tich';
const member = 'mau-uy-vien-1';

/** What the members of the council and their chair see. */
export const councilPages = pagesOf('council', {
  none: { at: 'open', as: 'mau-co-so-1', path: () => '/council' },
  rounds: { at: 'sitting', as: chair, path: () => '/council', device: 'desk' },
  round: { at: 'sitting', as: chair, path: async ids => `/council/${await ids.round()}`, device: 'desk' },
  'session-chair': {
    at: 'sitting',
    as: chair,
    path: async ids => `/council/${await ids.round()}/sessions/1`,
    device: 'desk',
  },
  'session-member': {
    at: 'sitting',
    as: member,
    path: async ids => `/council/${await ids.round()}/sessions/1`,
  },
  'session-voted': {
    at: 'voted',
    as: chair,
    path: async ids => `/council/${await ids.round()}/sessions/1`,
    device: 'desk',
  },
  minutes: {
    at: 'council',
    as: chair,
    path: async ids => `/council/${await ids.round()}/sessions/1/minutes`,
    device: 'desk',
  },
  complaints: {
    at: 'complained',
    as: chair,
    path: async ids => `/council/${await ids.round()}/complaints`,
    device: 'desk',
  },
});
