import type { Authority } from '#shared/domain/authority/levels.ts';

/** The programme of a sample authority, as its official enters it. */
export const sampleProgramme = (authority: Authority) => ({
  authority,
  authorityName: 'UBND tỉnh (mẫu)',
  standingBody: 'Sở Công Thương (mẫu)',
  name: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh (dữ liệu mẫu)',
  legalBasis: 'Thông tư 26/2014/TT-BCT (46/VBHN-BCT)',
  periodYears: 2,
});
