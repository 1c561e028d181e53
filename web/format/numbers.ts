const plain = new Intl.NumberFormat('vi-VN');
const two = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `1.234,5`, at most two decimals, in both languages: the papers are Vietnamese. */
export const number = (value: number): string => two.format(value);
/** `1.234.567 đ`. */
export const dong = (value: number): string => `${plain.format(value)} đ`;
/** Points from hundredths: 6850 → `68,5`. */
export const points = (hundredths: number): string => two.format(hundredths / 100);
const KB = 1024;
const MB = KB * KB;

/** `820 KB`, `1,4 MB`: of 1,024 bytes, as the limits of files are set. */
export const bytes = (value: number): string =>
  value < MB
    ? `${plain.format(Math.max(1, Math.round(value / KB)))} KB`
    : `${two.format(Math.round((value * 10) / MB) / 10)} MB`;
