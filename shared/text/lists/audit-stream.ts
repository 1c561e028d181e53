import { actorWords } from './words.ts';

export const auditStreamShape = {
  id: 'audit-stream',
  vi: 'Nhật ký kiểm toán',
  en: 'Audit trail of a record',
  columns: {
    sequence: { vi: 'Số', en: 'No.', kind: 'count' },
    at: { vi: 'Lúc', en: 'At', kind: 'instant' },
    action: { vi: 'Việc', en: 'Action', kind: 'code' },
    actorKind: { vi: 'Ai', en: 'Who', kind: 'choice', labels: actorWords },
    actor: { vi: 'Mã người thực hiện', en: 'Id of who acted', kind: 'code' },
    reason: { vi: 'Lý do', en: 'Reason', kind: 'text' },
    requestId: { vi: 'Mã yêu cầu', en: 'Request', kind: 'code' },
    stateHash: { vi: 'Mã băm nội dung', en: 'State hash', kind: 'code' },
    previous: { vi: 'Mã băm mục trước', en: 'Previous hash', kind: 'code' },
    hash: { vi: 'Mã băm', en: 'Hash', kind: 'code' },
  },
} as const;
