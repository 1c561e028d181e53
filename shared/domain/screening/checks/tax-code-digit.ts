import { checkTaxCode, taxCodeSchema } from '../../identity/tax-code.ts';
import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** The check digit of the tax code; published implementations disagree in one case, so it only warns. */
export const taxCodeDigit: ScreeningCheck = {
  id: 'tax-code-digit',
  vi: 'Chữ số kiểm tra của mã số thuế',
  en: 'Check digit of the tax code',
  source: 'Circular 86/2024/TT-BTC, structure of tax codes',
  sentences: {
    'screening.tax-code-digit': {
      vi: 'Mã số thuế {taxCode} không khớp chữ số kiểm tra; cần đối chiếu giấy đăng ký.',
      en: 'Tax code {taxCode} does not match its check digit; compare it with the registration.',
    },
  },
  run: ({ snapshot }) => {
    const { taxCode } = snapshot.establishment;
    if (taxCode === null) return notApplicable;
    return taxCodeSchema.safeParse(taxCode).success && checkTaxCode(taxCode) === 'matches'
      ? pass
      : warns('screening.tax-code-digit', { taxCode });
  },
};
