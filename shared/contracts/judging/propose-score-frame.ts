import * as z from 'zod';
import { scoreFrameSchema } from '#shared/domain/judging/judging.ts';
import { defineContract, noQuery } from '../contract.ts';
import { groupParams } from './params.ts';
import { scoreFrameView } from './score-frame-view.ts';

const criterion = scoreFrameSchema.shape.criteria.element.pick({ code: true, parts: true });

export const proposeScoreFrameContract = defineContract({
  id: 'propose-score-frame',
  method: 'PUT',
  path: '/v1/rounds/{roundId}/score-frames/{group}',
  summary: { vi: 'Đề xuất khung điểm của một nhóm', en: 'Propose the score frame of a group' },
  action: 'score-frame.propose',
  signIn: 'required',
  params: groupParams,
  query: noQuery,
  body: z.strictObject({ criteria: z.array(criterion).min(1).max(20) }),
  version: 'matched',
  status: 200,
  answer: scoreFrameView,
});
