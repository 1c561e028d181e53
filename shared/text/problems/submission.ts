import { fileProblems } from './file.ts';
import type { ProblemTexts } from './problem-texts.ts';

export const submissionProblems = {
  ...fileProblems,
  'round.not-open': {
    status: 409,
    vi: 'Đợt bình chọn chưa mở nhận hồ sơ.',
    en: 'The round does not take filings yet.',
  },
  'round.closed': {
    status: 409,
    vi: 'Đợt bình chọn đã hết hạn nhận hồ sơ.',
    en: 'The round no longer takes filings.',
  },
  'copy.of-one-round': {
    status: 422,
    vi: 'Giấy này làm riêng cho từng đợt: cần làm mới.',
    en: 'This paper is made for one round only: make a new one.',
  },
  'copy.of-other-product': {
    status: 422,
    vi: 'Giấy này nói về sản phẩm khác.',
    en: 'This paper is about another product.',
  },
  'copy.of-other-establishment': {
    status: 422,
    vi: 'Chỉ lập theo hồ sơ của cùng một cơ sở.',
    en: 'Only a submission of the same establishment can be copied.',
  },
  'copy.not-clean': {
    status: 422,
    vi: 'Tệp chưa được kiểm tra xong hoặc đã bị từ chối.',
    en: 'The file was refused or has not been examined yet.',
  },
  'copy.expired': { status: 422, vi: 'Giấy đã hết hiệu lực.', en: 'The paper is no longer in force.' },
  'copy.not-asked': {
    status: 422,
    vi: 'Đợt này không yêu cầu loại giấy này.',
    en: 'This round does not ask for this type of paper.',
  },
  'copy.too-many': {
    status: 422,
    vi: 'Hồ sơ cũ có quá nhiều tệp; hãy thêm tệp này sau.',
    en: 'The earlier dossier has too many files; add this one afterwards.',
  },
  'submission.already-there': {
    status: 409,
    vi: 'Sản phẩm này đã có hồ sơ trong đợt.',
    en: 'This product already has a submission in the round.',
  },
  'submission.not-editable': {
    status: 409,
    vi: 'Hồ sơ đã nộp, không sửa được nữa.',
    en: 'The submission can no longer be changed.',
  },
  'submission.not-draft': {
    status: 409,
    vi: 'Hồ sơ này đã được nộp hoặc đã rút.',
    en: 'This submission was submitted or withdrawn before.',
  },
  'submission.incomplete': {
    status: 422,
    vi: 'Hồ sơ còn thiếu.',
    en: 'The dossier is not complete.',
  },
  'submission.too-many-products': {
    status: 409,
    vi: 'Mỗi cơ sở được đăng ký tối đa {maximum} sản phẩm trong đợt này.',
    en: 'An establishment may enter at most {maximum} products in this round.',
  },
  'submission.results-out': {
    status: 409,
    vi: 'Kết quả đã công bố, không rút hồ sơ được nữa.',
    en: 'The results are out; it can no longer be withdrawn.',
  },
  'submission.not-withdrawable': {
    status: 409,
    vi: 'Hồ sơ ở trạng thái không rút được.',
    en: 'The submission cannot be withdrawn in its present state.',
  },
  'submission.no-supplement': {
    status: 409,
    vi: 'Không có yêu cầu bổ sung nào đang chờ.',
    en: 'No supplement is being asked for.',
  },
  'submission.supplement-late': {
    status: 409,
    vi: 'Đã hết hạn bổ sung hồ sơ.',
    en: 'The time for the supplement is over.',
  },
  'confirmation.not-needed': {
    status: 409,
    vi: 'Hồ sơ này không cần mã xác nhận.',
    en: 'This submission needs no confirmation code.',
  },
  'confirmation.lapsed': {
    status: 410,
    vi: 'Mã đã hết hạn hoặc hết lượt thử; xin gửi mã mới.',
    en: 'The code has lapsed or was tried too often; ask for a new one.',
  },
  'one-time-code.malformed': { status: 422, vi: 'Mã gồm 6 chữ số.', en: 'A code has 6 digits.' },
  'missing.group': { status: 422, vi: 'Cần chọn nhóm sản phẩm.', en: 'Choose the product group.' },
  'missing.group-not-in-round': {
    status: 422,
    vi: 'Nhóm sản phẩm này không có trong đợt.',
    en: 'The round does not have this product group.',
  },
  'missing.field': { status: 422, vi: 'Cần điền.', en: 'Must be filled in.' },
  'missing.figures': {
    status: 422,
    vi: 'Cần số liệu lao động, doanh thu hoặc vốn của ít nhất một năm.',
    en: 'Needs staff and revenue or capital of at least one year.',
  },
  'missing.serial-production': {
    status: 422,
    vi: 'Sản phẩm phải có khả năng sản xuất hàng loạt.',
    en: 'The product must be capable of serial production.',
  },
  'missing.document': {
    status: 422,
    vi: 'Thiếu giấy tờ {type} (có {present}, cần {needed}).',
    en: 'Document {type} is missing (there are {present} of {needed}).',
  },
  'missing.photos': {
    status: 422,
    vi: 'Cần ít nhất {needed} ảnh sản phẩm, hiện có {present}.',
    en: 'Needs at least {needed} photographs; there are {present}.',
  },
  'missing.document-being-examined': {
    status: 422,
    vi: 'Tệp {type} chưa tải xong hoặc đang được kiểm tra (đạt {present}, cần {needed}).',
    en: 'A file of {type} is not uploaded or still being examined ({present} of {needed} are good).',
  },
  'missing.confirmation': {
    status: 422,
    vi: 'Cơ sở chưa xác nhận hồ sơ nộp thay bằng mã.',
    en: 'The producer has not confirmed by code what was filed for them.',
  },
  'warning.food-safety': {
    status: 422,
    vi: 'Sản phẩm thực phẩm nên có giấy chứng nhận an toàn thực phẩm.',
    en: 'Food should come with a food-safety certificate.',
  },
  'warning.document-lapsed': {
    status: 422,
    vi: 'Giấy tờ {type} đã hết hiệu lực.',
    en: 'A document of type {type} is no longer in force.',
  },
} as const satisfies ProblemTexts;
