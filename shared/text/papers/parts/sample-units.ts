import { sampleMaker, sampleProduct } from './sample-round.ts';
import type { ListedUnit } from './unit-list.ts';

export const sampleUnits: readonly ListedUnit[] = [
  {
    name: 'Bộ ấm chén gốm Mẫu',
    establishment: 'Hộ kinh doanh Gốm Mẫu',
    address: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
    group: 'TCMN',
    entries: 2,
    mean: '88.40',
    tier: null,
  },
  {
    name: sampleProduct,
    establishment: sampleMaker,
    address: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
    group: 'CBNLTS',
    entries: 1,
    mean: '85.25',
    tier: null,
  },
];
