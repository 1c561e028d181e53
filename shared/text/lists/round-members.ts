import { roles } from '#shared/domain/access/roles.ts';

export const roundMembersShape = {
  id: 'round-members',
  vi: 'Danh sách người được phân công trong đợt bình chọn',
  en: 'People appointed to a round',
  columns: {
    name: { vi: 'Họ và tên', en: 'Name', kind: 'text' },
    position: { vi: 'Chức vụ, đơn vị', en: 'Position', kind: 'text' },
    role: { vi: 'Vai trò', en: 'Role', kind: 'choice', labels: roles },
    groups: { vi: 'Nhóm sản phẩm được chấm', en: 'Groups judged', kind: 'text' },
    appointedAt: { vi: 'Phân công lúc', en: 'Appointed at', kind: 'instant' },
    acknowledgedAt: { vi: 'Đã nhận nhiệm vụ lúc', en: 'Task received at', kind: 'instant' },
    endedAt: { vi: 'Thôi nhiệm vụ lúc', en: 'Ended at', kind: 'instant' },
  },
} as const;
