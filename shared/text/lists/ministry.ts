import type { ListColumns } from '#shared/domain/list/columns.ts';
import { common } from './common-columns.ts';

/**
 * What a person types of each nominated product into the ministry's national database (sanphamcnnttb.arit.gov.vn), in the order of
 * the registration form. The fields of the database itself are not published, so every declared field is here.
 */
export const ministryShape = {
  id: 'ministry-database',
  vi: 'Số liệu nhập cơ sở dữ liệu quốc gia',
  en: 'Data to type into the national database',
  columns: {
    number: { vi: 'Số thứ tự', en: 'No.', kind: 'count' },
    folder: { vi: 'Thư mục hồ sơ', en: 'Folder of the dossier', kind: 'code' },
    establishment: common.establishment,
    establishmentKind: common.establishmentKind,
    taxCode: { vi: 'Mã số thuế', en: 'Tax code', kind: 'code' },
    personalNumber: { vi: 'Số định danh (đã che)', en: 'Personal number (masked)', kind: 'code' },
    licence: { vi: 'Giấy đăng ký', en: 'Licence', kind: 'text' },
    licenceNumber: { vi: 'Số giấy đăng ký', en: 'Licence number', kind: 'code' },
    licenceDate: { vi: 'Ngày cấp giấy đăng ký', en: 'Licence date', kind: 'day' },
    licenceIssuer: { vi: 'Nơi cấp giấy đăng ký', en: 'Licence issuer', kind: 'text' },
    representative: { vi: 'Người đại diện', en: 'Representative', kind: 'text' },
    position: { vi: 'Chức vụ', en: 'Position', kind: 'text' },
    phone: { vi: 'Điện thoại', en: 'Telephone', kind: 'code' },
    email: { vi: 'Thư điện tử', en: 'Mail', kind: 'text' },
    officeAddress: { vi: 'Trụ sở: địa chỉ', en: 'Office: address', kind: 'text' },
    officeCommune: { vi: 'Trụ sở: xã, phường', en: 'Office: commune', kind: 'text' },
    officeProvince: { vi: 'Trụ sở: tỉnh, thành phố', en: 'Office: province', kind: 'text' },
    siteAddress: { vi: 'Nơi sản xuất: địa chỉ', en: 'Site: address', kind: 'text' },
    siteCommune: { vi: 'Nơi sản xuất: xã, phường', en: 'Site: commune', kind: 'text' },
    siteProvince: { vi: 'Nơi sản xuất: tỉnh, thành phố', en: 'Site: province', kind: 'text' },
    craftVillage: { vi: 'Làng nghề', en: 'Craft village', kind: 'text' },
    figures: { vi: 'Lao động, doanh thu, vốn theo năm', en: 'Figures by year', kind: 'text' },
    product: common.product,
    set: common.set,
    setItems: { vi: 'Các sản phẩm trong bộ', en: 'Items of the set', kind: 'text' },
    group: common.group,
    description: { vi: 'Mô tả', en: 'Description', kind: 'text' },
    use: { vi: 'Công dụng', en: 'Use', kind: 'text' },
    materials: { vi: 'Nguyên liệu', en: 'Materials', kind: 'text' },
    domesticPercent: { vi: 'Nguyên liệu trong nước (%)', en: 'Domestic materials (%)', kind: 'count' },
    technology: { vi: 'Công nghệ, thiết bị', en: 'Technology', kind: 'text' },
    yearlyOutput: { vi: 'Sản lượng một năm', en: 'Yearly output', kind: 'text' },
    revenue: { vi: 'Doanh thu của sản phẩm (đồng)', en: 'Revenue (VND)', kind: 'money' },
    markets: { vi: 'Thị trường', en: 'Markets', kind: 'text' },
    workers: { vi: 'Số lao động', en: 'Workers', kind: 'count' },
    income: { vi: 'Thu nhập bình quân (đồng)', en: 'Average income (VND)', kind: 'money' },
    standards: { vi: 'Tiêu chuẩn, giấy chứng nhận', en: 'Standards', kind: 'text' },
    managementSystem: { vi: 'Hệ thống quản lý', en: 'Management system', kind: 'text' },
    environment: { vi: 'Môi trường', en: 'Environment', kind: 'text' },
    intellectualProperty: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property', kind: 'text' },
    awards: { vi: 'Giải thưởng', en: 'Awards', kind: 'text' },
    recognitions: { vi: 'Đã được công nhận trước đây', en: 'Earlier recognitions', kind: 'text' },
    ocopStars: { vi: 'Số sao OCOP', en: 'OCOP stars', kind: 'count' },
    decision: { vi: 'Số quyết định công nhận', en: 'Decision', kind: 'code' },
    decisionDate: { vi: 'Ngày quyết định', en: 'Day of the decision', kind: 'day' },
    certificate: { vi: 'Số giấy chứng nhận', en: 'Certificate number', kind: 'code' },
    issuedOn: { vi: 'Ngày cấp giấy chứng nhận', en: 'Issued on', kind: 'day' },
    validTo: { vi: 'Có giá trị đến', en: 'Valid to', kind: 'day' },
  },
} as const satisfies { id: string; vi: string; en: string; columns: ListColumns };

