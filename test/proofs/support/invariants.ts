import { standsFor } from '#shared/domain/authority/stands-for.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { entitySchemas } from '#shared/domain/entities.ts';
import { linesOf } from '#shared/domain/judging/score-frame.ts';
import { effectSchema } from '#shared/domain/record/effect.ts';
import { isOver } from '#shared/domain/round/states.ts';
import type { Contents, Item } from './place.ts';

export const bodiesOf = <K extends EntityKind>({ records }: Contents, kind: K): readonly EntityOf<K>[] =>
  records
    .filter(item => item.kind?.S === kind)
    // The schema of the kind yields the type of the kind; TypeScript cannot follow the index.
    .map(item => entitySchemas[kind].parse(JSON.parse(item.body?.S ?? 'null')) as EntityOf<K>);

const itemsOf = ({ records }: Contents, kind: string): readonly Item[] =>
  records.filter(item => item.kind?.S === kind);

const doubled = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Instants are written alike, in UTC: their order is that of their letters. */
const isBetween = (at: string, from: string, to: string): boolean => from <= at && at < to;

const judging: readonly string[] = ['juror', 'panel-head'];
const office: readonly string[] = ['official', 'auditor'];

const isLive = ({ state }: EntityOf<'submission'>): boolean => !['withdrawn', 'ineligible'].includes(state);

