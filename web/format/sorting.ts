/** The order of the Vietnamese alphabet: a ă â b c d đ e ê …, numbers by their value. */
export const compareVietnamese = new Intl.Collator('vi', { numeric: true }).compare;
