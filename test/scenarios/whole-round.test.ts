import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOfUse } from '#infra/local/access/gate.ts';
import { parts } from '#test/play/cast.ts';
import { type Played, playRound } from '#test/play/play-round.ts';
import { silentProgress } from '#test/play/progress.ts';
import { scaleOf, smallest } from '#test/play/scale.ts';
import { type Canary, canariesOf } from '../proofs/canaries/canaries-of.ts';
import { canariesInText } from '../proofs/canaries/find-in-text.ts';
import { readInstallation } from '../proofs/canaries/read-installation.ts';
import { stainExecutions, wrappings } from '../proofs/canaries/stain.ts';
import { watchLine } from '../proofs/canaries/watch-line.ts';
import { bodiesOf, brokenInvariants } from '../proofs/support/invariants.ts';
import { sayProof } from '../proofs/support/say-proof.ts';

/** A bound against hanging, not a measure of speed: three rounds are played, and all their papers are printed. */
const longest = 600_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-round-'));
const scale = scaleOf(smallest.products, smallest.jurors);

/** The smallest round that has every part of the story, played over HTTP with the same acts as `npm run play`. */
describe('a whole round', () => {
  let played: Played;
  const line = watchLine();
  beforeAll(async () => {
    played = await playRound(folder, scale, silentProgress());
    line.end();
  }, longest);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const submissionOf = (index: number): string | undefined =>
    played.story.filing.filed.find(({ product }) => product.index === index)?.submissionId;
  const recognised = (): readonly string[] =>
    played.story.heard.decision.units.flatMap(({ submissionIds }) => submissionIds);

  test('comes to numbers that agree with what was put in', () => {
    expect(played.faults).toEqual([]);
  });

  test('takes every dossier in time and none that is a second late', () => {
    expect(played.outcome).toMatchObject({ registered: 7, submitted: 6, refusedLate: 1 });
  });

  test('loses nothing that it acknowledged when the power goes during scoring', () => {
    expect(played.story.scored.survived).toBeGreaterThan(scale.jurors);
  });

  test('lets the council vote on a tie at the quota line', () => {
    const tied = played.story.council.result.standings.filter(({ tiedAtQuota }) => tiedAtQuota);
    expect(tied.map(({ submissionId }) => submissionId).sort()).toEqual(
      [submissionOf(parts.assisted), submissionOf(parts.troubled)].sort(),
    );
    expect(recognised()).toContain(submissionOf(parts.assisted));
  });

  test('makes one certificate of like products of one house', () => {
    const alike = [submissionOf(parts.alike), submissionOf(scale.establishments)];
    const unit = played.story.heard.decision.units.find(({ submissionIds }) => submissionIds.length > 1);
    expect([...(unit?.submissionIds ?? [])].sort()).toEqual(alike.sort());
  });

  test('answers a complaint with a new result version and a further decision', () => {
    const { heard } = played.story;
    expect(heard.result).toMatchObject({ version: 2, cause: 'complaint' });
    expect(heard.decision.sequence).toBe(2);
    expect(recognised()).toContain(submissionOf(parts.troubled));
  });

  test('never recognises what is under the mark or not eligible', () => {
    const passed = played.story.heard.result.standings.filter(standing => standing.passed);
    const passedIds = passed.map(({ submissionId }) => submissionId);
    expect(recognised().filter(id => !passedIds.includes(id))).toEqual([]);
    expect(recognised()).not.toContain(submissionOf(scale.elsewhere));
  });

  test('lets each function do what its own role on AWS allows, seen to be used by far more than a handful', () => {
    const { granted, used, refused } = played.access;
    const known = new Set(granted.map(textOfUse));
    expect(used.map(textOfUse).filter(use => !known.has(use))).toEqual([]);
    expect(refused).toEqual([]);
    expect(used.length).toBeGreaterThan(120);
    expect(new Set(used.map(({ caller }) => caller)).size).toBeGreaterThan(12);
  });

  test('leaves a record that verifies offline, with every receipt that was given', () => {
    expect(played.verified).toMatchObject({ auditVerified: true, faults: [] });
  });

  test('leaves nothing that should never be', () => {
    const lines = readFileSync(join(folder, 'export/records.jsonl'), 'utf8').split('\n').filter(Boolean);
    const records = lines.map(line => JSON.parse(line));
    expect(bodiesOf({ records, audit: [] }, 'certificate').length).toBeGreaterThan(0);
    expect(brokenInvariants({ records, audit: [] })).toEqual([]);
  });

  describe('leaves what it holds of people', () => {
    let canaries: readonly Canary[];
    let kept: ReadonlyMap<string, string>;
    const held = (text: string) => canariesInText(text, canaries).map(({ value }) => value);
    beforeAll(() => {
      canaries = canariesOf(readFileSync(join(folder, 'export/records.jsonl'), 'utf8'));
      kept = readInstallation(folder);
    });

    test.each(['runtime.log', 'workflow.sqlite', 'scheduler.sqlite', 'objects/metadata.sqlite'])(
      'out of %s, which there is',
      name => {
        expect(kept.get(name)?.length ?? 0).toBeGreaterThan(1000);
      },
    );

    test('in its records, its files and its mails, and in nothing else that it keeps', () => {
      const found = [...kept].map(([name, text]) => [name, held(text)] as const);
      expect(found.filter(([, values]) => values.length > 0)).toEqual([]);
      const classes = new Set(canaries.map(({ fieldClass }) => fieldClass));
      sayProof('canaries of a running round', {
        values: { value: canaries.length, least: 100 },
        classes: { value: classes.size, least: 8 },
        stores: { value: kept.size, least: 6 },
        'log lines': { value: kept.get('runtime.log')?.split('\n').length ?? 0, least: 1000 },
        addresses: { value: line.addresses.length, least: 300 },
        refusals: { value: line.refusals.length, least: 2 },
      });
    });

    test('out of the addresses that were asked for, and of what was said to those who were refused', () => {
      expect(held(line.addresses.join('\n'))).toEqual([]);
      expect(held(line.refusals.join('\n'))).toEqual([]);
    });

    test.each(Object.entries(wrappings))('or it would be found: %s', (_, wrap) => {
      const names = canaries.filter(({ fieldClass }) => fieldClass === 'name');
      for (const { value } of names) expect(held(`{"level":"INFO","of":"${wrap(value)}"}`)).toContain(value);
      expect(names.length).toBeGreaterThan(10);
    });

    test('or it would be found in what an execution was given', () => {
      const copy = mkdtempSync(join(tmpdir(), 'tieu-bieu-stained-'));
      copyFileSync(join(folder, 'workflow.sqlite'), join(copy, 'workflow.sqlite'));
      const [{ value } = { value: '' }] = canaries.filter(({ fieldClass }) => fieldClass === 'name');
      stainExecutions(join(copy, 'workflow.sqlite'), value);
      const text = readInstallation(copy).get('workflow.sqlite') ?? '';
      rmSync(copy, { recursive: true });
      expect(held(text)).toContain(value);
    });
  });
});
