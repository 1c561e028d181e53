const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Hundredths of a point as people write them: `3850` is `38,5`. */
export const points = (hundredths: number): string => grouped.format(hundredths / 100);

/** A mean of two decimals with the comma of Vietnamese papers: `84.13` is `84,13`. */
export const mean = (display: string): string => display.replace('.', ',');

export const dong = (amount: number | null): string =>
  amount === null ? '' : `${grouped.format(amount)} đồng`;

export const count = (number: number | null): string => (number === null ? '' : grouped.format(number));

/** `02`: a count on an official paper has two digits at least. */
export const counted = (number: number): string => String(number).padStart(2, '0');
