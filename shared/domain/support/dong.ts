import * as z from 'zod';

/** An amount of support in whole đồng; a sum of many thousands of them stays exact. */
export const dongSchema = z.int().min(0).max(100_000_000_000);

/** `800.000.000`, as an amount stands in a sentence. */
export const writtenDong = (dong: number): string => new Intl.NumberFormat('vi-VN').format(dong);
