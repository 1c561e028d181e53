import type { WebTexts } from '../web-texts.ts';

/** Sample layouts of the papers that a dossier asks for, printable. */
export const paperTexts = {
  'papers.lead': {
    vi: 'Mẫu để tham khảo cách trình bày. Mẫu chính thức, nếu có, do cơ quan thường trực ban hành.',
    en: 'Layouts for guidance. Where the standing body has issued a form of its own, that form counts.',
  },
  'papers.print': { vi: 'In mẫu này', en: 'Print this layout' },
  'papers.d1.title': { vi: 'Phiếu đăng ký tham gia bình chọn', en: 'Registration form' },
  'papers.d1.to': {
    vi: 'Kính gửi: cơ quan tổ chức bình chọn',
    en: 'To: the authority that runs the selection',
  },
  'papers.d1.establishment': { vi: 'I. Cơ sở công nghiệp nông thôn', en: 'I. The establishment' },
  'papers.d1.name': { vi: 'Tên cơ sở', en: 'Name' },
  'papers.d1.kind': { vi: 'Loại hình', en: 'Kind' },
  'papers.d1.tax': { vi: 'Mã số thuế', en: 'Tax code' },
  'papers.d1.office': { vi: 'Trụ sở', en: 'Office' },
  'papers.d1.site': { vi: 'Nơi sản xuất', en: 'Place of production' },
  'papers.d1.representative': { vi: 'Người đại diện, chức vụ', en: 'Representative and post' },
  'papers.d1.phone': { vi: 'Điện thoại, thư điện tử', en: 'Telephone, e-mail' },
  'papers.d1.product': { vi: 'II. Sản phẩm đăng ký', en: 'II. The product entered' },
  'papers.d1.product-name': { vi: 'Tên sản phẩm hoặc bộ sản phẩm', en: 'Product or set' },
  'papers.d1.group': { vi: 'Nhóm (chọn một)', en: 'Group (one only)' },
  'papers.d1.materials': { vi: 'Nguyên liệu chính', en: 'Main materials' },
  'papers.d1.output': { vi: 'Sản lượng, doanh thu một năm', en: 'Output and revenue of a year' },
  'papers.d1.markets': { vi: 'Thị trường', en: 'Markets' },
  'papers.d1.declare': {
    vi: 'Cơ sở cam đoan những điều khai trên là đúng và chịu trách nhiệm trước pháp luật.',
    en: 'The establishment declares that all of this is true and answers for it in law.',
  },
  'papers.d1.sign': { vi: 'Đại diện cơ sở', en: 'For the establishment' },
  'papers.d3.title': { vi: 'Bản thuyết minh sản phẩm', en: 'Product presentation' },
  'papers.d3.part-1': {
    vi: '1. Giới thiệu: sản phẩm là gì, dùng để làm gì, ai mua',
    en: '1. What it is, what it is for, who buys it',
  },
  'papers.d3.part-2': {
    vi: '2. Thị trường và khả năng mở rộng sản xuất',
    en: '2. The market and how production can grow',
  },
  'papers.d3.part-3': {
    vi: '3. Nguyên liệu, công nghệ, lao động, thu nhập, môi trường',
    en: '3. Materials, technology, workers, income, environment',
  },
  'papers.d3.part-4': { vi: '4. Nét văn hóa, thẩm mỹ của sản phẩm', en: '4. Its culture and beauty' },
  'papers.d3.part-5': {
    vi: '5. Chứng nhận, giải thưởng, sở hữu trí tuệ',
    en: '5. Certificates, awards, intellectual property',
  },
  'papers.d3.hint': {
    vi: 'Mỗi mục vài dòng, kèm số liệu của ít nhất một năm. Mục 2 và 3 ứng với 80 điểm trên 100.',
    en: 'A few lines each, with the figures of a year at least. Parts 2 and 3 answer to 80 of 100 points.',
  },
  'papers.d4.title': { vi: 'Bộ ảnh sản phẩm', en: 'The photographs' },
  'papers.d4.view-1': { vi: 'Chính diện', en: 'Front' },
  'papers.d4.view-2': { vi: 'Mặt sau', en: 'Back' },
  'papers.d4.view-3': { vi: 'Bên cạnh', en: 'Side' },
  'papers.d4.view-4': { vi: 'Từ trên', en: 'Above' },
  'papers.d4.view-5': { vi: 'Cận cảnh chi tiết', en: 'Detail' },
  'papers.d4.view-6': { vi: 'Bao bì, nhãn', en: 'Package and label' },
  'papers.d4.hint': {
    vi: 'Nền trơn, đủ sáng, sản phẩm chiếm phần lớn khung hình, không chèn chữ.',
    en: 'Plain background, enough light, the product fills most of the frame, no words put in.',
  },
} as const satisfies WebTexts;
