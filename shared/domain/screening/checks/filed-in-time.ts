import { formatInstant, isWithin } from '../../calendar/instant.ts';
import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** Filed from the opening moment on and before the closing one, by arrival. */
export const filedInTime: ScreeningCheck = {
  id: 'filed-in-time',
  vi: 'Nộp trong thời hạn',
  en: 'Filed in time',
  source: 'Circular 14/2018/TT-BCT: dates are set by the plan of the round',
  sentences: {
    'screening.filed-outside': {
      vi: 'Nộp lúc {at}, ngoài thời hạn của đợt.',
      en: 'Filed at {at}, outside the time of the round.',
    },
    'screening.not-filed': { vi: 'Hồ sơ chưa được nộp.', en: 'The dossier was not filed.' },
  },
  run: ({ round: { timeline }, submission: { submittedAt } }) => {
    if (submittedAt === null) return blocks('screening.not-filed');
    const at = Date.parse(submittedAt);
    return isWithin(at, Date.parse(timeline.opensAt), Date.parse(timeline.closesAt))
      ? pass
      : blocks('screening.filed-outside', { at: formatInstant(at) });
  },
};
