import { establishmentKinds } from '../../establishment/kinds.ts';
import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** The number that names the establishment to the tax office: tax code, or personal number of a household business. */
export const identifierPresent: ScreeningCheck = {
  id: 'identifier-present',
  vi: 'Có mã số thuế hoặc số định danh của chủ hộ',
  en: 'Tax code, or personal number of a household business, is present',
  source: 'Law on Tax Administration; Circular 86/2024/TT-BTC',
  sentences: {
    'screening.identifier-missing': {
      vi: 'Chưa có mã số thuế (hoặc số định danh cá nhân đối với hộ kinh doanh).',
      en: 'The tax code (or the personal number of a household business) is missing.',
    },
  },
  run: ({ snapshot: { establishment } }) => {
    const { identifier } = establishmentKinds[establishment.kind];
    const present = {
      taxCode: establishment.taxCode !== null,
      personalNumber: establishment.personalNumber !== null,
      either: establishment.taxCode !== null || establishment.personalNumber !== null,
    };
    // A household that still carries its old tax code is identified just as well.
    const held = identifier === 'personalNumber' ? present.either : present[identifier];
    return held ? pass : blocks('screening.identifier-missing');
  },
};
