import { defineContract, noQuery, nothing } from '../contract.ts';
import { groupParams } from './params.ts';
import { scoreFrameView } from './score-frame-view.ts';

export const getScoreFrameContract = defineContract({
  id: 'get-score-frame',
  method: 'GET',
  path: '/v1/rounds/{roundId}/score-frames/{group}',
  summary: { vi: 'Xem khung điểm của một nhóm', en: 'Read the score frame of a group' },
  action: 'score-frame.read',
  signIn: 'required',
  params: groupParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: scoreFrameView,
});
