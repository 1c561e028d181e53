import { defineContract } from '../contract.ts';
import { adoptLogoContract } from './adopt-logo.ts';

export const withdrawLogoContract = defineContract({
  ...adoptLogoContract,
  id: 'withdraw-logo',
  path: '/v1/programmes/{programmeId}/logos/{logoId}/withdrawal',
  summary: { vi: 'Thôi dùng biểu trưng đang áp dụng', en: 'Take the logo in force out of use' },
});
