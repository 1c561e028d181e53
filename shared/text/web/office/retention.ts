import type { WebTexts } from '../web-texts.ts';

/** Terms of keeping and legal holds. */
export const retentionTexts = {
  'frame.retention': { vi: 'Thời hạn lưu giữ', en: 'Terms of keeping' },
  'retention.lead': {
    vi: 'Thời hạn chỉ có hiệu lực khi cơ quan bật. Hết thời hạn, tên người, địa chỉ, điện thoại và tệp đã nộp được xóa hẳn; lịch sử vẫn kiểm chứng được.',
    en: 'A term takes effect only once it is switched on. When it is over, names, addresses, phones and uploaded files are erased for good; histories can still be proven.',
  },
  'retention.term': { vi: 'Thời hạn', en: 'Term' },
  'retention.dossier': { vi: 'Hồ sơ không được công nhận', en: 'Dossiers not recognised' },
  'retention.recognised': {
    vi: 'Hồ sơ được công nhận, giấy chứng nhận',
    en: 'Recognised dossiers, certificates',
  },
  'retention.office': {
    vi: 'Phân công, yêu cầu về dữ liệu',
    en: 'Appointments, requests about data',
  },
  'retention.years': {
    vi: '{years} năm, tính từ hết năm công việc kết thúc',
    en: '{years} years from the end of the year in which the work ended',
  },
  'retention.on': { vi: 'đang bật', en: 'on' },
  'retention.off': { vi: 'đang tắt', en: 'off' },
  'retention.switch-on': { vi: 'Bật', en: 'Switch on' },
  'retention.switch-off': { vi: 'Tắt', en: 'Switch off' },
  'retention.switch-which': { vi: '{act}: {term}', en: '{act}: {term}' },
  'retention.years-label': { vi: 'Số năm lưu giữ (2 đến 70)', en: 'Years of keeping (2 to 70)' },
  'retention.on-follows': {
    vi: 'Từ lần chạy hằng ngày kế tiếp, những gì đã hết thời hạn bị xóa, không khôi phục được. Xem trước ở dưới.',
    en: 'From the next daily run on, what is past its term is erased for good. Preview it below.',
  },
  'retention.off-follows': {
    vi: 'Không xóa thêm gì theo thời hạn này.',
    en: 'Nothing more is erased by this term.',
  },
  'retention.holds': { vi: 'Lệnh giữ lại', en: 'Legal holds' },
  'retention.no-holds': { vi: 'Không có lệnh giữ lại', en: 'No legal hold' },
  'retention.subject': { vi: 'Giữ lại', en: 'Held' },
  'retention.of-establishment': { vi: 'cơ sở', en: 'establishment' },
  'retention.of-round': { vi: 'đợt bình chọn', en: 'round' },
  'retention.lift': { vi: 'Bỏ lệnh giữ lại', en: 'Lift the hold' },
  'retention.lift-which': { vi: 'Bỏ lệnh giữ lại {name}', en: 'Lift the hold on {name}' },
  'retention.lift-follows': {
    vi: 'Những gì hết thời hạn lại bị xóa ở lần chạy kế tiếp.',
    en: 'What is past its term goes at the next run again.',
  },
  'retention.hold-establishment': { vi: 'Giữ lại cơ sở', en: 'Hold the establishment' },
  'retention.hold-round': { vi: 'Giữ lại cả đợt', en: 'Hold the round' },
  'retention.hold-which': { vi: '{act}: {name}', en: '{act}: {name}' },
  'retention.hold-follows': {
    vi: 'Không xóa gì của đối tượng này, kể cả khi cơ sở yêu cầu, cho đến khi bỏ lệnh.',
    en: 'Nothing of it is erased, nor at request, until the hold is lifted.',
  },
  'retention.preview': { vi: 'Xem trước', en: 'Preview' },
  'retention.preview-lead': {
    vi: 'Thời hạn đang tắt được tính theo số năm mặc định. Bản nháp chưa nộp bị xóa cùng đợt và không kê ở đây. Chọn một ngày xa để tìm hồ sơ cần giữ lại.',
    en: 'Terms that are off count with their usual years. Drafts that were never filed go with their round and are not listed. Choose a day far ahead to find what has to be held.',
  },
  'retention.day': { vi: 'Vào ngày', en: 'On the day' },
  'retention.count': {
    vi: '{term}: `{kind}`, {records} bản ghi, {fields} trường',
    en: '{term}: `{kind}`, {records} records, {fields} fields',
  },
  'retention.none': {
    vi: 'Không có gì hết thời hạn vào ngày này',
    en: 'Nothing is past its term on this day',
  },
  'retention.file': { vi: 'Hồ sơ', en: 'File' },
  'retention.what-dossier': { vi: 'hồ sơ đã nộp', en: 'filed dossier' },
  'retention.what-jury': { vi: 'tài liệu của tổ giám khảo', en: 'work of the jury' },
  'retention.what-recognition': { vi: 'giấy chứng nhận và hỗ trợ', en: 'certificate and support' },
  'retention.what-appointment': { vi: 'phân công', en: 'appointment' },
  'retention.what-request': { vi: 'yêu cầu về dữ liệu', en: 'request about data' },
  'retention.ended': { vi: 'Kết thúc', en: 'Ended' },
  'retention.records': { vi: 'Bản ghi', en: 'Records' },
  'retention.held': { vi: 'giữ lại', en: 'held' },
} as const satisfies WebTexts;
