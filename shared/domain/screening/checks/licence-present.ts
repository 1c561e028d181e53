import { establishmentKinds } from '../../establishment/kinds.ts';
import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** Kinds that need a registration must name it; the paper itself is document D2. */
export const licencePresent: ScreeningCheck = {
  id: 'licence-present',
  vi: 'Đã khai giấy đăng ký',
  en: 'The registration is declared',
  source: 'Circular 14/2018/TT-BCT, dossier, item 2',
  sentences: {
    'screening.licence-missing': {
      vi: 'Chưa khai số, ngày và nơi cấp giấy đăng ký.',
      en: 'Number, date and issuer of the registration are not declared.',
    },
  },
  run: ({ snapshot: { establishment } }) => {
    if (!establishmentKinds[establishment.kind].licenceRequired) return notApplicable;
    return establishment.licence === null ? warns('screening.licence-missing') : pass;
  },
};
