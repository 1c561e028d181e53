import { expect, test } from '@jest/globals';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

const site = useSite('planned');
const longest = 240_000;

test(
  'an act that wants a reason is not done without one; what was typed about one thing never stands at another',
  async () => {
    const { page } = await site().visit('/office/people', { as: 'mau-quan-tri', device: 'desk' });
    const end = (name: string) =>
      page.getByRole('button', { name: say('members.end-whose', { name }) }).first();
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByLabel(say('steps.reason'));
    const confirm = dialog.getByRole('button', { name: say('members.end'), exact: true });

    await end('Thanh tra Mẫu').click();
    await confirm.click();
    await dialog.getByText(say('steps.reason-missing')).waitFor();
    await reason.fill('Chuyển công tác (mẫu)');
    await page.keyboard.press('Escape');
    await end('Người ký Mẫu').click();
    await dialog.getByText(say('steps.reason-missing')).waitFor({ state: 'detached' });
    expect(await reason.inputValue()).toBe('');
    await page.keyboard.press('Escape');

    await end('Thanh tra Mẫu').click();
    await reason.fill('Chuyển công tác (mẫu)');
    await confirm.click();
    await page.getByText(say('members.ended', { name: 'Thanh tra Mẫu' })).waitFor();
    await end('Thanh tra Mẫu').waitFor({ state: 'detached' });
  },
  longest,
);
