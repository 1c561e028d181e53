import { pagesOf } from './page-view.ts';

/** What anyone sees: before, during and after a round. */
export const publicPages = pagesOf('public', {
  'home-nothing-open': { at: 'founded', path: () => '/' },
  home: { at: 'open', path: () => '/' },
  rounds: { at: 'open', path: () => '/rounds' },
  'round-open': { at: 'open', path: async ids => `/rounds/${await ids.round()}` },
  paper: { at: 'open', path: () => '/papers/D1' },
  'status-form': { at: 'open', path: () => '/status' },
  'certificate-form': { at: 'open', path: () => '/certificates' },
  me: { at: 'open', as: 'mau-can-bo', path: () => '/me' },
  accessibility: { at: 'open', path: () => '/accessibility' },
  'not-found': { at: 'open', path: () => '/no-such-page' },
  components: { at: 'open', path: () => '/ui', device: 'desk', mayBeBusy: true },
  'results-none': { at: 'open', path: () => '/results' },
  'status-received': { at: 'filed', path: ids => `/status/${ids.receipt('alike')}` },
  'round-closed': { at: 'sealed', path: async ids => `/rounds/${await ids.round()}` },
  'status-supplement': { at: 'asked', path: ids => `/status/${ids.receipt('troubled')}` },
  'status-unknown': { at: 'filed', path: () => '/status/SAI-MA-NAY' },
  'home-results': { at: 'certified', path: () => '/' },
  'round-finished': { at: 'certified', path: async ids => `/rounds/${await ids.round()}` },
  'round-results': {
    at: 'certified',
    path: async ids => `/rounds/${await ids.round()}/results`,
    device: 'desk',
  },
  results: { at: 'certified', path: () => '/results', device: 'desk' },
  product: { at: 'certified', path: async ids => `/products/${await ids.recognition()}` },
  figures: { at: 'certified', path: () => '/figures', device: 'desk' },
  'status-recognised': { at: 'certified', path: ids => `/status/${ids.receipt('alike')}` },
  certificate: { at: 'certified', path: ids => `/certificates/${ids.checkCode()}` },
  'certificate-unknown': { at: 'certified', path: () => '/certificates/SAI-MA-NAY' },
});
