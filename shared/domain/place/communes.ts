import communeLines from './communes.json' with { type: 'json' };

/** Since 1 July 2025 the lowest units: communes, wards and special zones (Law 72/2025/QH15). */
export const communeKinds = { xa: 'Xã', phuong: 'Phường', 'dac-khu': 'Đặc khu' } as const;
export type CommuneKind = keyof typeof communeKinds;

export type Commune = {
  readonly code: string;
  /** With its kind in front, as it is written: "Xã Ba Bể". */
  readonly vi: string;
  readonly kind: CommuneKind;
  readonly province: string;
};

const kindOf = (vi: string): CommuneKind =>
  vi.startsWith(communeKinds.phuong) ? 'phuong' : vi.startsWith(communeKinds.xa) ? 'xa' : 'dac-khu';

const communeOfLine = (line: string, province: string): Commune => {
  const vi = line.slice(6);
  return { code: line.slice(0, 5), vi, kind: kindOf(vi), province };
};

const byProvince: ReadonlyMap<string, readonly Commune[]> = new Map(
  Object.entries(communeLines).map(([province, lines]) => [
    province,
    lines.map(line => communeOfLine(line, province)),
  ]),
);

const byCode: ReadonlyMap<string, Commune> = new Map(
  [...byProvince.values()].flat().map(commune => [commune.code, commune]),
);

/** The communes of a province of today as Vietnamese sorts them; none for any other code. */
export const communesOf = (province: string): readonly Commune[] => {
  // One collator for all of them: a comparison with one of its own takes ten times as long.
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return (byProvince.get(province) ?? []).toSorted((a, b) => compare(a.vi, b.vi));
};

/** A commune of today; undefined for any other code. */
export const communeOf = (code: string): Commune | undefined => byCode.get(code);

/** Whether a commune of today lies in the province. */
export const isCommuneIn = (commune: string, province: string): boolean =>
  communeOf(commune)?.province === province;
