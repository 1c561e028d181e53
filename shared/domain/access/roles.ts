import * as z from 'zod';

/**
 * Roles a membership can give. `producer` is not one of them: whoever owns an establishment acts as its producer.
 * `within` says what a membership of the role must name.
 */
export const roles = {
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator', within: 'authority' },
  official: { vi: 'Cán bộ cơ quan thường trực', en: 'Official of the standing body', within: 'authority' },
  'commune-officer': { vi: 'Cán bộ cấp xã', en: 'Commune officer', within: 'authority' },
  'authority-signer': { vi: 'Người ký quyết định', en: 'Signer of the authority', within: 'authority' },
  auditor: { vi: 'Kiểm toán, thanh tra', en: 'Auditor', within: 'authority' },
  'helping-team': { vi: 'Tổ chuyên môn giúp việc', en: 'Helping team', within: 'round' },
  'council-chair': { vi: 'Chủ tịch hội đồng', en: 'Chair of the council', within: 'round' },
  'council-member': { vi: 'Ủy viên hội đồng', en: 'Member of the council', within: 'round' },
  'panel-head': { vi: 'Trưởng ban giám khảo', en: 'Head of the judging panel', within: 'round' },
  juror: { vi: 'Giám khảo', en: 'Juror', within: 'round' },
} as const satisfies Record<
  string,
  { readonly vi: string; readonly en: string; readonly within: 'authority' | 'round' }
>;

export type Role = keyof typeof roles;
export const roleSchema = z.enum(Object.keys(roles) as [Role, ...Role[]]);
