import { levels } from '../authority/levels.ts';
import { dayOf } from '../calendar/instant.ts';
import { establishmentKinds } from '../establishment/kinds.ts';
import type { ListColumns, RowOf } from '../list/columns.ts';
import { provinceAt, successorOf } from '../place/province-at.ts';
import { productGroups } from '../product/groups.ts';
import { certificateStatus } from './certificate.ts';
import type { Recognition } from './recognition-record.ts';

const statuses = {
  'in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  revoked: { vi: 'Đã thu hồi', en: 'Revoked' },
} as const;
const sources = {
  round: { vi: 'Đợt trên hệ thống', en: 'Round of this system' },
  imported: { vi: 'Nhập từ đợt trước', en: 'Entered from an earlier round' },
} as const;

const columns = {
  id: { kind: 'code', vi: 'Mã trong danh mục', en: 'Id in the register' },
  year: { kind: 'year', vi: 'Năm của đợt', en: 'Year of the round' },
  level: { kind: 'choice', labels: levels, vi: 'Cấp', en: 'Level' },
  authority: { kind: 'text', vi: 'Cơ quan công nhận', en: 'Recognised by' },
  round: { kind: 'text', vi: 'Đợt bình chọn', en: 'Round' },
  group: { kind: 'choice', labels: productGroups, vi: 'Nhóm sản phẩm', en: 'Product group' },
  product: { kind: 'text', vi: 'Sản phẩm hoặc bộ sản phẩm', en: 'Product or set' },
  parts: { kind: 'text', vi: 'Các sản phẩm trong bộ', en: 'Products of the set' },
  products: { kind: 'count', vi: 'Số sản phẩm', en: 'Number of products' },
  establishment: { kind: 'text', vi: 'Cơ sở', en: 'Establishment' },
  establishmentKind: {
    kind: 'choice',
    labels: establishmentKinds,
    vi: 'Loại cơ sở',
    en: 'Kind of establishment',
  },
  provinceCode: { kind: 'code', vi: 'Mã tỉnh khi công nhận', en: 'Province code at recognition' },
  province: { kind: 'text', vi: 'Tỉnh khi công nhận', en: 'Province at recognition' },
  provinceCodeNow: { kind: 'code', vi: 'Mã tỉnh hiện nay', en: 'Province code today' },
  district: { kind: 'text', vi: 'Huyện khi công nhận', en: 'District at recognition' },
  communeCode: { kind: 'code', vi: 'Mã xã', en: 'Commune code' },
  commune: { kind: 'text', vi: 'Xã khi công nhận', en: 'Commune at recognition' },
  decisionNumber: { kind: 'text', vi: 'Số quyết định', en: 'Decision number' },
  decisionDate: { kind: 'day', vi: 'Ngày quyết định', en: 'Decision date' },
  certificateNumber: { kind: 'text', vi: 'Số giấy chứng nhận', en: 'Certificate number' },
  issuedOn: { kind: 'day', vi: 'Ngày cấp', en: 'Issued on' },
  validTo: { kind: 'day', vi: 'Có giá trị đến hết ngày', en: 'Valid to the end of' },
  status: { kind: 'choice', labels: statuses, vi: 'Tình trạng', en: 'Status' },
  revokedOn: { kind: 'day', vi: 'Ngày thu hồi', en: 'Revoked on' },
  revokedBy: { kind: 'text', vi: 'Quyết định thu hồi', en: 'Revoked by' },
  source: { kind: 'choice', labels: sources, vi: 'Nguồn', en: 'Source' },
} as const satisfies ListColumns;

/** The public register as data: one row for each recognised product or set. */
export const registerShape = {
  id: 'register',
  vi: 'Danh mục sản phẩm công nghiệp nông thôn tiêu biểu được công nhận',
  en: 'Register of recognised typical rural industrial products',
  columns,
} as const;

/** Creative Commons Attribution 4.0: the facts are public, whoever uses them says where they are from. */
export const registerLicence = 'https://creativecommons.org/licenses/by/4.0/';

export type RegisterRow = RowOf<typeof columns>;

/** A recognition as a row, with its status at a moment. */
export const registerRow = (recognition: Recognition, now: number): RegisterRow => {
  const { place, certificate, decision, establishment, parts } = recognition;
  const revoked = certificate?.revoked ?? null;
  return {
    id: recognition.id,
    year: recognition.year,
    level: recognition.authority.level,
    authority: recognition.authorityName,
    round: recognition.roundTitle,
    group: recognition.group,
    product: recognition.name,
    parts: parts.length === 0 ? null : parts.join('; '),
    products: Math.max(1, parts.length),
    establishment: establishment.name,
    establishmentKind: establishment.kind,
    provinceCode: place.province,
    province: provinceAt(place.province, recognition.recognisedOn)?.vi ?? null,
    provinceCodeNow: successorOf(place.province),
    district: place.districtName,
    communeCode: place.commune,
    commune: place.communeName,
    decisionNumber: decision.number,
    decisionDate: decision.date,
    certificateNumber: certificate?.number ?? null,
    issuedOn: certificate?.issuedOn ?? null,
    validTo: certificate?.validTo ?? null,
    status: certificate && certificateStatus(certificate, now),
    revokedOn: revoked && dayOf(Date.parse(revoked.at)),
    revokedBy: revoked?.decision ?? null,
    source: recognition.source,
  };
};
