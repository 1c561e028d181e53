import formerLines from './former-communes.json' with { type: 'json' };

/** A commune, ward or township until 30 June 2025. */
export type FormerCommune = {
  readonly code: string;
  readonly vi: string;
  /** The district it lay in; districts ended on the same day and have no codes here. */
  readonly district: string;
  readonly province: string;
  /** The unit of today that took it over, whole or for the most part: the source names one. */
  readonly successor: string;
};

const districtsByProvince: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  formerLines;

/**
 * By code, as far as the source has codes: 10,034 of the 10,035 there were. Only what asks about the past imports this file (400
 * kB); today's communes are in `communes.ts`.
 */
const byCode: ReadonlyMap<string, FormerCommune> = new Map(
  Object.entries(districtsByProvince).flatMap(([province, districts]) =>
    Object.entries(districts).flatMap(([district, lines]) =>
      lines.map(line => {
        const code = line.slice(0, 5);
        return [
          code,
          { code, vi: line.slice(12), district, province, successor: line.slice(6, 11) },
        ] as const;
      }),
    ),
  ),
);

/** A commune that ended on 30 June 2025, or went on under its code; undefined for any other code. */
export const formerCommuneOf = (code: string): FormerCommune | undefined => byCode.get(code);

/** The districts of a former province, as they were called on their last day. */
export const formerDistrictsOf = (province: string): readonly string[] =>
  Object.keys(districtsByProvince[province] ?? {}).sort((a, b) => a.localeCompare(b, 'vi'));
