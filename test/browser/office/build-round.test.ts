import { expect, test } from '@jest/globals';
import { idsOf } from '../support/ids.ts';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

const site = useSite('planned');
const official = 'mau-can-bo';
const longest = 240_000;

test(
  'a round says all that stands in the way of announcing it, leads to each, is announced, extended, and its mails are seen',
  async () => {
    const roundId = await idsOf(site().stage, site().play.played).round();
    const { page } = await site().visit(`/office/rounds/${roundId}/build`, { as: official, device: 'desk' });

    // Two things are made wrong; both are said at once, beside their fields and in the list.
    await page.getByLabel(say('builder.plan-number')).fill('');
    await page.getByLabel(say('rounds.deadline-closes')).fill('2026-03-01T17:00');
    await page.getByText(say('builder.problems', { count: 2 })).waitFor();
    await page.getByRole('button', { name: say('builder.save'), exact: true }).click();
    await page.getByText('Đã lưu').waitFor();

    // Announcing lists them too, and leads back to the field.
    await page.goto(`/office/rounds/${roundId}`);
    await page.getByRole('button', { name: say('steps.announce') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('steps.not-ready', { count: 2 })).waitFor();
    await dialog.getByRole('link', { name: new RegExp(say('builder.plan')) }).click();
    const number = page.getByLabel(say('builder.plan-number'));
    await number.and(page.locator(':focus')).waitFor();

    // They are mended by keyboard: words are typed where the focus is.
    await page.keyboard.type('10/KH-UBND (mẫu)');
    await page.getByLabel(say('builder.plan-date')).fill('2026-02-02');
    await page.getByLabel(say('rounds.deadline-closes')).fill('2026-04-17T17:00');
    await page.getByText(say('builder.no-problems')).waitFor();
    await number.press('Enter');
    await page.getByText('Đã lưu').waitFor();

    // What follows is said before it is done.
    await page.getByRole('button', { name: say('steps.announce') }).click();
    await dialog.getByText(say('steps.announce-opens', { at: '08:00 16/03/2026' })).waitFor();
    await dialog.getByText(/\d+ .*Giám khảo: \d+/).waitFor();
    await dialog.getByRole('button', { name: say('steps.announce') }).dblclick();
    await page.getByText(say('steps.announced')).first().waitFor();
    await page.getByText(say('builder.frozen')).waitFor();

    // A deadline is moved: an earlier moment is refused beside the field, a later one stands on the page with its reason.
    await page.goto(`/office/rounds/${roundId}`);
    await page.getByRole('button', { name: say('steps.extend') }).click();
    await dialog
      .getByLabel(say('steps.extend-which'))
      .selectOption({ label: `${say('rounds.deadline-closes')}: 17:00 17/04/2026` });
    await dialog.getByLabel(say('steps.extend-to')).fill('2026-04-10T17:00');
    await dialog.getByRole('button', { name: say('steps.extend') }).click();
    await dialog.getByText(say('steps.reason-missing')).first().waitFor();
    await dialog.getByLabel(say('steps.extend-to')).fill('2026-04-24T17:00');
    await dialog.getByLabel(say('steps.reason')).fill('Nhiều xã bị mưa lũ (mẫu)');
    await dialog.getByRole('button', { name: say('steps.extend') }).click();
    await page.getByText('Nhiều xã bị mưa lũ (mẫu)').first().waitFor();
    await page.getByText('17:00 24/04/2026').first().waitFor();

    // The mails that went out can be read in both languages, and one is sent again.
    await site().server.settle();
    await page.goto(`/office/rounds/${roundId}/messages`);
    await page.locator('.message-open').first().click();
    await dialog.locator('section[lang=vi]').waitFor();
    await dialog.locator('section[lang=en]').waitFor();
    await dialog.getByRole('button', { name: say('messages.resend') }).click();
    await dialog.getByText(say('messages.resend-twice')).waitFor();
    await dialog.getByLabel(say('steps.reason')).fill('Người nhận chưa thấy thư (mẫu)');
    await dialog.getByRole('button', { name: say('messages.resend') }).click();
    await page.getByText(say('messages.resent')).first().waitFor();

    // The trail is two presses away and says who did what.
    await page.goto(`/office/rounds/${roundId}`);
    await page
      .locator('.desk-page')
      .getByRole('link', { name: say('audit.link') })
      .click();
    await page.getByRole('rowheader', { name: new RegExp(say('acts.round-extend')) }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Cán bộ Mẫu');
  },
  longest,
);
