import * as z from 'zod';
import { until } from '#test/play/until.ts';
import type { Hand } from '../support/hands.ts';
import type { Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const scores = z.object({ scores: z.record(z.string(), z.object({ points: z.number() })) });

/** A juror who fills and locks one sheet at the desk; the criteria are scored whole. */
export const jurorHand = (site: Site, juror: string, sheet: { readonly path: RegExp }): readonly Hand[] => {
  let visitor: Visitor | undefined;
  const atSheet = async (path: string): Promise<Visitor> => {
    if (visitor !== undefined) return visitor;
    const [, round, code] = /rounds\/([^/]+)\/sheets\/([^/]+)/.exec(path) ?? [];
    visitor = await site.visit(`/jury/${round}/entries/${code}`, { as: juror, device: 'desk' });
    await visitor.page.getByRole('button', { name: 'Không, mở hồ sơ' }).click();
    return visitor;
  };
  const type = async (path: string, line: string, points: number): Promise<void> => {
    const { page } = await atSheet(path);
    const field = page.getByRole('textbox', { name: 'Điểm', exact: true }).nth(Number(line.slice(1)) - 1);
    await field.fill(String(points / 100).replace('.', ','));
    await field.press('Tab');
  };
  return [
    {
      who: juror,
      method: 'PATCH',
      path: sheet.path,
      work: async ({ path, body }) => {
        for (const [line, { points }] of Object.entries(scores.parse(body).scores))
          await type(path, line, points);
        return {};
      },
    },
    {
      who: juror,
      method: 'POST',
      path: new RegExp(`${sheet.path.source}/locks$`),
      work: async ({ path }) => {
        const { page, close } = await atSheet(path);
        await page.getByRole('button', { name: 'Khóa phiếu và sang sản phẩm tiếp' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Khóa phiếu' }).click();
        const client = await site.stage.as(juror);
        const receipt = await until('the sheet is locked', async () => {
          const { body } = await client.get<{ state: string }>(path.replace(/\/locks$/, ''));
          return body.state === 'locked' ? { stream: path, sequence: 0, hash: '' } : undefined;
        });
        await close();
        return { receipt };
      },
    },
  ];
};
