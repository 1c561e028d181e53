import { expect, test } from '@jest/globals';
import { commonTexts } from '#shared/text/web/common/index.ts';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

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

    await first.getByLabel(say('rules.pass-mark')).fill('75');
    await first.getByLabel(say('rules.quota')).fill('12');
    await first.getByRole('button', { name: say('builder.save'), exact: true }).click();
    await first.getByText('Đã lưu').waitFor();

    await second.getByLabel(say('rules.pass-mark')).fill('80');
    await second.getByLabel(say('rules.photos')).fill('5');
    await second.getByRole('button', { name: say('builder.save'), exact: true }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByText(say('builder.clash')).waitFor();
    await dialog.getByLabel(say('builder.clash-mine', { value: 80 })).waitFor();
    await dialog.getByLabel(say('builder.clash-theirs', { value: 75 })).check();
    await dialog.getByRole('button', { name: say('builder.clash-save') }).click();
    await second.getByText('Đã lưu').waitFor();

    const client = await site().stage.as(official);
    const { body } = await client.get<{ rules: Record<string, number> }>(`/v1/rounds/${roundId}`);
    expect(body.rules).toMatchObject({ passMark: 7500, quotaTotal: 12, minPhotos: 5 });
    await second.getByLabel(say('rules.quota')).waitFor();
    expect(await second.getByLabel(say('rules.quota')).inputValue()).toBe('12');
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
    const note = page.getByLabel(say('rules.copies'));
    const saved = await note.inputValue();
    await note.fill('7');
    await page.getByText(say('builder.unsaved')).waitFor();
    await page.reload();
    await page.getByText(say('builder.restored')).waitFor();
    expect(await note.inputValue()).toBe('7');
    await page.getByRole('button', { name: say('builder.restored-drop') }).click();
    expect(await note.inputValue()).toBe(saved);
  },
  longest,
);

test(
  'who is appointed is chosen by name, and a form that is half written is not left without asking',
  async () => {
    const { page } = await site().visit('/office/people', { as: 'mau-quan-tri', device: 'desk' });
    const who = page.getByLabel(say('members.who'), { exact: true });
    const known = await who.locator('option').nth(1).textContent();
    await who.selectOption({ index: 1 });
    expect(known).toContain(await page.getByLabel(say('members.name')).inputValue());
    await page.getByLabel(say('members.position')).fill('Chức vụ mẫu đang gõ dở');
    await page
      .getByRole('link', { name: say('frame.audit') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(commonTexts['shell.leave-lost'].vi).waitFor();
    await dialog.getByRole('button', { name: commonTexts['ui.cancel'].vi }).click();
    expect(await page.getByLabel(say('members.position')).inputValue()).toBe('Chức vụ mẫu đang gõ dở');

    await page
      .getByRole('link', { name: say('frame.audit') })
      .first()
      .click();
    await dialog.getByRole('button', { name: commonTexts['shell.leave-yes'].vi }).click();
    await page.waitForURL(/\/office\/audit$/);
  },
  longest,
);
