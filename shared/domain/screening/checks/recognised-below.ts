import { levels } from '../../authority/levels.ts';
import { blocks, notApplicable, pass, type ScreeningCheck } from '../check.ts';

/** Where the round asks for it, and always at region and nation, the product was recognised at the level below. */
export const recognisedBelow: ScreeningCheck = {
  id: 'recognised-below',
  vi: 'Đã được công nhận ở cấp dưới',
  en: 'Recognised at the level below',
  source: 'Circular 14/2018/TT-BCT; rule requireLowerLevelRecognition of the round',
  sentences: {
    'screening.not-recognised-below': {
      vi: 'Chưa khai quyết định công nhận của cấp dưới liền kề.',
      en: 'No recognition by the level below is declared.',
    },
  },
  run: ({ round, snapshot }) => {
    const { level } = round.authority;
    const forced = level === 'KHUVUC' || level === 'QUOCGIA';
    if (!forced && !round.rules.requireLowerLevelRecognition) return notApplicable;
    return snapshot.product.recognitions.some(recognition => levels[recognition.level].above === level)
      ? pass
      : blocks('screening.not-recognised-below');
  },
};
