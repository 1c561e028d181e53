import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { CertificateUnit, Decision } from '#shared/domain/council/council.ts';
import { decisionOfUnit } from '#shared/domain/council/decide.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import {
  establishmentKeyOf,
  type Recognition,
  recognitionIdOf,
} from '#shared/domain/recognition/recognition-record.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Change } from '../command.ts';
import type { World } from '../ports.ts';

type Published = {
  readonly round: Round;
  readonly publishedAt: string;
  readonly decisions: readonly Decision[];
};

const partsOf = (entries: readonly Submission[]): Recognition['parts'] => {
  const products = entries.flatMap(({ snapshot }) => snapshot?.product ?? []);
  return products.length > 1 ? products.map(({ name }) => name) : (products[0]?.set?.items ?? []);
};

/** The unit as the register shows it; undefined where every entry of it was withdrawn before publication. */
const recognitionOf = (
  { round, publishedAt, decisions }: Published,
  unit: CertificateUnit,
  submissions: ReadonlyMap<string, Submission>,
): Recognition | undefined => {
  const entries = unit.submissionIds
    .flatMap(id => submissions.get(id) ?? [])
    .filter(({ state }) => state !== 'withdrawn');
  const establishment = entries[0]?.snapshot?.establishment;
  const decision = decisionOfUnit(decisions, unit.id);
  if (establishment === undefined || decision === undefined) return undefined;
  return {
    id: recognitionIdOf(round.id, unit.id),
    source: 'round',
    roundId: round.id,
    roundTitle: round.title,
    authority: round.authority,
    authorityName: round.authorityName,
    year: round.year,
    group: unit.group,
    name: unit.name,
    parts: partsOf(entries),
    establishment: {
      key: establishmentKeyOf(unit.establishmentId),
      name: establishment.name,
      kind: establishment.kind,
    },
    productKeys: [...new Set([...entries.map(({ productId }) => productId), searchKey(unit.name)])],
    place: {
      province: establishment.site.province,
      commune: establishment.site.commune,
      districtName: null,
      communeName: null,
    },
    decision: { number: decision.number, date: decision.date },
    recognisedOn: dayOf(millis(publishedAt)),
    certificate: null,
    annulled: false,
    imported: null,
  };
};

/** A change of the register, unless it says so already. */
const changeOf = (change: Extract<Change, { kind: 'recognition' }>): readonly Change[] =>
  change.before !== undefined && hashOf(change.before.body) === hashOf(change.after) ? [] : [change];

/** What the register must take in of some units of a published round; nothing where it says so already. */
export const enterUnits = async (
  world: World,
  published: Published,
  units: readonly CertificateUnit[],
): Promise<readonly Change[]> => {
  const ids = units.map(({ id }) => recognitionIdOf(published.round.id, id));
  const [submissions, known] = await Promise.all([
    world.records.findMany(
      'submission',
      units.flatMap(({ submissionIds }) => submissionIds),
    ),
    world.records.findMany('recognition', ids),
  ]);
  const submissionOf = new Map(submissions.map(({ id, body }) => [id, body]));
  const knownOf = new Map(known.map(stored => [stored.id, stored]));
  return units.flatMap(unit => {
    const entered = recognitionOf(published, unit, submissionOf);
    if (entered === undefined) return [];
    const before = knownOf.get(entered.id);
    const after = before === undefined ? entered : { ...entered, certificate: before.body.certificate };
    return changeOf({ kind: 'recognition', id: after.id, before, after, action: 'recognition.enter' });
  });
};

/** What a later decision changes in the register: new and changed units come in, those it took back leave every list. */
export const followDecision = async (
  world: World,
  published: Published,
  previous: Decision,
  next: Decision,
): Promise<readonly Change[]> => {
  const had = new Set(previous.units.map(hashOf));
  const has = new Set(next.units.map(({ id }) => id));
  const gone = previous.units.filter(({ id }) => !has.has(id));
  const [entered, annulled] = await Promise.all([
    enterUnits(
      world,
      published,
      next.units.filter(unit => !had.has(hashOf(unit))),
    ),
    world.records.findMany(
      'recognition',
      gone.map(({ id }) => recognitionIdOf(published.round.id, id)),
    ),
  ]);
  return [
    ...entered,
    ...annulled.flatMap(before =>
      changeOf({
        ...{ kind: 'recognition', id: before.id, before },
        after: { ...before.body, annulled: true },
        action: 'recognition.annul',
      }),
    ),
  ];
};

/** The register's copies of certificates that are being issued or withdrawn in the same commit. */
export const followCertificates = async (
  world: World,
  certificates: readonly Certificate[],
): Promise<readonly Change[]> => {
  const ofRecognition = new Map(
    certificates.map(certificate => [recognitionIdOf(certificate.roundId, certificate.unitId), certificate]),
  );
  const known = await world.records.findMany('recognition', [...ofRecognition.keys()]);
  return known.flatMap(before => {
    const certificate = ofRecognition.get(before.id);
    if (certificate === undefined) return [];
    const { number, issuedOn, validTo, revoked } = certificate;
    const copy = {
      ...{ number, issuedOn, validTo },
      revoked: revoked && { at: revoked.at, decision: revoked.decision },
    };
    return changeOf({
      ...{ kind: 'recognition', id: before.id, before },
      after: { ...before.body, certificate: copy },
      action: 'recognition.follow-certificate',
    });
  });
};
