import { buildEstablishment, producer } from '#test/support/establishment-builder.ts';
import { seedScoring } from '#test/support/judging-builder.ts';
import { memoryFiles } from '#test/support/memory-files.ts';
import { seedOpenRound } from '#test/support/open-round.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { buildDossier, buildDraft, buildSubmission, documentIdOf } from '#test/support/submission-builder.ts';
import type { Engine, Item } from '../../proofs/support/place.ts';
import { openProcess } from '../../proofs/support/process.ts';
import { seedStaff } from '../../proofs/support/requests/people.ts';
import { onlyKinds } from './copies.ts';

/** Products that are copied together, and judged in one round. */
export const together = 100;
/** Drafts that are there to be filed, each time that something is measured. */
export const draftsTogether = 48;
/** The juror whose sheets are scored; in each copy another person. */
export const juror = 'juror-2';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_none, at) => at + 1);

const openWorld = async (engine: Engine) => {
  const place = await engine.newPlace();
  const world = openProcess(place, memoryFiles(), { row: 'before' });
  return { place, world };
};

/** An open round with what was filed into it. */
const filed = async (engine: Engine) => {
  const { place, world } = await openWorld(engine);
  await seedStaff(world);
  await seedOpenRound(world);
  const base = await place.contents();
  for (const number of numbers(together)) {
    const submission = buildSubmission(number);
    await seed(world, [record('submission', submission.id, submission)], {
      marks: [{ type: 'enter', roundId: sampleRoundId, shard: 0, submissionId: submission.id }],
    });
  }
  return { base, copied: onlyKinds(await place.contents(), ['submission', 'entered']) };
};

/** Drafts of that round, complete, with their establishments, products and papers. */
const drafts = async (engine: Engine) => {
  const { place, world } = await openWorld(engine);
  await seed(
    world,
    numbers(draftsTogether).flatMap(number => {
      const [draft, establishment] = [buildDraft(number), buildEstablishment(number)];
      const product = buildProduct(number, { establishmentId: establishment.id });
      return [
        record('submission', draft.id, draft),
        record('establishment', establishment.id, { ...establishment, ownerIds: [producer.id] }),
        record('product', product.id, product),
        ...buildDossier(number).map(document => record('document', documentIdOf(document), document)),
      ];
    }),
  );
  return place.contents();
};

/** A round of a province in which the jury scores, made by the tasks of the workflow. */
const judged = async (engine: Engine) => {
  const { place, world } = await openWorld(engine);
  await seedScoring(world, { groups: Array.from({ length: together }, () => 'CK' as const), jurors: 1 });
  const sheets = await world.records.children('sheet', sampleRoundId);
  const codes = sheets
    .filter(({ body }) => body.jurorId === juror)
    .map(({ body }) => body.selectionCode)
    .sort();
  const kinds = ['sheet', 'round', 'panel', 'score-frame', 'entry', 'claim', 'membership', 'gate'];
  const { records, audit } = onlyKinds(await place.contents(), kinds);
  const ofJuror = ({ pk, id }: Item): boolean => `${pk?.S} ${id?.S}`.includes(juror);
  return {
    codes,
    copied: {
      records: records.filter(item => item.kind?.S !== 'sheet' || ofJuror(item)),
      audit: audit.filter(ofJuror),
    },
  };
};

/** What is copied until there are as many products as are wanted, made by the system's own use cases. */
export const openBase = async (engine: Engine) => ({
  filed: await filed(engine),
  drafts: await drafts(engine),
  judged: await judged(engine),
});
export type Base = Awaited<ReturnType<typeof openBase>>;
