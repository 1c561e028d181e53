import * as z from 'zod';
import type { Hand } from '../support/hands.ts';
import type { Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const words = { for: 'Tán thành', against: 'Không tán thành', abstain: 'Không ý kiến' } as const;
const vote = z.object({ vote: z.enum(['for', 'against', 'abstain']) });

const sessionPage = (path: string): string =>
  path.replace(/^.*\/rounds\/([^/]+)\/council-sessions\/(\d+).*$/, '/council/$1/sessions/$2');

/** A member of the council who votes on a phone. `codeOf` knows an entry's selection code by its submission. */
export const memberHand = (
  site: Site,
  member: string,
  codeOf: (submissionId: string) => string,
): readonly Hand[] => {
  let visitor: Visitor | undefined;
  return [
    {
      who: member,
      method: 'POST',
      path: /\/items\/[^/]+\/votes$/,
      work: async ({ path, body }) => {
        visitor ??= await site.visit(sessionPage(path), { as: member });
        const { page } = visitor;
        const code = codeOf(/\/items\/([^/]+)\//.exec(path)?.[1] ?? '');
        await page.getByRole('button', { name: `Xét: ${code}` }).click();
        const chosen = words[vote.parse(body).vote];
        await page
          .getByRole('group', { name: 'Phiếu của bạn' })
          .getByRole('button', { name: chosen, exact: true })
          .click();
        await page.getByText(`Bạn đã bỏ phiếu: ${chosen}.`).waitFor();
        return {};
      },
    },
  ];
};

const merging = z.object({ submissionIds: z.array(z.string()), name: z.string(), reason: z.string() });

/** The chair, who makes a set of like products, takes it apart again, and makes it for good. */
export const mergingHand = (site: Site, chair: string, codeOf: (submissionId: string) => string): Hand => ({
  who: chair,
  method: 'POST',
  path: /\/council-sessions\/\d+\/merges$/,
  work: async ({ path, body }) => {
    const { submissionIds, name, reason } = merging.parse(body);
    const { page, close } = await site.visit(sessionPage(path), { as: chair, device: 'desk' });
    const made = page.getByText(`${name}: `).first();
    const merge = async () => {
      await page.locator('summary', { hasText: /^Gộp$/ }).click();
      for (const id of submissionIds)
        await page.getByRole('checkbox', { name: new RegExp(`^${codeOf(id)} ·`) }).check();
      await page.getByRole('textbox', { name: 'Tên bộ sản phẩm' }).fill(name);
      await page.getByRole('textbox', { name: 'Lý do gộp' }).fill(reason);
      await page.getByRole('button', { name: 'Gộp', exact: true }).click();
      await made.waitFor();
    };
    await merge();
    await page.getByRole('button', { name: `Tách bộ: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tách bộ', exact: true }).click();
    await page.getByText('Chưa gộp bộ nào.').waitFor();
    await merge();
    await close();
    return {};
  },
});

/** The chair, who closes the session at the desk. */
export const chairHand = (site: Site, chair: string): readonly Hand[] => [
  {
    who: chair,
    method: 'POST',
    path: /\/council-sessions\/\d+\/closure$/,
    work: async ({ path }) => {
      const { page } = await site.visit(sessionPage(path), { as: chair, device: 'desk' });
      await page.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc phiên họp' }).click();
      await page.getByText(/Đã kết thúc lúc/).waitFor();
      return {};
    },
  },
];
