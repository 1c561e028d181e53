import type { Point } from '../support/points.ts';
import { type PageView, pagesOf } from './page-view.ts';

const official = 'mau-can-bo';
const administrator = 'mau-quan-tri';
const auditor = 'mau-thanh-tra';
const signer = 'mau-nguoi-ky';
const regionOfficial = 'mau-can-bo-xa';
const device = 'desk';

/** A page of the round. */
const inRound = (at: Point, as: string, page: string): Omit<PageView, 'face' | 'name'> => ({
  at,
  as,
  path: async ids => `/office/rounds/${await ids.round()}${page}`,
  device,
});

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
  'build-problems': {
    at: 'planned',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/build`,
    act: async ({ page }) => {
      await page.locator('#f-title').fill('');
      await page.locator('#f-timeline-closesAt').fill('2026-03-01T17:00');
    },
    device,
  },
  announce: {
    at: 'planned',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    act: async ({ page, settled }) => {
      await page.getByRole('button', { name: /Thông báo đợt|Announce/ }).click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
      await settled();
    },
    device,
  },
  'new-round-after': { at: 'open', as: official, path: () => '/office/rounds/new', device },
  'build-frozen': {
    at: 'open',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/build`,
    device,
  },
  extend: {
    at: 'filed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    act: async ({ page }) => {
      await page.getByRole('button', { name: /^(Gia hạn|Extend)/ }).click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
    device,
  },
  message: {
    at: 'filed',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}/messages`,
    act: async ({ page }) => {
      await page.locator('.message-open').first().click();
      await page.locator('.message-text').first().waitFor();
    },
    device,
  },
  'round-finished': {
    at: 'certified',
    as: official,
    path: async ids => `/office/rounds/${await ids.round()}`,
    device,
  },
  messages: { at: 'filed', as: official, path: () => '/office/messages', device },
  webhooks: { at: 'filed', as: official, path: () => '/office/webhooks', device },
  notices: { at: 'filed', as: official, path: () => '/office/messages/notices', device },
  'round-messages': inRound('decided', official, '/messages'),
  audit: { at: 'sealed', as: auditor, path: () => '/office/audit', device },
  'audit-round': {
    at: 'sealed',
    as: auditor,
    path: async ids => `/office/audit?stream=round/${await ids.round()}`,
    device,
  },
  'panels-dry-run': inRound('sealed', official, '/panels'),
  panels: inRound('framing', official, '/panels'),
  conflicts: inRound('framing', official, '/conflicts'),
  'paper-sheets': inRound('scribbled', official, '/paper-sheets'),
  progress: inRound('scribbled', official, '/progress'),
  remind: {
    ...inRound('scribbled', official, '/progress'),
    act: async ({ page, settled }) => {
      await page.getByRole('button', { name: /^(Xem trước thư nhắc|Preview a reminder)$/ }).click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
      await settled();
    },
  },
  'ranking-sealed': inRound('sealed', official, '/ranking'),
  ranking: inRound('scored', official, '/ranking'),
  decision: inRound('council', signer, '/decision'),
  'decision-made': inRound('decided', official, '/decision'),
  complaints: inRound('complained', official, '/complaints'),
  nomination: inRound('certified', signer, '/nomination'),
  'round-papers': inRound('certified', official, '/papers'),
  'product-path': {
    at: 'certified',
    as: official,
    path: ids => `/office/products/${ids.product('alike')}/path`,
    device,
  },
  offers: { at: 'certified', as: official, path: () => '/office/offers', device },
  'offers-received': { at: 'offered', as: regionOfficial, path: () => '/office/offers', device },
  offer: {
    at: 'offered',
    as: regionOfficial,
    path: ids => {
      const { roundId, unitId } = ids.offer();
      return `/office/offers/${roundId}/${unitId}`;
    },
    device,
  },
  certificates: { at: 'certified', as: signer, path: () => '/office/certificates', device },
  logos: { at: 'founded', as: official, path: () => '/office/logos', device },
  history: { at: 'founded', as: official, path: () => '/office/history', device },
  reports: { at: 'certified', as: official, path: () => '/office/reports', device },
  support: { at: 'certified', as: official, path: () => '/office/support', device },
  'funding-rules': { at: 'certified', as: official, path: () => '/office/funding-rules', device },
  'certificate-support': {
    at: 'certified',
    as: official,
    path: ids => `/office/certificates/${ids.certificate()}/support`,
    device,
  },
  retention: { at: 'certified', as: official, path: () => '/office/retention', device },
  'data-requests': { at: 'filed', as: official, path: () => '/office/data-requests', device },
});
