import type { WebTexts } from '../web-texts.ts';

/** The home page. */
export const homeTexts = {
  'home.title': {
    vi: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    en: 'Selection of typical rural industrial products',
  },
  'home.lead': {
    vi: 'Hai năm một lần, các tỉnh chọn ra những sản phẩm tốt nhất do cơ sở công nghiệp nông thôn làm ra. Hồ sơ nộp, xét, chấm và công bố kết quả tại đây.',
    en: 'Every two years the provinces select the best products made by rural industrial establishments. Dossiers are filed, examined, judged and the results published here.',
  },
  'home.open-now': { vi: 'Đang nhận hồ sơ', en: 'Open now' },
  'home.nothing-open': { vi: 'Hiện chưa có đợt nào nhận hồ sơ', en: 'No round takes dossiers at present' },
  'home.nothing-open-hint': {
    vi: 'Các đợt sắp mở và đã qua có trong danh sách các đợt bình chọn.',
    en: 'Coming and past rounds are in the list of rounds.',
  },
  'home.all-rounds': { vi: 'Tất cả các đợt bình chọn', en: 'All rounds' },
  'home.until': { vi: 'Nhận hồ sơ đến {moment}', en: 'Dossiers until {moment}' },
  'home.opens': { vi: 'Mở nhận hồ sơ lúc {moment}', en: 'Opens at {moment}' },
  'home.file-now': { vi: 'Nộp hồ sơ', en: 'File a dossier' },
  'home.see-round': { vi: 'Xem đợt bình chọn', en: 'See the round' },
  'home.papers-asked': {
    vi: 'Giấy tờ bắt buộc: {count} loại, trong đó ít nhất {photos} ảnh sản phẩm',
    en: 'Required papers: {count} kinds, with at least {photos} photographs',
  },
  'home.look-up': { vi: 'Tra cứu', en: 'Look up' },
  'home.how': { vi: 'Cách tham gia', en: 'How to take part' },
  'home.step-1': {
    vi: 'Đăng nhập và khai thông tin cơ sở một lần',
    en: 'Sign in and describe your establishment once',
  },
  'home.step-2': {
    vi: 'Khai từng sản phẩm muốn đưa đi bình chọn',
    en: 'Describe each product that you enter',
  },
  'home.step-3': {
    vi: 'Chụp hoặc chọn tệp các giấy tờ và ảnh sản phẩm; mất mạng vẫn làm tiếp được',
    en: 'Photograph or choose the papers and pictures; you can go on without a connection',
  },
  'home.step-4': {
    vi: 'Xem lại, cam đoan và nộp; nhận mã hồ sơ và phiếu tiếp nhận',
    en: 'Check, declare and submit; you get a code and a receipt',
  },
  'home.step-5': {
    vi: 'Theo dõi bằng mã hồ sơ; bổ sung khi được yêu cầu; xem kết quả và giấy chứng nhận',
    en: 'Follow it by its code; answer supplement requests; see results and certificates',
  },
  'home.help': {
    vi: 'Không quen làm trên mạng? Cán bộ cấp xã có thể nộp hộ; bạn xác nhận bằng mã gửi đến điện thoại.',
    en: 'Not used to working online? A commune officer can file for you; you confirm with a code sent to your phone.',
  },
  'home.groups': { vi: 'Bốn nhóm sản phẩm', en: 'The four product groups' },
  'home.examples': { vi: 'Ví dụ: {examples}.', en: 'For example: {examples}.' },
  'home.results': { vi: 'Sản phẩm đã được công nhận', en: 'Recognised products' },
  'home.results-lead': {
    vi: 'Tìm theo tên sản phẩm, cơ sở, nơi làm ra, năm và nhóm; xem bản đồ và số liệu qua các năm.',
    en: 'Search by product, establishment, place, year and group; see the map and the figures over the years.',
  },
  'home.see-results': { vi: 'Xem kết quả', en: 'See results' },
  'home.see-figures': { vi: 'Xem số liệu', en: 'See figures' },
  'home.sample': { vi: 'Dùng thử trên máy này', en: 'Try it on this computer' },
  'home.sample-lead': {
    vi: 'Những người này và dữ liệu của họ là mẫu, không có thật. Bấm một lần để đăng nhập.',
    en: 'These people and their data are samples, nobody real. One click signs you in.',
  },
  'home.sample-mail': { vi: 'Thư đã gửi', en: 'Mail that was sent' },
  'home.sample-clock': { vi: 'Đổi ngày giờ của hệ thống', en: 'Move the clock of the system' },
  'home.sample-everyone': { vi: 'Tất cả người mẫu', en: 'All sample people' },
} as const satisfies WebTexts;
