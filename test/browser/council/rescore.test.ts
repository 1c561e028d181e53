import { expect, test } from '@jest/globals';
import { awaitRound } from '#test/play/await-round.ts';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('sitting');
const chair = 'mau-chu-tich';
const reason = 'Điểm của hai ban lệch nhau quá nhiều (mẫu).';

test('the chair has the entries scored again: with the reason and new deadlines, and the round is judged anew', async () => {
  const round = await idsOf(site().stage, site().play.played).round();
  const { page } = await site().visit(`/council/${round}/sessions/1`, { as: chair, device: 'desk' });
  await page.getByRole('radio', { name: 'Yêu cầu ban giám khảo chấm lại' }).check();
  await page.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Hạn chấm lại/ })
    .waitFor();

  await page.getByRole('textbox', { name: 'Lý do', exact: true }).fill(reason);
  const start = await site().server.now();
  const day = 86_400_000;
  for (const [index, name] of ['Hạn chấm lại', 'Hạn họp lại', 'Hạn quyết định'].entries())
    await page.getByLabel(name).fill(new Date(start + (10 + 10 * index) * day).toISOString().slice(0, 16));
  await page.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(reason).waitFor();
  await dialog.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await page.getByText(/Đã kết thúc lúc/).waitFor();

  expect(await awaitRound(site().stage, round, 'judging')).toMatchObject({ state: 'judging' });
}, 240_000);
