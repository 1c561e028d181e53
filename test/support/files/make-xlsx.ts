import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | null;
export type XlsxOptions = {
  readonly rows?: readonly (readonly Cell[])[];
  /** Makes it macro-enabled. */
  readonly vbaProject?: Uint8Array;
  /** Makes it a password-protected compound file. */
  readonly password?: string;
};

/** A spreadsheet of one sheet, marked as a sample. */
export async function makeXlsx(options: XlsxOptions = {}): Promise<Buffer> {
  const { rows = [['Sản phẩm mẫu', 1]], vbaProject, password } = options;
  const bytes = await writeXlsx({
    sheets: [{ name: 'Mẫu', rows: [['BẢNG MẪU – SAMPLE', null], ...rows].map(row => [...row]) }],
    ...(vbaProject ? { vbaProject } : {}),
    ...(password ? { encryption: { password, spinCount: 100 } } : {}),
  });
  return Buffer.from(bytes);
}
