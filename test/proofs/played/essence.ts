import { entitySchemas } from '#shared/domain/entities.ts';
import type { NoticeName } from '#shared/domain/message/notices.ts';
import { effectSchema, isMessage } from '#shared/domain/record/effect.ts';
import { bodiesOf } from '../support/invariants.ts';
import type { Contents } from '../support/place.ts';

/** Kinds of which there may be more where things had to be asked for again: orders to send once more, papers that failed. */
const asOftenAsNeeded: ReadonlySet<string> = new Set(['resend', 'output']);

/**
 * Said by the day's run to those who have something open still: a run that fails and comes again finds that people have done it
 * meanwhile, and reminds nobody of that.
 */
const reminding: ReadonlySet<string> = new Set<NoticeName>(['reminder']);

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort();

/** Each line with how often it is there: twice is not once. */
const counted = (lines: readonly string[]): readonly string[] =>
  sorted([...Map.groupBy(lines, line => line)].map(([line, all]) => `${all.length} × ${line}`));

export const effectsIn = ({ records }: Contents) =>
  records
    .filter(({ kind }) => kind?.S === 'effect' || kind?.S === 'webhook-call')
    .map(({ body }) => effectSchema.parse(JSON.parse(body?.S ?? 'null')));

/** What a round came to, in words that say nothing of how often anything was tried: by names, never by ids. */
export const essenceOf = (contents: Contents) => {
  const products = new Map(bodiesOf(contents, 'product').map(({ id, name }) => [id, name]));
  const submissions = new Map(bodiesOf(contents, 'submission').map(one => [one.id, one]));
  const nameOf = (submissionId: string): string =>
    products.get(submissions.get(submissionId)?.productId ?? '') ?? submissionId;
  const counts = Object.keys(entitySchemas)
    .filter(kind => !asOftenAsNeeded.has(kind))
    .map(kind => `${kind} ${contents.records.filter(item => item.kind?.S === kind).length}`);
  return {
    dossiers: sorted(
      [...submissions.values()].map(({ id, state, group }) => `${nameOf(id)} ${group} ${state}`),
    ),
    totals: sorted(
      bodiesOf(contents, 'result').flatMap(({ version, standings }) =>
        standings.map(
          ({ submissionId, sum, count, passed }) =>
            `${version} ${nameOf(submissionId)} ${sum}/${count} ${passed}`,
        ),
      ),
    ),
    chosen: sorted(
      bodiesOf(contents, 'decision').flatMap(({ sequence, units }) =>
        units.map(({ name, submissionIds }) => `${sequence} ${name}: ${sorted(submissionIds.map(nameOf))}`),
      ),
    ),
    certificates: sorted(bodiesOf(contents, 'certificate').map(({ number }) => number)),
    papers: sorted(
      new Set(
        bodiesOf(contents, 'output').flatMap(({ what, format, file }) =>
          file === null ? [] : [`${what} ${format}`],
        ),
      ),
    ),
    told: counted(
      effectsIn(contents).flatMap(({ payload, state }) =>
        isMessage(payload) && !reminding.has(payload.template)
          ? [`${payload.type} ${payload.template} ${payload.to} ${state}`]
          : [],
      ),
    ),
    records: counts,
  };
};
export type Essence = ReturnType<typeof essenceOf>;

/** Where two rounds are not the same round. */
export const differences = (calm: Essence, other: Essence): readonly string[] => {
  const sides = [calm, other].map(essence =>
    Object.entries(essence).flatMap(([what, lines]) => lines.map(line => `${what}: ${line}`)),
  );
  const [lacks, adds] = [
    [0, 1],
    [1, 0],
  ].map(([from = 0, to = 0]) => {
    const there = new Set(sides[to]);
    return (sides[from] ?? []).filter(line => !there.has(line));
  });
  return [
    ...(lacks ?? []).map(line => `without faults only, ${line}`),
    ...(adds ?? []).map(line => `under faults only, ${line}`),
  ];
};
