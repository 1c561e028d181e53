import { expect, test } from '@jest/globals';
import { type NeedOf, needOf } from '#shared/domain/submission/need-of.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { millis } from '#shared/kernel/instant.ts';
import { buildRound, sampleTimeline } from '../../support/round-builder.ts';
import { buildDraft, buildSubmission, whileOpen } from '../../support/submission-builder.ts';

const closes = millis(sampleTimeline.closesAt);
const dueAt = '2026-04-20T10:00:00.000Z';
const assistance = {
  officerId: 'officer-1',
  officerName: 'Cán bộ mẫu',
  producerName: 'Người mẫu',
  phone: '+84912000001',
  confirmedAt: null,
};
const supplement: Submission['supplement'] = {
  items: [{ type: 'D2', reason: 'Mờ (mẫu)' }],
  requestedAt: '2026-04-13T03:00:00.000Z',
  requestedBy: 'official-1',
  dueDay: '2026-04-20',
  dueAt,
  answeredAt: null,
  answer: null,
};
const asked = buildSubmission(1, { state: 'supplement-requested', supplement });
const nothing: NeedOf = { need: null, until: null };

test.each<[string, Submission, 'open' | 'screening' | 'cancelled', number, NeedOf]>([
  ['a draft wants to be finished', buildDraft(), 'open', whileOpen, { need: 'finish-draft', until: closes }],
  ['a draft wants nothing once the round has closed', buildDraft(), 'open', closes, nothing],
  [
    'one that an officer files wants a code',
    buildDraft(1, { assistance }),
    'open',
    whileOpen,
    { need: 'confirm', until: closes },
  ],
  [
    'and, confirmed, to be finished',
    buildDraft(1, { assistance: { ...assistance, confirmedAt: '2026-03-20T03:00:00.000Z' } }),
    'open',
    whileOpen,
    { need: 'finish-draft', until: closes },
  ],
  ['a filed one wants nothing', buildSubmission(), 'open', whileOpen, nothing],
  [
    'a supplement wants its answer',
    asked,
    'screening',
    millis(dueAt) - 1,
    { need: 'answer-supplement', until: millis(dueAt) },
  ],
  ['and nothing once it is late', asked, 'screening', millis(dueAt), nothing],
  ['nor in a cancelled round', asked, 'cancelled', millis(dueAt) - 1, nothing],
])('%s', (_what, submission, state, now, need) => {
  expect(needOf(submission, buildRound({ state }), now)).toEqual(need);
});
