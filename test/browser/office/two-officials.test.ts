import { expect, test } from '@jest/globals';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('planned');
const official = 'mau-can-bo';
const longest = 240_000;

test(
  'two officials over one plan: what does not meet is merged, what does is shown on both sides and chosen',
  async () => {
    const roundId = await idsOf(site().stage, site().play.played).round();
    const path = `/office/rounds/${roundId}/build`;
    const open = () => site().visit(path, { as: official, device: 'desk' });
    const { page: first } = await open();
    const { page: second, faults } = await open();

    await first.getByLabel('Điểm đạt').fill('75');
    await first.getByLabel('Chỉ tiêu công nhận').fill('12');
    await first.getByRole('button', { name: 'Lưu', exact: true }).click();
    await first.getByText('Đã lưu').waitFor();

    await second.getByLabel('Điểm đạt').fill('80');
    await second.getByLabel('Số ảnh ít nhất').fill('5');
    await second.getByRole('button', { name: 'Lưu', exact: true }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByText('Có người vừa sửa cùng chỗ').waitFor();
    await dialog.getByLabel('Của bạn: 80').waitFor();
    await dialog.getByLabel('Trên máy chủ: 75').check();
    await dialog.getByRole('button', { name: 'Lưu theo lựa chọn này' }).click();
    await second.getByText('Đã lưu').waitFor();

    const client = await site().stage.as(official);
    const { body } = await client.get<{ rules: Record<string, number> }>(`/v1/rounds/${roundId}`);
    expect(body.rules).toMatchObject({ passMark: 7500, quotaTotal: 12, minPhotos: 5 });
    await second.getByLabel('Chỉ tiêu công nhận').waitFor();
    expect(await second.getByLabel('Chỉ tiêu công nhận').inputValue()).toBe('12');
    // The stale version is refused, which the browser notes.
    faults.expect(/412/);
  },
  longest,
);

test(
  'what was typed survives a reload, and can be dropped for what was saved',
  async () => {
    const roundId = await idsOf(site().stage, site().play.played).round();
    const { page } = await site().visit(`/office/rounds/${roundId}/build`, { as: official, device: 'desk' });
    const note = page.getByLabel('Số bộ hồ sơ giấy');
    const saved = await note.inputValue();
    await note.fill('7');
    await page.getByText('Có thay đổi chưa lưu').waitFor();
    await page.reload();
    await page.getByText('Đã khôi phục phần bạn nhập dở').waitFor();
    expect(await note.inputValue()).toBe('7');
    await page.getByRole('button', { name: 'Bỏ, lấy bản đã lưu' }).click();
    expect(await note.inputValue()).toBe(saved);
  },
  longest,
);
