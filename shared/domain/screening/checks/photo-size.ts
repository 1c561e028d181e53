import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

const dotsPerInch = 300;
const cmPerInch = 2.54;
const pixels = (cm: number): number => Math.floor((cm / cmPerInch) * dotsPerInch);

/** Photographs should print at the asked size with 300 dots per inch, upright or lying. */
export const photoSize: ScreeningCheck = {
  id: 'photo-size',
  vi: 'Ảnh đủ lớn để in đúng cỡ',
  en: 'Photographs large enough to print at the asked size',
  source: 'Circular 14/2018/TT-BCT, dossier, item 4 (10 x 15 cm); 300 dots per inch is a printer’s rule',
  sentences: {
    'screening.photos-small': {
      vi: '{count} ảnh nhỏ hơn {short} x {long} điểm ảnh.',
      en: '{count} photographs are smaller than {short} x {long} pixels.',
    },
  },
  run: ({ round, documents }) => {
    const { width, height } = round.rules.photoCm;
    const [short, long] = [pixels(Math.min(width, height)), pixels(Math.max(width, height))];
    const measured = documents.flatMap(document =>
      document.type === 'D4' && document.width !== null && document.height !== null
        ? [[document.width, document.height] as const]
        : [],
    );
    if (measured.length === 0) return notApplicable;
    const count = measured.filter(sides => Math.min(...sides) < short || Math.max(...sides) < long).length;
    return count === 0 ? pass : warns('screening.photos-small', { count, short, long });
  },
};
