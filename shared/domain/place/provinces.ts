export type Province = {
  readonly vi: string;
  readonly en: string;
  /** The day from which it is a centrally run city; null for a province. */
  readonly cityFrom: string | null;
  /** Its square on the tile map of four columns and fifteen rows, from the north-west corner. */
  readonly tile: { readonly column: number; readonly row: number };
};

/** The day on which the 34 units began; the cities of that day keep it as theirs. */
const began = '2025-07-01';

const at = (column: number, row: number) => ({ column, row });

/**
 * The 34 provinces and centrally run cities: names by Resolution 202/2025/QH15, codes by Decision 19/2025/QĐ-TTg, both in
 * force from 1 July 2025; Đồng Nai is a city by Resolution 30/2026/QH16 from 30 April 2026. Tiles stand roughly as the
 * places do, each beside neighbours of its own.
 */
export const provinces = {
  '01': { vi: 'Hà Nội', en: 'Hanoi', cityFrom: began, tile: at(1, 2) },
  '04': { vi: 'Cao Bằng', en: 'Cao Bang', cityFrom: null, tile: at(3, 0) },
  '08': { vi: 'Tuyên Quang', en: 'Tuyen Quang', cityFrom: null, tile: at(2, 0) },
  '11': { vi: 'Điện Biên', en: 'Dien Bien', cityFrom: null, tile: at(0, 1) },
  '12': { vi: 'Lai Châu', en: 'Lai Chau', cityFrom: null, tile: at(0, 0) },
  '14': { vi: 'Sơn La', en: 'Son La', cityFrom: null, tile: at(0, 2) },
  '15': { vi: 'Lào Cai', en: 'Lao Cai', cityFrom: null, tile: at(1, 0) },
  '19': { vi: 'Thái Nguyên', en: 'Thai Nguyen', cityFrom: null, tile: at(2, 1) },
  '20': { vi: 'Lạng Sơn', en: 'Lang Son', cityFrom: null, tile: at(3, 1) },
  '22': { vi: 'Quảng Ninh', en: 'Quang Ninh', cityFrom: null, tile: at(3, 2) },
  '24': { vi: 'Bắc Ninh', en: 'Bac Ninh', cityFrom: null, tile: at(2, 2) },
  '25': { vi: 'Phú Thọ', en: 'Phu Tho', cityFrom: null, tile: at(1, 1) },
  '31': { vi: 'Hải Phòng', en: 'Hai Phong', cityFrom: began, tile: at(3, 3) },
  '33': { vi: 'Hưng Yên', en: 'Hung Yen', cityFrom: null, tile: at(2, 3) },
  '37': { vi: 'Ninh Bình', en: 'Ninh Binh', cityFrom: null, tile: at(1, 3) },
  '38': { vi: 'Thanh Hóa', en: 'Thanh Hoa', cityFrom: null, tile: at(1, 4) },
  '40': { vi: 'Nghệ An', en: 'Nghe An', cityFrom: null, tile: at(1, 5) },
  '42': { vi: 'Hà Tĩnh', en: 'Ha Tinh', cityFrom: null, tile: at(2, 5) },
  '44': { vi: 'Quảng Trị', en: 'Quang Tri', cityFrom: null, tile: at(2, 6) },
  '46': { vi: 'Huế', en: 'Hue', cityFrom: began, tile: at(3, 6) },
  '48': { vi: 'Đà Nẵng', en: 'Da Nang', cityFrom: began, tile: at(3, 7) },
  '51': { vi: 'Quảng Ngãi', en: 'Quang Ngai', cityFrom: null, tile: at(3, 8) },
  '52': { vi: 'Gia Lai', en: 'Gia Lai', cityFrom: null, tile: at(3, 9) },
  '56': { vi: 'Khánh Hòa', en: 'Khanh Hoa', cityFrom: null, tile: at(3, 11) },
  '66': { vi: 'Đắk Lắk', en: 'Dak Lak', cityFrom: null, tile: at(3, 10) },
  '68': { vi: 'Lâm Đồng', en: 'Lam Dong', cityFrom: null, tile: at(2, 11) },
  '75': { vi: 'Đồng Nai', en: 'Dong Nai', cityFrom: '2026-04-30', tile: at(2, 12) },
  '79': { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City', cityFrom: began, tile: at(2, 13) },
  '80': { vi: 'Tây Ninh', en: 'Tay Ninh', cityFrom: null, tile: at(1, 12) },
  '82': { vi: 'Đồng Tháp', en: 'Dong Thap', cityFrom: null, tile: at(1, 13) },
  '86': { vi: 'Vĩnh Long', en: 'Vinh Long', cityFrom: null, tile: at(2, 14) },
  '91': { vi: 'An Giang', en: 'An Giang', cityFrom: null, tile: at(0, 13) },
  '92': { vi: 'Cần Thơ', en: 'Can Tho', cityFrom: began, tile: at(1, 14) },
  '96': { vi: 'Cà Mau', en: 'Ca Mau', cityFrom: null, tile: at(0, 14) },
} as const satisfies Record<string, Province>;

export type ProvinceCode = keyof typeof provinces;

/** Every code, in the order in which Vietnamese sorts the names. */
export const provinceCodes: readonly ProvinceCode[] = (Object.keys(provinces) as ProvinceCode[]).sort(
  (a, b) => provinces[a].vi.localeCompare(provinces[b].vi, 'vi'),
);

/** The province of a code; undefined for a code that is none of theirs (an old one, say). */
export const provinceOf = (code: string): Province | undefined =>
  (provinces as Readonly<Record<string, Province>>)[code];
