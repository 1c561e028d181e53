import type { RoundFacts } from './round-facts.ts';

/** The round of every sample: its names say that they are samples. */
export const sampleRound: RoundFacts = {
  title: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh năm 2026 (dữ liệu mẫu)',
  year: 2026,
  level: 'TINH',
  authorityName: 'UBND tỉnh Mẫu',
  standingBody: 'Sở Công Thương Mẫu',
  place: 'Thái Nguyên',
  legalBasis: 'Thông tư 26/2014/TT-BCT (46/VBHN-BCT)',
  plan: { number: '01/KH-UBND (mẫu)', date: '2026-02-05' },
};

export const sampleMaker = 'Hợp tác xã Miến dong Mẫu';
export const sampleProduct = 'Miến dong Mẫu, loại sợi nhỏ';
