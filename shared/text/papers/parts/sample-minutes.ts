import type { CouncilMinutes } from '../council-minutes.ts';
import { sampleMaker, sampleProduct, sampleRound } from './sample-round.ts';

export const sampleMinutes: CouncilMinutes = {
  round: sampleRound,
  number: 1,
  openedAt: '2026-07-10T01:30:00.000Z',
  closed: { at: '2026-07-10T04:15:00.000Z', outcome: 'propose', reason: null },
  resultVersion: 1,
  members: [
    { name: 'Chủ tịch Hội đồng Mẫu', chair: true, present: true, reason: null },
    { name: 'Ủy viên Mẫu 1', chair: false, present: true, reason: null },
    { name: 'Ủy viên Mẫu 2', chair: false, present: false, reason: 'đi công tác (mẫu)' },
  ],
  quorum: { present: 2, members: 3, needed: 2 },
  majority: '1/2',
  items: [
    {
      selectionCode: 'B-001',
      product: sampleProduct,
      establishment: sampleMaker,
      mean: '85.25',
      rank: 1,
      ranked: true,
      excluded: [],
      away: [],
      votes: { for: 2, against: 0, abstain: 0 },
      outcome: 'propose',
      departureReason: null,
    },
    {
      selectionCode: 'B-002',
      product: 'Chè xanh Mẫu',
      establishment: 'Hộ kinh doanh Chè Mẫu',
      mean: '71.00',
      rank: 2,
      ranked: true,
      excluded: ['Ủy viên Mẫu 1'],
      away: [],
      votes: { for: 0, against: 1, abstain: 0 },
      outcome: 'reject',
      departureReason: 'Nhãn hàng hóa chưa đúng quy định (mẫu).',
    },
  ],
  merges: [
    {
      name: 'Bộ ấm chén gốm Mẫu',
      products: ['A-001 (Ấm gốm Mẫu)', 'A-002 (Chén gốm Mẫu)'],
      reason: 'Cùng cơ sở, dùng cùng nhau (mẫu).',
    },
  ],
  proposed: 2,
};
