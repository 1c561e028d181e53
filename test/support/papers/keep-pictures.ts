import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesOf } from './read-pdf.ts';

const folder = join(import.meta.dirname, '../../../dist/papers');

/** Leaves a PDF and a picture of each of its pages where people can look at them: `dist/papers`. */
export const keepPictures = async (name: string, pdf: Uint8Array): Promise<number> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  const pictures = await picturesOf(pdf);
  for (const [index, picture] of pictures.entries())
    writeFileSync(join(folder, `${name}-${index + 1}.png`), picture);
  return pictures.length;
};
