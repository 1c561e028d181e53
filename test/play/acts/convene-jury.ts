import { samplePeople } from '#infra/local/sample/people.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { awaitRound } from '../await-round.ts';
import { moments } from '../calendar.ts';
import { parts, playGroups } from '../cast.ts';
import { headOf, jurorsOf, panelOf } from '../jury-seats.ts';
import { listAll } from '../list-all.ts';
import type { Line } from '../score-plan.ts';
import type { Receipt, Stage } from '../stage.ts';

type Item = { readonly selectionCode: string; readonly group: ProductGroup; readonly productName: string };
type Frame = { readonly proposal: number; readonly frozenAt: string | null; readonly lines: readonly Line[] };
type Conflict = {
  readonly submissionId: string;
  readonly personId: string;
  readonly basis: string;
  readonly state: string;
  readonly version: number;
};
export type Jury = {
  readonly lines: ReadonlyMap<ProductGroup, readonly Line[]>;
  /** Selection codes by product index: what a juror knows of an entry, and its product's name. */
  readonly codes: ReadonlyMap<number, string>;
  /** The one who stepped back, and from which product. */
  readonly steppedBack: { readonly juror: string; readonly product: number };
};

/** Handicrafts are scored part by part; the other panels keep the law's four criteria whole. */
const partedCriteria = [
  {
    code: 'C1',
    parts: [
      { code: 'C1.1', label: 'Đáp ứng nhu cầu thị trường', max: 2000 },
      { code: 'C1.2', label: 'Khả năng phát triển sản xuất', max: 2000 },
    ],
  },
  {
    code: 'C2',
    parts: [
      { code: 'C2.1', label: 'Về kinh tế', max: 1000 },
      { code: 'C2.2', label: 'Về kỹ thuật', max: 1000 },
      { code: 'C2.3', label: 'Về xã hội', max: 1000 },
      { code: 'C2.4', label: 'Về môi trường', max: 1000 },
    ],
  },
  { code: 'C3', parts: [] },
  { code: 'C4', parts: [] },
];
const partedGroup: ProductGroup = 'TCMN';

const agreeFrame = async (stage: Stage, roundId: string, group: ProductGroup): Promise<readonly Line[]> => {
  const path = `/v1/rounds/${roundId}/score-frames/${group}`;
  const client = await stage.as(headOf(group));
  if (group === partedGroup) {
    const { etag } = await client.get(path);
    await client.put(path, { criteria: partedCriteria }, etag);
  }
  const { body } = await client.get<Frame>(path);
  for (const juror of panelOf(stage.scale, group)) {
    const agreed = await (await stage.as(juror)).post<{ receipt: Receipt }>(`${path}/agreements`, {
      proposal: body.proposal,
    });
    stage.receipts.push(agreed.body.receipt);
  }
  const { body: frozen } = await client.get<Frame>(path);
  if (frozen.frozenAt === null) throw new Error(`the frame of ${group} did not freeze`);
  return frozen.lines;
};

/** What the system found (a shared phone number) is looked at and dismissed, with a reason. */
const dismissDetected = async (stage: Stage, roundId: string): Promise<void> => {
  const official = await stage.as(samplePeople.official.sub);
  const { body } = await official.get<{ items: readonly Conflict[] }>(`/v1/rounds/${roundId}/conflicts`);
  const detected = body.items.filter(({ state }) => state === 'suggested');
  if (detected.length === 0 || detected.some(({ basis }) => basis !== 'same-phone'))
    throw new Error(`a shared phone should have been found: ${JSON.stringify(body.items)}`);
  for (const { submissionId, personId, version } of detected) {
    const settled = await official.post<{ receipt: Receipt }>(
      `/v1/rounds/${roundId}/conflicts/${submissionId}/${personId}/settlement`,
      { confirmed: false, reason: 'Số điện thoại của bưu cục xã, nhiều người dùng chung (mẫu).' },
      { etag: `"${version}"` },
    );
    stage.receipts.push(settled.body.receipt);
  }
};

const stepBack = async (stage: Stage, roundId: string, juror: string, selectionCode: string) => {
  const client = await stage.as(juror);
  const declared = await client.post<{ receipt: Receipt }>(`/v1/rounds/${roundId}/conflicts`, {
    selectionCode,
    reason: 'Người thân góp vốn ở cơ sở này (mẫu).',
  });
  stage.receipts.push(declared.body.receipt);
};

/** Panels meet: frames of points are agreed, one juror steps back from an entry, a false alarm is dismissed. */
export const conveneJury = (stage: Stage, roundId: string): Promise<Jury> =>
  stage.progress.act(
    { vi: 'Ban giám khảo: khung điểm, xung đột lợi ích', en: 'panels, score frames, conflicts' },
    playGroups.length + 2,
    async bar => {
      await stage.at(moments.frames);
      await awaitRound(stage, roundId, 'judging', 'score-frames');
      const related = jurorsOf(stage.scale).at(-2)?.sub ?? '';
      // Who heads no panel judges every group.
      const worklist = await listAll<Item>(await stage.as(related), `/v1/rounds/${roundId}/worklist`);
      const codes = new Map(
        stage.products.flatMap(({ index, name }) => {
          const item = worklist.find(({ productName }) => productName === name);
          return item === undefined ? [] : [[index, item.selectionCode] as const];
        }),
      );
      await stepBack(stage, roundId, related, codes.get(parts.alike) ?? '');
      bar.step();
      await dismissDetected(stage, roundId);
      bar.step();
      const lines = new Map<ProductGroup, readonly Line[]>();
      for (const group of playGroups) {
        lines.set(group, await agreeFrame(stage, roundId, group));
        bar.step();
      }
      await stage.at(moments.scoring);
      await awaitRound(stage, roundId, 'judging', 'score-sheets');
      return { lines, codes, steppedBack: { juror: related, product: parts.alike } };
    },
  );
