import { pagesOf } from './page-view.ts';

const head = 'mau-giam-khao-1';
const juror = 'mau-giam-khao-2';

/** What jurors and the head of a panel see. */
export const juryPages = pagesOf('jury', {
  none: { at: 'open', as: 'mau-co-so-1', path: () => '/jury' },
  rounds: { at: 'scoring', as: juror, path: () => '/jury' },
  'worklist-empty': { at: 'open', as: juror, path: async ids => `/jury/${await ids.round()}` },
  frames: { at: 'framing', as: juror, path: async ids => `/jury/${await ids.round()}/frames` },
  'frames-head': { at: 'framing', as: head, path: async ids => `/jury/${await ids.round()}/frames` },
  worklist: { at: 'scribbled', as: juror, path: async ids => `/jury/${await ids.round()}` },
  'conflict-asked': {
    at: 'scoring',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    device: 'desk',
  },
  sheet: {
    at: 'scribbled',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    device: 'desk',
  },
  'sheet-locked': {
    at: 'scored',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    device: 'desk',
  },
  annex: {
    at: 'scribbled',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}/print`,
    device: 'desk',
  },
  panel: { at: 'scribbled', as: head, path: async ids => `/jury/${await ids.round()}/panel`, device: 'desk' },
});