type Key = keyof typeof ministryShape.columns;

/** What is said of a column beyond its heading; columns without an entry say what they hold. */
const notes: Partial<Readonly<Record<Key, string>>> = {
  folder: 'Tệp của sản phẩm nằm trong thư mục này của tệp nén: giấy tờ và ảnh đúng như cơ sở đã nộp.',
  taxCode: 'Của doanh nghiệp, hợp tác xã; hộ kinh doanh dùng số định danh nên để trống.',
  personalNumber:
    'Chỉ còn ba số cuối: số định danh cho biết năm sinh, giới tính. Nếu biểu mẫu của Bộ đòi đủ số thì lấy từ giấy đăng ký trong thư mục hồ sơ.',
  phone: 'Để cấp trên liên hệ với cơ sở.',
  figures: 'Mỗi năm một dòng: năm, số lao động, doanh thu, vốn (đồng).',
  setItems: 'Mỗi sản phẩm một dòng; để trống nếu không phải bộ sản phẩm.',
  standards: 'Mỗi giấy một dòng: tên, số, nơi cấp, hạn.',
  recognitions: 'Cơ sở tự khai: cấp, năm, quyết định.',
  ocopStars: 'Chương trình khác, chỉ để tham khảo.',
};

const kinds = {
  text: 'chữ',
  code: 'chữ số, chữ cái; giữ nguyên số 0 đứng đầu',
  choice: 'một trong các mục của hệ thống',
  points: 'điểm',
  money: 'đồng, số nguyên',
  count: 'số nguyên',
  year: 'năm',
  day: 'ngày (ngày/tháng/năm; trong CSV và JSON: năm-tháng-ngày)',
  instant: 'thời điểm',
  flag: 'Có hoặc Không (trong JSON: true, false)',
} as const;

/** The sheet that explains each column, as a list of its own. */
export const ministryGuideShape = {
  id: 'ministry-guide',
  vi: 'Hướng dẫn các cột',
  en: 'What each column holds',
  columns: {
    number: { vi: 'Cột', en: 'Column', kind: 'count' },
    heading: { vi: 'Tên cột', en: 'Heading', kind: 'text' },
    key: { vi: 'Khóa trong JSON', en: 'Key in JSON', kind: 'code' },
    form: { vi: 'Kiểu', en: 'Form', kind: 'text' },
    note: { vi: 'Ghi chú', en: 'Note', kind: 'text' },
  },
} as const;

export const ministryGuide = Object.entries(ministryShape.columns).map(
  ([key, { vi: heading, kind }], index) => ({
    ...{ number: index + 1, heading, key },
    form: kinds[kind],
    note: (notes as Readonly<Record<string, string | undefined>>)[key] ?? null,
  }),
);
