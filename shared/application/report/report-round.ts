import { importedEstablishmentKey } from '#shared/domain/recognition/history/establishment-key.ts';
import type { ReportEntry, ReportRound } from '#shared/domain/report/count-report.ts';
import type { ReportStage } from '#shared/domain/report/stages.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { collectRows } from '../collect-rows.ts';
import { effectiveDecision, latestResult } from '../council/latest.ts';
import { standingUnits } from '../council/standing-units.ts';
import type { World } from '../ports.ts';
import { recognisedAbove } from './recognised-above.ts';

/**
 * What may be told of a round as it stands: points once scoring has closed (and not while the jury scores anew), recognition once
 * it is published, nominations once they were offered.
 */
const toldOf = ({ state, publishedAt }: Round, isOffered: boolean): readonly ReportStage[] => {
  const isPublished = publishedAt !== null && state !== 'cancelled';
  return [
    'registered',
    'submitted',
    ...(hasReached(state, 'judging') ? (['eligible'] as const) : []),
    ...(hasReached(state, 'council') ? (['passed'] as const) : []),
    ...(isPublished ? (['recognised'] as const) : []),
    ...(isOffered ? (['recommended', 'recognisedAbove'] as const) : []),
  ];
};

/** States of those found eligible that still take part. */
const eligible: readonly SubmissionState[] = ['eligible', 'recognised', 'not-recognised', 'nominated'];

type Filed = Omit<ReportEntry, 'unitId'> & { readonly id: string };

/** Who made it: as an imported record knows them where one does, so that an establishment counts once over old and new rounds. */
const makerOf = (
  establishmentId: string,
  { site, taxCode, name }: NonNullable<Submission['snapshot']>['establishment'],
  imported: ReadonlySet<string>,
): string =>
  [taxCode, name]
    .flatMap(known => (known ? [importedEstablishmentKey(site.province, known)] : []))
    .find(key => imported.has(key)) ?? establishmentId;

const filedEntries = (
  world: World,
  roundId: string,
  imported: ReadonlySet<string>,
): Promise<readonly Filed[]> =>
  collectRows(world, 'submissions-of-round', { roundId }, page =>
    page.flatMap(({ id, body: { snapshot, group, establishmentId, state } }): Filed[] => {
      if (snapshot === null || group === null) return [];
      const { kind, site } = snapshot.establishment;
      const maker = makerOf(establishmentId, snapshot.establishment, imported);
      const stands = state !== 'withdrawn';
      return [
        {
          ...{ id, establishmentId: maker, group, kind },
          ...{ province: site.province, commune: site.commune, placeName: null },
          reached: [
            'registered',
            ...(stands ? (['submitted'] as const) : []),
            ...(eligible.includes(state) ? (['eligible'] as const) : []),
          ],
        },
      ];
    }),
  );

/**
 * The entries of a round with the stages they came to, and the stages that may be told of it now; `imported` are the
 * establishments of imported records.
 */
export const reportRound = async (
  world: World,
  round: Round,
  imported: ReadonlySet<string>,
): Promise<ReportRound> => {
  const [filed, result, decision, nomination] = await Promise.all([
    filedEntries(world, round.id, imported),
    latestResult(world, round.id),
    effectiveDecision(world, round.id),
    world.records.find('nomination', round.id),
  ]);
  const told = toldOf(round, nomination !== undefined);
  const units = told.includes('recognised') ? await standingUnits(world, decision?.units ?? []) : [];
  const passed = new Set(
    result?.body.standings.flatMap(({ submissionId, passed }) => (passed ? [submissionId] : [])),
  );
  const unitOf = new Map(units.flatMap(unit => unit.submissionIds.map(id => [id, unit.id] as const)));
  const nominated = new Set(nomination?.body.items.flatMap(({ submissionIds }) => submissionIds));
  const above = await recognisedAbove(world, nomination?.body);
  const reachedBy = ({ id, reached }: Filed): readonly ReportStage[] => [
    ...reached,
    ...(passed.has(id) && reached.includes('submitted') ? (['passed'] as const) : []),
    ...(unitOf.has(id) ? (['recognised'] as const) : []),
    ...(nominated.has(id) ? (['recommended'] as const) : []),
    ...(above.has(id) ? (['recognisedAbove'] as const) : []),
  ];
  return {
    source: 'round',
    told,
    entries: filed.map(one => {
      const { id, ...entry } = one;
      return { ...entry, unitId: unitOf.get(id) ?? null, reached: reachedBy(one) };
    }),
  };
};
