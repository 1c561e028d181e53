import type { Block } from '../paper.ts';
import { bold, line } from './blocks.ts';

/** The name of the State and its motto, over forms and certificates, which have no letterhead. */
export const motto: readonly Block[] = [
  line(bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 'centre'),
  line({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true, underline: true }, 'centre'),
];
