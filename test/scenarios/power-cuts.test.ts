import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { besideServer } from '#test/support/http/server-world.ts';
import { type Answer, textIn, type Witness } from '#test/support/http/witness.ts';
import { productFields } from '#test/support/product-builder.ts';
import { declaration, type FilingStage, fileDrafts, openFilingStage } from './filing/filing-stage.ts';

const longest = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-power-cuts-'));
const cuts = 5;
const writesPerCut = 16;

type Write = {
  readonly client: Witness;
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  /** The answer before the cut, and the one to the same request after it. */
  first?: Answer;
  again?: Answer;
};
type Cut = { readonly writes: readonly Write[] };

const send = async (write: Write): Promise<void> => {
  write.first = await write.client.once('POST', write.path, write);
};

/** Writes are sent at once, and the power goes when some are acknowledged and others are not. */
const cutThrough = async ({ server }: FilingStage, writes: readonly Write[]): Promise<Cut> => {
  const sent = writes.map(send);
  await Promise.race(sent);
  await server.kill();
  await Promise.all(sent);
  await server.start();
  await Promise.all(
    writes.map(async write => {
      write.again = await write.client.insist('POST', write.path, write);
    }),
  );
  return { writes };
};

describe('a server whose power is cut again and again under load', () => {
  let stage: FilingStage;
  const cutsMade: Cut[] = [];
  beforeAll(async () => {
    stage = await openFilingStage(folder, { rounds: 1, producers: 4, products: 3 });
    const [round] = stage.rounds;
    const drafts = await fileDrafts(stage, round?.id ?? '', stage.wares, 100);
    for (let cut = 0; cut < cuts; cut += 1) {
      const submits = drafts.slice(cut * 2, cut * 2 + 2).map(
        ({ producer, submissionId }): Write => ({
          client: producer.client,
          path: `/v1/submissions/${submissionId}/submission`,
          body: declaration,
          key: `submit-${submissionId}`,
        }),
      );
      const products = Array.from({ length: writesPerCut - submits.length }, (_, index): Write => {
        const producer = stage.wares[(index * 3) % stage.wares.length]?.producer;
        if (producer === undefined) throw new Error('too few producers');
        const number = 1000 + cut * 100 + index;
        return {
          client: producer.client,
          path: `/v1/establishments/${producer.establishmentId}/products`,
          body: productFields(number),
          key: `product-${number}`,
        };
      });
      cutsMade.push(await cutThrough(stage, [...submits, ...products]));
    }
  }, longest);
  afterAll(async () => {
    await stage?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const writes = () => cutsMade.flatMap(cut => cut.writes);
  const isAcknowledged = ({ first }: Write) => first?.status === 200 || first?.status === 201;

  test('was really interrupted: each time some writes were acknowledged and some were cut off', () => {
    expect(cutsMade).toHaveLength(cuts);
    for (const cut of cutsMade) {
      expect(cut.writes.filter(isAcknowledged).length).toBeGreaterThan(0);
      expect(cut.writes.filter(({ first }) => first?.status === 0).length).toBeGreaterThan(0);
    }
  });

  test('repeats the very answer that it had acknowledged, and takes what was cut off', () => {
    for (const write of writes()) {
      expect([200, 201]).toContain(write.again?.status);
      if (isAcknowledged(write)) expect(write.again?.text).toBe(write.first?.text);
    }
  });

  test('has made everything once, each version with its audit entry', async () => {
    const made = writes().filter(({ path }) => path.endsWith('/products'));
    const names = await besideServer(folder, async ({ records }) => {
      const found: string[] = [];
      for (const { again } of made) {
        const id = again === undefined ? '' : textIn(again, 'id');
        const product = await records.find('product', id);
        const audit = await records.auditStream(`product/${id}`, { limit: 10, cursor: undefined });
        expect([product?.version, audit.items.length]).toEqual([1, 1]);
      }
      for (const { producer } of stage.wares.filter((_ware, index) => index % 3 === 0)) {
        const of = { establishmentId: producer.establishmentId };
        const { items } = await records.list('products-of-establishment', of, {
          limit: 100,
          cursor: undefined,
        });
        found.push(...items.map(({ body }) => body.name));
      }
      return found.filter(name => !stage.wares.some(({ number }) => name === `Miến dong mẫu ${number}`));
    });
    expect(names.sort()).toEqual(made.map(({ body }) => (body as { name: string }).name).sort());
  });

  test('tells each producer of the filing, whenever the power went', async () => {
    await stage.server.settle();
    const { messages } = await stage.server.control<{ messages: readonly { text: string }[] }>(
      'GET',
      'mail?limit=1000',
    );
    const codes = writes()
      .filter(({ path }) => path.endsWith('/submission'))
      .map(({ again }) => (again === undefined ? '' : textIn(again, 'receiptCode')));
    expect(codes).toHaveLength(2 * cuts);
    for (const code of codes)
      expect(messages.filter(({ text }) => text.includes(code)).length).toBeGreaterThan(0);
  });
});
