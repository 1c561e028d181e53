import { dayOf } from '../../calendar/instant.ts';
import { establishmentKinds } from '../../establishment/kinds.ts';
import { blocks, pass, type ScreeningCheck } from '../check.ts';

const inForce = (
  { from, until }: { readonly from: string; readonly until: string | null },
  day: string,
): boolean => from <= day && (until === null || day <= until);

/** The kind of establishment must be one that the law knew on the day of filing. */
export const kindInForce: ScreeningCheck = {
  id: 'kind-in-force',
  vi: 'Loại hình cơ sở được tham gia vào ngày nộp',
  en: 'The kind of establishment was eligible on the day of filing',
  source: 'Decree 45/2012/NĐ-CP, as amended by Decree 235/2025/NĐ-CP',
  sentences: {
    'screening.kind-not-in-force': {
      vi: '{kindVi} chưa hoặc không còn thuộc đối tượng tham gia vào ngày {day}.',
      en: '{kindEn} was not an eligible kind on {day}.',
    },
  },
  run: ({ snapshot, submission, now }) => {
    const day = dayOf(submission.submittedAt === null ? now : Date.parse(submission.submittedAt));
    const kind = establishmentKinds[snapshot.establishment.kind];
    return inForce(kind, day)
      ? pass
      : blocks('screening.kind-not-in-force', { kindVi: kind.vi, kindEn: kind.en, day });
  },
};
