import { productGroups } from '../../product/groups.ts';
import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** The product is entered in one of the groups the round judges. */
export const groupOfRound: ScreeningCheck = {
  id: 'group-of-round',
  vi: 'Nhóm sản phẩm thuộc đợt bình chọn',
  en: 'The product group is one of the round',
  source: 'Circular 26/2014/TT-BCT, Article 5; groups of the round',
  sentences: {
    'screening.group-missing': { vi: 'Chưa chọn nhóm sản phẩm.', en: 'No product group is chosen.' },
    'screening.group-elsewhere': {
      vi: 'Đợt này không bình chọn nhóm “{groupVi}”.',
      en: 'This round does not judge “{groupEn}”.',
    },
  },
  run: ({ round, submission: { group } }) => {
    if (group === null) return blocks('screening.group-missing');
    const { vi, en } = productGroups[group];
    return round.groups.includes(group)
      ? pass
      : blocks('screening.group-elsewhere', { groupVi: vi, groupEn: en });
  },
};
