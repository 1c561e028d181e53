import type { WebTexts } from '../web-texts.ts';

/** Every paper of a round, by step. */
export const roundPapersTexts = {
  'frame.round-papers': { vi: 'Giấy tờ', en: 'Papers' },
  'papers.title': { vi: 'Giấy tờ của đợt', en: 'Papers of the round' },
  'papers.lead': {
    vi: 'Mỗi giấy tờ được lập từ hồ sơ lưu tại lúc bấm nút, để ký và đóng dấu bên ngoài. Bản DOCX để sửa tiếp.',
    en: 'Each paper is made from the record as it stands when you press the button, to be signed elsewhere. DOCX is for further editing.',
  },
  'papers.dossiers': { vi: 'Hồ sơ', en: 'Dossiers' },
  'papers.dossiers-why': {
    vi: 'Phiếu tiếp nhận, phiếu yêu cầu bổ sung, thông báo từ chối và thông báo kết quả nằm ở trang của từng hồ sơ.',
    en: 'Receipt, supplement request, refusal and notice of result are on the page of each dossier.',
  },
  'papers.to-dossiers': { vi: 'Danh sách hồ sơ', en: 'List of dossiers' },
  'papers.jury': { vi: 'Ban giám khảo', en: 'Jury' },
  'papers.council': { vi: 'Hội đồng', en: 'Council' },
  'papers.session': { vi: 'Phiên họp lần {number}', en: 'Session {number}' },
  'papers.no-session': { vi: 'Hội đồng chưa họp.', en: 'The council has not met.' },
  'papers.results': { vi: 'Kết quả và chứng nhận', en: 'Results and certificates' },
  'papers.nomination': { vi: 'Đề nghị lên cấp trên', en: 'To the level above' },
  'papers.later': { vi: 'Chưa đến bước này.', en: 'This step has not come yet.' },
  'papers.of-dossier': { vi: 'Giấy tờ gửi cơ sở', en: 'Papers for the producer' },
} as const satisfies WebTexts;
