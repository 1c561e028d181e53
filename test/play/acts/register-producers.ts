import type { ApiClient } from '../../support/http/api-client.ts';
import { timeline } from '../calendar.ts';
import { type PlayEstablishment, type PlayProduct, parts } from '../cast.ts';
import { inParallel } from '../parallel.ts';
import type { Stage } from '../stage.ts';

export type Registered = {
  readonly product: PlayProduct;
  readonly productId: string;
  readonly establishmentId: string;
  /** Who files for it: its owner, or the owner's own system by a token. */
  readonly client: ApiClient;
};

const fieldsOf = (establishment: PlayEstablishment) => {
  const { index, kind, name, taxCode, personalNumber, phone, commune, siteProvince, owner } = establishment;
  const address = `Số ${index + 1}, đường Mẫu`;
  return {
    kind,
    name,
    taxCode,
    personalNumber,
    licence: {
      kind: 'Giấy chứng nhận đăng ký (mẫu)',
      number: `MAU-GP-${index + 1}`,
      date: '2021-05-20',
      issuer: 'Phòng Tài chính (mẫu)',
    },
    representative: {
      name: `Chủ cơ sở Mẫu ${index + 1}`,
      position: 'Người đại diện',
      phone,
      email: `${owner}@mau.example`,
    },
    office: { province: siteProvince, commune, address },
    site: { province: siteProvince, commune, address: `Xưởng, ${address}` },
    craftVillage: null,
    // A medium enterprise of industry has at most 200 people (Decree 80/2021/NĐ-CP, Article 5).
    figures: [
      { year: 2025, staff: 12 + (index % 100), revenueDong: 3_000_000_000, capitalDong: 1_500_000_000 },
    ],
  };
};

const descriptionOf = ({ name, set }: PlayProduct) => ({
  name,
  set,
  description: 'Sản phẩm mẫu của dữ liệu mẫu, làm tại địa phương.',
  use: 'Dùng hằng ngày, làm quà biếu',
  materials: 'Nguyên liệu trong vùng',
  domesticMaterialPercent: 95,
  technology: 'Bán cơ giới',
  yearlyOutput: '20 tấn',
  revenueDong: 1_200_000_000,
  markets: 'Trong nước',
  workers: 14,
  averageIncomeDong: 7_500_000,
  standards: [],
  managementSystem: null,
  environment: null,
  intellectualProperty: null,
  awards: [],
  recognitions: [],
  ocopStars: null,
  serialProduction: true,
});

const addProduct = async (client: ApiClient, establishmentId: string, product: PlayProduct) =>
  (
    await client.post<{ id: string }>(
      `/v1/establishments/${establishmentId}/products`,
      descriptionOf(product),
    )
  ).body.id;

const ownSystem = async (stage: Stage, owner: ApiClient, establishmentId: string): Promise<ApiClient> => {
  const { body } = await owner.post<{ token?: string }>('/v1/api-tokens', {
    label: 'Phần mềm kế toán (mẫu)',
    establishmentIds: [establishmentId],
    expiresAt: timeline.decisionUntil,
  });
  if (body.token === undefined) throw new Error('a new token must be shown once');
  return stage.withToken(body.token);
};

/** A product beside those of the round: its dossier will come a second late. */
const lateProduct = (establishment: PlayEstablishment, template: PlayProduct): PlayProduct => ({
  ...template,
  index: template.index + 1,
  establishment,
  name: 'Sản phẩm Mẫu nộp muộn',
  set: null,
});

/** Producers register their establishments and describe their products, several at once; one does it by its own system. */
export const registerProducers = (
  stage: Stage,
): Promise<{ readonly products: readonly Registered[]; readonly late: Registered }> => {
  const { establishments, products, progress } = stage;
  return progress.act(
    { vi: 'Cơ sở đăng ký, khai sản phẩm', en: 'establishments and products' },
    establishments.length + products.length + 1,
    async bar => {
      const registered = await inParallel(establishments, 4, async establishment => {
        const owner = await stage.as(establishment.owner);
        const { body } = await owner.post<{ id: string }>('/v1/establishments', fieldsOf(establishment));
        bar.step();
        const own = products.filter(product => product.establishment.index === establishment.index);
        const automatic = own.some(({ index }) => index === parts.automatic);
        const client = automatic ? await ownSystem(stage, owner, body.id) : owner;
        const added: Registered[] = [];
        for (const product of own) {
          const productId = await addProduct(client, body.id, product);
          added.push({ product, productId, establishmentId: body.id, client });
          bar.step();
        }
        return added;
      });
      const all = registered.flat().sort((a, b) => a.product.index - b.product.index);
      const last = all.at(-1);
      const home = all.find(({ product }) => product.index === parts.automatic);
      if (last === undefined || home === undefined) throw new Error('a play needs products');
      const product = lateProduct(home.product.establishment, last.product);
      const late = {
        ...home,
        product: { ...product, group: home.product.group },
        productId: await addProduct(home.client, home.establishmentId, product),
      };
      bar.step();
      return { products: all, late };
    },
  );
};
