export type FormerProvince = {
  readonly vi: string;
  readonly en: string;
  /** The last day on which it was so called or stood alone. */
  readonly until: string;
  /** The unit that took its place (Resolution 202/2025/QH15): a code of `provinces`. */
  readonly successor: string;
};

/** The day before the 34 units began. */
const lastDay = '2025-06-30';

const former = (vi: string, en: string, successor: string, until = lastDay): FormerProvince => ({
  vi,
  en,
  until,
  successor,
});

/**
 * The 63 provinces and centrally run cities from 1 August 2008 (Resolution 15/2008/QH12) until 30 June 2025, codes by Decision
 * 124/2004/QĐ-TTg. Seven units of today bear a code that was another's: `15` was Yên Bái and is Lào Cai. So a code alone does
 * not name a place: ask `provinceAt` with a day. Huế is a city of that name since 1 January 2025 (Resolution 175/2024/QH15).
 */
export const formerProvinces = {
  '01': former('Hà Nội', 'Hanoi', '01'),
  '02': former('Hà Giang', 'Ha Giang', '08'),
  '04': former('Cao Bằng', 'Cao Bang', '04'),
  '06': former('Bắc Kạn', 'Bac Kan', '19'),
  '08': former('Tuyên Quang', 'Tuyen Quang', '08'),
  '10': former('Lào Cai', 'Lao Cai', '15'),
  '11': former('Điện Biên', 'Dien Bien', '11'),
  '12': former('Lai Châu', 'Lai Chau', '12'),
  '14': former('Sơn La', 'Son La', '14'),
  '15': former('Yên Bái', 'Yen Bai', '15'),
  '17': former('Hòa Bình', 'Hoa Binh', '25'),
  '19': former('Thái Nguyên', 'Thai Nguyen', '19'),
  '20': former('Lạng Sơn', 'Lang Son', '20'),
  '22': former('Quảng Ninh', 'Quang Ninh', '22'),
  '24': former('Bắc Giang', 'Bac Giang', '24'),
  '25': former('Phú Thọ', 'Phu Tho', '25'),
  '26': former('Vĩnh Phúc', 'Vinh Phuc', '25'),
  '27': former('Bắc Ninh', 'Bac Ninh', '24'),
  '30': former('Hải Dương', 'Hai Duong', '31'),
  '31': former('Hải Phòng', 'Hai Phong', '31'),
  '33': former('Hưng Yên', 'Hung Yen', '33'),
  '34': former('Thái Bình', 'Thai Binh', '33'),
  '35': former('Hà Nam', 'Ha Nam', '37'),
  '36': former('Nam Định', 'Nam Dinh', '37'),
  '37': former('Ninh Bình', 'Ninh Binh', '37'),
  '38': former('Thanh Hóa', 'Thanh Hoa', '38'),
  '40': former('Nghệ An', 'Nghe An', '40'),
  '42': former('Hà Tĩnh', 'Ha Tinh', '42'),
  '44': former('Quảng Bình', 'Quang Binh', '44'),
  '45': former('Quảng Trị', 'Quang Tri', '44'),
  '46': former('Thừa Thiên Huế', 'Thua Thien Hue', '46', '2024-12-31'),
  '48': former('Đà Nẵng', 'Da Nang', '48'),
  '49': former('Quảng Nam', 'Quang Nam', '48'),
  '51': former('Quảng Ngãi', 'Quang Ngai', '51'),
  '52': former('Bình Định', 'Binh Dinh', '52'),
  '54': former('Phú Yên', 'Phu Yen', '66'),
  '56': former('Khánh Hòa', 'Khanh Hoa', '56'),
  '58': former('Ninh Thuận', 'Ninh Thuan', '56'),
  '60': former('Bình Thuận', 'Binh Thuan', '68'),
  '62': former('Kon Tum', 'Kon Tum', '51'),
  '64': former('Gia Lai', 'Gia Lai', '52'),
  '66': former('Đắk Lắk', 'Dak Lak', '66'),
  '67': former('Đắk Nông', 'Dak Nong', '68'),
  '68': former('Lâm Đồng', 'Lam Dong', '68'),
  '70': former('Bình Phước', 'Binh Phuoc', '75'),
  '72': former('Tây Ninh', 'Tay Ninh', '80'),
  '74': former('Bình Dương', 'Binh Duong', '79'),
  '75': former('Đồng Nai', 'Dong Nai', '75'),
  '77': former('Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau', '79'),
  '79': former('Thành phố Hồ Chí Minh', 'Ho Chi Minh City', '79'),
  '80': former('Long An', 'Long An', '80'),
  '82': former('Tiền Giang', 'Tien Giang', '82'),
  '83': former('Bến Tre', 'Ben Tre', '86'),
  '84': former('Trà Vinh', 'Tra Vinh', '86'),
  '86': former('Vĩnh Long', 'Vinh Long', '86'),
  '87': former('Đồng Tháp', 'Dong Thap', '82'),
  '89': former('An Giang', 'An Giang', '91'),
  '91': former('Kiên Giang', 'Kien Giang', '91'),
  '92': former('Cần Thơ', 'Can Tho', '92'),
  '93': former('Hậu Giang', 'Hau Giang', '92'),
  '94': former('Sóc Trăng', 'Soc Trang', '92'),
  '95': former('Bạc Liêu', 'Bac Lieu', '96'),
  '96': former('Cà Mau', 'Ca Mau', '96'),
} as const satisfies Record<string, FormerProvince>;

/** The former province of a code; undefined for a code that was none of theirs. */
export const formerProvinceOf = (code: string): FormerProvince | undefined =>
  (formerProvinces as Readonly<Record<string, FormerProvince>>)[code];
