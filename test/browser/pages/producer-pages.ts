import type { Point } from '../support/points.ts';
import { type PageView, pagesOf } from './page-view.ts';

/** Owns the two like products; another owner is told to supplement and complains. */
const owner = 'mau-co-so-1';
const troubled = 'mau-co-so-3';
const withSystem = 'mau-co-so-4';
const officer = 'mau-can-bo-xa';

type View = Omit<PageView, 'face' | 'name'>;

/** A page of the owner's dossier. */
const dossierPage = (at: Point, page: string, as = owner): View => ({
  at,
  as,
  path: async ids =>
    `/producer/submissions/${await ids.submission(as === owner ? 'alike' : 'troubled')}${page}`,
});

/** What producers see, and the officer who files for one. */
export const producerPages = pagesOf('producer', {
  'sign-in-needed': { at: 'open', path: () => '/producer' },
  'home-empty': { at: 'open', as: owner, path: () => '/producer' },
  start: { at: 'registered', as: owner, path: () => '/producer/new' },
  'establishment-record': {
    at: 'registered',
    as: owner,
    path: ids => `/producer/establishments/${ids.establishment('alike')}`,
  },
  'home-draft': { at: 'drafted', as: owner, path: () => '/producer' },
  'fill-establishment': dossierPage('drafted', '/establishment'),
  'fill-representative': dossierPage('drafted', '/representative'),
  'fill-licence': dossierPage('drafted', '/licence'),
  'fill-places': dossierPage('drafted', '/places'),
  'fill-figures': dossierPage('drafted', '/figures'),
  'fill-product': dossierPage('drafted', '/product'),
  'fill-description': dossierPage('drafted', '/description'),
  'fill-making': dossierPage('drafted', '/making'),
  'fill-results': dossierPage('drafted', '/results'),
  'fill-standards': dossierPage('drafted', '/standards'),
  'fill-group': dossierPage('drafted', '/group'),
  'papers-missing': dossierPage('drafted', '/papers'),
  'photographs-missing': dossierPage('drafted', '/photographs'),
  'review-missing': dossierPage('drafted', '/review'),
  'home-filed': { at: 'filed', as: owner, path: () => '/producer' },
  'dossier-filed': dossierPage('filed', ''),
  receipt: dossierPage('filed', '/receipt'),
  'papers-filed': dossierPage('filed', '/papers'),
  device: { at: 'filed', as: owner, path: () => '/producer/device' },
  data: { at: 'filed', as: owner, path: () => '/producer/data' },
  tokens: { at: 'filed', as: withSystem, path: () => '/producer/tokens' },
  webhooks: { at: 'filed', as: withSystem, path: () => '/producer/webhooks' },
  'assisted-none': { at: 'registered', as: officer, path: () => '/producer/assisted' },
  'assisted-start': { at: 'registered', as: officer, path: () => '/producer/assisted/new' },
  'home-supplement': { at: 'asked', as: troubled, path: () => '/producer' },
  'dossier-supplement': dossierPage('asked', '', troubled),
  'dossier-result': dossierPage('decided', '', troubled),
  'dossier-complaint': dossierPage('complained', '', troubled),
  'product-path': {
    at: 'certified',
    as: owner,
    path: ids => `/producer/products/${ids.product('alike')}/path`,
  },
  'dossier-recognised': dossierPage('certified', '', owner),
});
