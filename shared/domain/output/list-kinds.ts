import { listFormats } from '../list/list-format.ts';
import type { OutputKindEntry } from './output-kind.ts';

/** Lists, each by the right that shows the same on its page. What is not `personal` is the same whoever asks. */
export const listKinds = {
  'filed-submissions': {
    vi: 'Danh sách hồ sơ',
    en: 'Dossiers filed',
    subject: 'dossiers',
    action: 'submission.list-round',
    formats: listFormats,
  },
  'screening-states': {
    vi: 'Tình hình kiểm tra hồ sơ',
    en: 'State of screening',
    subject: 'dossiers',
    action: 'screening.read',
    formats: listFormats,
  },
  'eligible-entries': {
    vi: 'Danh sách theo mã số bình chọn',
    en: 'Entries by selection code',
    subject: 'round',
    action: 'panel.read',
    formats: listFormats,
  },
  ranking: {
    vi: 'Bảng xếp hạng',
    en: 'Ranking',
    subject: 'scored-round',
    action: 'result.read',
    formats: listFormats,
    personal: true,
  },
  'recognised-units': {
    vi: 'Danh sách được công nhận',
    en: 'Products recognised',
    subject: 'decision',
    action: 'decision.read',
    formats: listFormats,
    personal: true,
  },
  certificates: {
    vi: 'Danh sách giấy chứng nhận',
    en: 'Certificates',
    subject: 'authority-year',
    action: 'certificate.read',
    formats: listFormats,
  },
  'nomination-list': {
    vi: 'Danh sách trích ngang',
    en: 'Nominated products',
    subject: 'round',
    action: 'nomination.read',
    formats: listFormats,
  },
  'round-members': {
    vi: 'Danh sách người được phân công',
    en: 'People of the round',
    subject: 'round',
    action: 'membership.read',
    formats: listFormats,
  },
  complaints: {
    vi: 'Danh sách khiếu nại',
    en: 'Complaints',
    subject: 'round',
    action: 'complaint.read',
    formats: listFormats,
    personal: true,
  },
  messages: {
    vi: 'Danh sách thư, tin nhắn',
    en: 'Messages',
    subject: 'round',
    action: 'message.read',
    formats: listFormats,
  },
  'audit-stream': {
    vi: 'Nhật ký kiểm toán',
    en: 'Audit trail',
    subject: 'audit-stream',
    action: 'audit.read',
    formats: listFormats,
  },
} as const satisfies Record<string, OutputKindEntry>;