/** What must hold of all that a store holds, beside what the verification of an export derives anew; each gives what breaks it. */
const invariants = {
  'one live dossier of a product in a round': contents =>
    doubled(
      bodiesOf(contents, 'submission')
        .filter(isLive)
        .map(({ roundId, productId }) => `${roundId} ${productId}`),
    ),
  'a dossier was filed while its round took dossiers in': contents => {
    const rounds = new Map(bodiesOf(contents, 'round').map(round => [round.id, round.timeline]));
    return bodiesOf(contents, 'submission').flatMap(({ id, roundId, submittedAt, raised }) => {
      const timeline = rounds.get(roundId);
      // What the level below nominated was filed there.
      if (submittedAt === null || raised !== undefined || timeline === undefined) return [];
      return isBetween(submittedAt, timeline.opensAt, timeline.closesAt) ? [] : [id];
    });
  },
  'a file of a filed dossier was found clean, and is the one that was filed': contents => {
    const documents = new Map(bodiesOf(contents, 'document').map(document => [document.id, document]));
    return bodiesOf(contents, 'submission').flatMap(({ id, snapshot }) =>
      (snapshot?.documents ?? []).flatMap(filed => {
        const kept = documents.get(filed.id);
        const holds =
          kept === undefined ||
          (['clean', 'removed'].includes(kept.state) &&
            kept.sha256 === filed.sha256 &&
            kept.versionId === filed.versionId);
        return holds ? [] : [`${id} ${filed.id}`];
      }),
    );
  },
  'a receipt code belongs to one dossier': contents =>
    doubled(bodiesOf(contents, 'submission').flatMap(({ receiptCode }) => receiptCode ?? [])),
  'a dossier names a producer and a product that are there': contents => {
    const there = new Set([
      ...bodiesOf(contents, 'establishment').map(({ id }) => id),
      ...bodiesOf(contents, 'product').map(({ id }) => id),
    ]);
    return bodiesOf(contents, 'submission').flatMap(({ id, establishmentId, productId }) =>
      there.has(establishmentId) && there.has(productId) ? [] : [id],
    );
  },
  // Of a closed or cancelled round the list stands: what is withdrawn later stays in it, and is passed over by its state.
  'what was withdrawn while its round took dossiers in is in no list of filings': contents => {
    const entered = new Set(itemsOf(contents, 'entered').map(({ sk }) => sk?.S?.split('#').at(-1) ?? ''));
    const closing = new Map(
      bodiesOf(contents, 'round').map(({ id, timeline: { closesAt }, cancelled }) => [
        id,
        // Instants are written alike.
        cancelled !== null && cancelled.at < closesAt ? cancelled.at : closesAt,
      ]),
    );
    return bodiesOf(contents, 'submission').flatMap(({ id, roundId, state, withdrawn }) => {
      const left =
        state === 'withdrawn' && withdrawn !== null && withdrawn.at < (closing.get(roundId) ?? '~');
      return left && entered.has(id) ? [id] : [];
    });
  },
  'everybody appointed stands on one roll, once, and nobody else does': contents => {
    const rolled = itemsOf(contents, 'roll').flatMap(({ ids }) => ids?.L?.map(({ S }) => S ?? '') ?? []);
    const seated = itemsOf(contents, 'membership').map(({ id }) => id?.S ?? '');
    return [
      ...doubled(rolled),
      ...seated.filter(id => !rolled.includes(id)),
      ...rolled.filter(id => !seated.includes(id)),
    ];
  },
  'nobody judges in a round and works in its office, or takes its dossiers in': contents => {
    const held = bodiesOf(contents, 'membership').filter(({ endedAt }) => endedAt === null);
    return bodiesOf(contents, 'round')
      .filter(({ state }) => !isOver(state))
      .flatMap(round =>
        held
          .filter(({ role, roundId }) => judging.includes(role) && roundId === round.id)
          .filter(({ personId }) =>
            held.some(
              other =>
                other.personId === personId &&
                (other.roundId === round.id
                  ? other.role === 'helping-team'
                  : other.roundId === null &&
                    office.includes(other.role) &&
                    standsFor(other.authority, round.authority)),
            ),
          )
          .map(({ personId }) => `${round.id} ${personId}`),
      );
  },
  'a locked sheet holds its total and stays inside the scale': contents =>
    bodiesOf(contents, 'sheet').flatMap(({ state, total, scores, selectionCode, jurorId }) => {
      const sum = Object.values(scores).reduce((all, { points }) => all + points, 0);
      const holds = state !== 'locked' || (total === sum && sum <= 10_000);
      return holds ? [] : [`${selectionCode} ${jurorId}`];
    }),
  'no point is given beyond what its line allows': contents => {
    const frames = new Map(
      bodiesOf(contents, 'score-frame').map(({ roundId, group, criteria }) => [
        `${roundId} ${group}`,
        new Map(linesOf({ criteria }).map(({ code, max }) => [code, max])),
      ]),
    );
    return bodiesOf(contents, 'sheet').flatMap(({ roundId, group, selectionCode, jurorId, scores }) => {
      const most = frames.get(`${roundId} ${group}`);
      const beyond = Object.entries(scores).filter(
        ([code, { points }]) => points > (most?.get(code) ?? points),
      );
      return beyond.map(([code]) => `${selectionCode} ${jurorId} ${code}`);
    });
  },
  'a corrected sheet was agreed to by somebody else': contents =>
    bodiesOf(contents, 'sheet').flatMap(({ selectionCode, jurorId, correction }) =>
      correction !== null && correction.requestedBy === correction.approvedBy
        ? [`${selectionCode} ${jurorId}`]
        : [],
    ),
  'who is linked to a product has no sheet of it that counts': contents => {
    const tallied = new Map(
      bodiesOf(contents, 'result').flatMap(({ roundId, version, talliedAt }) =>
        version === 1 ? [[roundId, talliedAt]] : [],
      ),
    );
    // One settled since the tally is held against sheets by whoever counts them again.
    const linked = new Set(
      bodiesOf(contents, 'conflict').flatMap(({ roundId, submissionId, personId, state, settledAt }) =>
        state === 'confirmed' && (settledAt ?? '') < (tallied.get(roundId) ?? '~')
          ? [`${roundId} ${submissionId} ${personId}`]
          : [],
      ),
    );
    return bodiesOf(contents, 'sheet').flatMap(({ roundId, submissionId, jurorId, selectionCode, state }) =>
      state !== 'excluded' && linked.has(`${roundId} ${submissionId} ${jurorId}`)
        ? [`${selectionCode} ${jurorId}`]
        : [],
    );
  },
  'a member votes once on an item, and not where out of the room': contents =>
    bodiesOf(contents, 'council-session').flatMap(({ items }) =>
      items.flatMap(({ submissionId, ballots, excluded }) => {
        const voters = ballots.map(({ personId }) => personId);
        return [...doubled(voters), ...voters.filter(id => excluded.includes(id))].map(
          id => `${submissionId} ${id}`,
        );
      }),
    ),
  'a certificate number is given once': contents =>
    doubled(
      bodiesOf(contents, 'certificate').map(({ authority, number }) => `${authority.locality} ${number}`),
    ),
  'a unit has one certificate in force': contents =>
    doubled(
      bodiesOf(contents, 'certificate').flatMap(({ roundId, unitId, revoked }) =>
        revoked === null ? [`${roundId} ${unitId}`] : [],
      ),
    ),
  'what is certified was found eligible and recognised': contents => {
    const submissions = new Map(bodiesOf(contents, 'submission').map(one => [one.id, one]));
    return bodiesOf(contents, 'certificate').flatMap(({ number, submissionIds, revoked }) =>
      submissionIds.flatMap(id => {
        const { state, settlement } = submissions.get(id) ?? {};
        const holds =
          state === undefined ||
          revoked !== null ||
          (['recognised', 'nominated'].includes(state) && settlement?.eligible !== false);
        return holds ? [] : [`${number} ${id}`];
      }),
    );
  },
  'no more is delivered than was promised': contents =>
    bodiesOf(contents, 'support-grant').flatMap(({ id, decision, deliveries }) => {
      const given = deliveries.reduce((sum, { amountDong }) => sum + amountDong, 0);
      return given <= (decision?.amountDong ?? 0) ? [] : [id];
    }),
  'an effect can be read and counts no less than nothing': contents =>
    itemsOf(contents, 'effect').flatMap(({ pk, body }) =>
      effectSchema.safeParse(JSON.parse(body?.S ?? 'null')).success ? [] : [pk?.S ?? ''],
    ),
  'a series never stands below nothing': contents =>
    itemsOf(contents, 'series').flatMap(({ pk, last }) => (Number(last?.N) >= 0 ? [] : [pk?.S ?? ''])),
  'a claim has a holder': contents =>
    itemsOf(contents, 'claim').flatMap(({ pk, holder }) => (holder?.S ? [] : [pk?.S ?? ''])),
} as const satisfies Record<string, (contents: Contents) => readonly string[]>;

/** Every invariant that does not hold, with what breaks it. */
export const brokenInvariants = (contents: Contents): readonly string[] =>
  Object.entries(invariants).flatMap(([rule, check]) => check(contents).map(where => `${rule}: ${where}`));
