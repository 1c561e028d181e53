import { pagesOf } from './page-view.ts';

const official = 'mau-can-bo';
const administrator = 'mau-quan-tri';
const auditor = 'mau-thanh-tra';
const device = 'desk';

/** What those who run rounds see. */
export const officePages = pagesOf('office', {
  'no-right': { at: 'open', as: 'mau-co-so-1', path: () => '/office', device },
  'rounds-none': { at: 'founded', as: official, path: () => '/office', device },
  'new-round': { at: 'founded', as: official, path: () => '/office/rounds/new', device },
  build: {
    at: 'planned',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/build`,
    device,
  },
  'round-planned': {
    at: 'planned',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
  rounds: { at: 'open', as: official, path: () => '/office', device },
  'round-open': {
    at: 'filed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
  'round-people': {
    at: 'filed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/people`,
    device,
  },
  people: { at: 'filed', as: administrator, path: () => '/office/people', device },
  screening: {
    at: 'sealed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/screening`,
    device,
  },
  'screening-dossier': {
    at: 'sealed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/screening/${await ids.submission('troubled')}`,
    device,
  },
  'screening-asked': {
    at: 'asked',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/screening/${await ids.submission('troubled')}`,
    device,
  },
  'round-screened': {
    at: 'screened',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
  'round-scored': {
    at: 'scored',
    as: auditor,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
  'round-finished': {
    at: 'certified',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
});
