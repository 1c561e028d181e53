import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../play/progress.ts';
import { scaleOf, smallest } from '../play/scale.ts';
import { openStage, type Stage } from '../play/stage.ts';
import { type BadDays, codeOf, liveThroughBadDays } from './bad-days-story.ts';

const longest = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bad-days-'));

describe('days on which something is away', () => {
  let stage: Stage | undefined;
  let lived: BadDays;
  beforeAll(async () => {
    stage = await openStage(folder, scaleOf(smallest.products, smallest.jurors), silentProgress());
    lived = await liveThroughBadDays(stage);
  }, longest);
  afterAll(async () => {
    await stage?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const actions = () => lived.history.map(({ action }) => action);
  const times = (action: string) => actions().filter(found => found === action).length;
  const subjects = (mails: readonly { subject: string }[], words: string) =>
    mails.filter(({ subject }) => subject.includes(words)).length;

  test.each([
    ['no token', 401, 'access.sign-in'],
    ['a token that is none', 401, 'access.sign-in'],
    ['an API token that was never given', 401, 'access.sign-in'],
    ['an unknown query', 422, 'request.invalid'],
    ['a key said twice', 400, 'request.malformed'],
    ['a prototype key', 400, 'request.malformed'],
    ['deep nesting', 400, 'request.malformed'],
    ['a body over the limit', 413, 'request.too-large'],
    ['a form instead of JSON', 415, 'request.media-type'],
    ['no Idempotency-Key', 400, 'request.idempotency-key-missing'],
    ['a name that turns the text around', 422, 'request.invalid'],
  ])('%s is answered %i %s, in both languages and without delay', (what, status, code) => {
    const reply = lived.door[what];
    expect(reply).toMatchObject({ status, code, type: 'application/problem+json' });
    expect(JSON.parse(reply?.text ?? '{}')).toMatchObject({
      messages: { vi: expect.any(String), en: expect.any(String) },
    });
    expect(reply?.text).not.toMatch(/tieu-bieu-records|arn:|\.ts:\d/);
    expect(reply?.ms).toBeLessThan(5000);
  });

  test("a path that leads nowhere gets the gateway's own 404", () => {
    expect(lived.door['a path that leads nowhere']).toMatchObject({
      status: 404,
      text: '{"message":"Not Found"}',
    });
  });

  test('a second start on the same data says so and stops', () => {
    expect(lived.again).toMatchObject({ exitCode: 1, said: expect.stringContaining('already running') });
  });

  test('mail that cannot leave is parked with its reason, and says neither to whom nor what', () => {
    const { listed } = lived.mail;
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatchObject({ type: 'mail', state: 'parked', attempts: 5 });
    expect(listed[0]?.reason).toContain('SendingPaused');
    expect(JSON.stringify(listed)).not.toContain('mau.example');
  });

  test('parked mail leaves once when an official sends it again, and a mail that has left once more for each further order', () => {
    const { before, after, left, again, twice } = lived.mail;
    expect({ before, after, left }).toEqual({ before: 0, after: 1, left: [] });
    expect([again.status, twice]).toEqual([202, 2]);
  });

  test('a round whose schedule did not come waits visibly, takes nothing in, and is opened by hand', () => {
    const { waiting, filing } = lived.late;
    expect(waiting).toMatchObject({ state: 'announced' });
    expect(waiting.allowedSteps).toContain('open');
    expect([filing.status, codeOf(filing)]).toEqual([409, 'round.not-open']);
    expect(times('round.open-by-hand')).toBe(1);
  });

  test('the schedule that comes after all opens nothing twice', () => {
    expect(times('round.open')).toBe(1);
    expect(subjects(lived.mails.chair, 'Đã mở nhận hồ sơ: Bình chọn năm 2026')).toBe(1);
  });

  test('a step out of order is refused with the steps that are allowed', () => {
    const { outOfOrder } = lived.late;
    expect([outOfOrder.status, codeOf(outOfOrder)]).toEqual([409, 'round.step-not-allowed']);
    expect(outOfOrder.body).toMatchObject({ params: { allowed: expect.stringContaining('open') } });
  });

  test('events brought a second time have no second consequence', () => {
    expect(lived.redelivered.after).toBe(lived.redelivered.sent);
  });

  test('a step that fails for good stalls its round in sight of the officials, and no other round', () => {
    const { stall, beside } = lived.paper;
    expect(stall.stalled).toMatchObject({
      step: 'ScreenDossiers',
      reason: expect.stringMatching(/^[\w.]+$/),
    });
    expect(beside).toMatchObject({ state: 'open', stalled: null });
    expect(subjects(lived.mails.official, 'Bình chọn năm 2026 (dữ liệu mẫu) bị dừng')).toBeGreaterThan(0);
  });

  test('after the repair a redrive goes on where the record stands, though the power goes as it is ordered', () => {
    const { stall, healed } = lived.paper;
    expect(healed).toMatchObject({ state: 'screening', stalled: null, sealed: { entries: 1 } });
    expect(healed.sealed).toEqual(stall.sealed);
    expect([times('round.close'), times('round.seal'), times('round.begin-screening')]).toEqual([1, 1, 1]);
  });

  test('a moved closing is kept by the workflow, and dossiers come in until the new one', () => {
    const { past, closed } = lived.moved;
    expect(past).toMatchObject({ state: 'open', stalled: null });
    expect(closed).toMatchObject({ state: 'screening', sealed: { entries: 3 } });
    expect(subjects(lived.mails.chair, 'Gia hạn: Bình chọn bổ sung')).toBe(1);
  });

  test('a gate whose deadline passes stalls; a later deadline and a redrive bring it back', () => {
    const { stall, healed } = lived.missed;
    expect(stall.stalled).toMatchObject({ step: 'AwaitScreening', reason: 'States.Timeout' });
    expect(healed).toMatchObject({ state: 'screening', stalled: null, waitsFor: { what: 'screening' } });
    expect([times('round.stall'), times('round.redrive')]).toEqual([2, 2]);
  });

  test('when the period comes round the next round stands drafted, once, and the officials know', () => {
    const next = lived.drafted.filter(({ year }) => year === 2028);
    expect(next).toMatchObject([{ state: 'planned', clonedFrom: expect.any(String) }]);
    expect(subjects(lived.mails.official, 'Bản thảo')).toBe(1);
  });
});
