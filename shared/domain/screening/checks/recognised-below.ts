import { millis } from '#shared/kernel/instant.ts';
import { levels } from '../../authority/levels.ts';
import { formatDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { lapsesBefore } from '../../recognition/offer.ts';
import { blocks, notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

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
    'screening.certificate-below-lapses': {
      vi: 'Giấy chứng nhận của cấp dưới hết hiệu lực ngày {validTo}, trước hạn họp hội đồng ({council}).',
      en: 'The certificate of the level below ends on {validTo}, before the council must have met ({council}).',
    },
  },
  run: ({ round, snapshot, submission: { raised } }) => {
    if (raised !== undefined) {
      const council = dayOf(millis(round.timeline.councilUntil));
      const { validTo } = raised.certificate;
      return lapsesBefore(raised.certificate, council)
        ? warns('screening.certificate-below-lapses', {
            validTo: formatDay(validTo),
            council: formatDay(council),
          })
        : pass;
    }
    const { level } = round.authority;
    const forced = level === 'KHUVUC' || level === 'QUOCGIA';
    if (!forced && !round.rules.requireLowerLevelRecognition) return notApplicable;
    return snapshot.product.recognitions.some(recognition => levels[recognition.level].above === level)
      ? pass
      : blocks('screening.not-recognised-below');
  },
};
