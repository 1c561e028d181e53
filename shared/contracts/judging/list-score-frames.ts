import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';
import { scoreFrameView } from './score-frame-view.ts';

export const listScoreFramesContract = defineContract({
  id: 'list-score-frames',
  method: 'GET',
  path: '/v1/rounds/{roundId}/score-frames',
  summary: { vi: 'Các khung điểm của đợt bình chọn', en: 'List the score frames of a round' },
  action: 'score-frame.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(scoreFrameView) }),
});
