import type { PageName, TextKey } from './pages.ts';

/** Where each field stands and what it is called, by the pointer that rules and server use. */
export const places = {
  '/establishment/kind': { page: 'establishment', label: 'establishment.kind' },
  '/establishment/name': { page: 'establishment', label: 'establishment.name' },
  '/establishment/taxCode': { page: 'establishment', label: 'establishment.taxCode' },
  '/establishment/personalNumber': { page: 'establishment', label: 'establishment.personalNumber' },
  '/establishment/representative/name': { page: 'representative', label: 'establishment.representativeName' },
  '/establishment/representative/position': { page: 'representative', label: 'establishment.position' },
  '/establishment/representative/phone': { page: 'representative', label: 'establishment.phone' },
  '/establishment/representative/email': { page: 'representative', label: 'establishment.email' },
  '/establishment/representative/notifyBy': { page: 'representative', label: 'establishment.notifyBy' },
  '/establishment/licence': { page: 'licence', label: 'establishment.licence' },
  '/establishment/licence/kind': { page: 'licence', label: 'establishment.licenceKind' },
  '/establishment/licence/number': { page: 'licence', label: 'establishment.licenceNumber' },
  '/establishment/licence/date': { page: 'licence', label: 'establishment.licenceDate' },
  '/establishment/licence/issuer': { page: 'licence', label: 'establishment.licenceIssuer' },
  '/establishment/office': { page: 'places', label: 'establishment.office' },
  '/establishment/office/province': { page: 'places', label: 'establishment.province' },
  '/establishment/office/commune': { page: 'places', label: 'establishment.commune' },
  '/establishment/office/address': { page: 'places', label: 'establishment.address' },
  '/establishment/site': { page: 'places', label: 'establishment.site' },
  '/establishment/site/province': { page: 'places', label: 'establishment.province' },
  '/establishment/site/commune': { page: 'places', label: 'establishment.commune' },
  '/establishment/site/address': { page: 'places', label: 'establishment.address' },
  '/establishment/craftVillage': { page: 'places', label: 'establishment.craftVillage' },
  '/establishment/figures': { page: 'figures', label: 'establishment.figures' },
  '/product/name': { page: 'product', label: 'product.name' },
  '/product/set': { page: 'product', label: 'product.set' },
  '/product/description': { page: 'description', label: 'product.description' },
  '/product/use': { page: 'description', label: 'product.use' },
  '/product/materials': { page: 'description', label: 'product.materials' },
  '/product/domesticMaterialPercent': { page: 'description', label: 'product.domestic' },
  '/product/technology': { page: 'making', label: 'product.technology' },
  '/product/yearlyOutput': { page: 'making', label: 'product.output' },
  '/product/serialProduction': { page: 'making', label: 'product.serial' },
  '/product/markets': { page: 'making', label: 'product.markets' },
  '/product/environment': { page: 'making', label: 'product.environment' },
  '/product/revenueDong': { page: 'results', label: 'product.revenue' },
  '/product/workers': { page: 'results', label: 'product.workers' },
  '/product/averageIncomeDong': { page: 'results', label: 'product.income' },
  '/product/standards': { page: 'standards', label: 'product.standards' },
  '/product/managementSystem': { page: 'standards', label: 'product.system' },
  '/product/intellectualProperty': { page: 'standards', label: 'product.property' },
  '/product/awards': { page: 'standards', label: 'product.awards' },
  '/product/recognitions': { page: 'standards', label: 'product.recognitions' },
  '/product/ocopStars': { page: 'standards', label: 'product.ocop' },
  '/submission/group': { page: 'group', label: 'filing.group' },
  '/submission/note': { page: 'group', label: 'filing.note' },
} as const satisfies Record<string, { readonly page: PageName; readonly label: TextKey }>;

type Place = (typeof places)[keyof typeof places];

const known: Readonly<Record<string, Place | undefined>> = places;

/** The place of a pointer, or of the nearest part around it (`/product/standards/0/number`). */
export const placeOf = (pointer: string): Place | undefined => {
  for (let around = pointer; around !== ''; around = around.slice(0, around.lastIndexOf('/'))) {
    const place = known[around];
    if (place !== undefined) return place;
  }
  return undefined;
};
