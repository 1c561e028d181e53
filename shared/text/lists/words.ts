import { complaintsTexts } from '../web/office/complaints.ts';
import { roundsTexts } from '../web/office/rounds.ts';
import { screeningTexts } from '../web/office/screening.ts';

/** States of dossiers, as the pages of the office call them. */
export const submissionWords = {
  draft: roundsTexts['rounds.dossier-draft'],
  submitted: roundsTexts['rounds.dossier-submitted'],
  'supplement-requested': roundsTexts['rounds.dossier-supplement'],
  eligible: roundsTexts['rounds.dossier-eligible'],
  ineligible: roundsTexts['rounds.dossier-ineligible'],
  recognised: roundsTexts['rounds.dossier-recognised'],
  'not-recognised': roundsTexts['rounds.dossier-not-recognised'],
  nominated: roundsTexts['rounds.dossier-nominated'],
  withdrawn: roundsTexts['rounds.dossier-withdrawn'],
} as const;

export const sampleWords = {
  CHUA_NOP: screeningTexts['dossier.sample.CHUA_NOP'],
  DA_NHAN: screeningTexts['dossier.sample.DA_NHAN'],
  CATALOGUE_THAY_THE: screeningTexts['dossier.sample.CATALOGUE_THAY_THE'],
  DA_TRA: screeningTexts['dossier.sample.DA_TRA'],
} as const;

export const complaintWords = {
  received: complaintsTexts['complaints.state.received'],
  upheld: complaintsTexts['complaints.state.upheld'],
  rejected: complaintsTexts['complaints.state.rejected'],
  withdrawn: complaintsTexts['complaints.state.withdrawn'],
} as const;

export const certificateWords = {
  'in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  expired: { vi: 'Hết hạn', en: 'Expired' },
  revoked: { vi: 'Bị thu hồi', en: 'Revoked' },
} as const;

export const deliveryWords = {
  pending: { vi: 'Đang gửi', en: 'Being sent' },
  delivered: { vi: 'Đã gửi', en: 'Sent' },
  parked: { vi: 'Tạm dừng gửi', en: 'Parked' },
  returned: { vi: 'Bị trả lại', en: 'Came back' },
  waiting: { vi: 'Chờ đến lúc gửi', en: 'Waits for its time' },
} as const;

export const actorWords = {
  person: { vi: 'Người dùng', en: 'Person' },
  token: { vi: 'Mã truy cập', en: 'Token' },
  system: { vi: 'Hệ thống', en: 'System' },
  anonymous: { vi: 'Không đăng nhập', en: 'Not signed in' },
} as const;
