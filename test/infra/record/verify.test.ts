import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import type { FindingCode } from '#infra/record/verify/finding.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { summaryOf } from '#infra/record/verify.ts';
import { recognitionIdOf } from '#shared/domain/recognition/recognition-record.ts';
import { monday } from '#test/support/asks.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { sampleId } from '#test/support/seed.ts';
import { type Line, openFolder, openSampleInstallation, type Tamperable, tamperable } from './fixture.ts';
import { forgeWhole, isEntry, isRecord, resealed, sha256, without } from './forge.ts';

const { at, remove } = openFolder();

beforeAll(async () => {
  const { installation } = await openSampleInstallation();
  await exportInstallation(installation, at('clean'), monday);
  await installation.close();
});
afterAll(remove);

const round = `round/${sampleRoundId}`;
const submission = sampleId(5001);
const sheet = `${sampleRoundId}/${submission}~juror-1~1~1`;
const certificate = sampleId(9100);
type Unit = { readonly submissionIds: readonly string[] };

type Tampering = {
  readonly what: string;
  readonly how: (copy: Tamperable) => void;
  readonly finds: readonly [FindingCode, where: string];
};

const tamperings: readonly Tampering[] = [
  {
    what: 'a field of a record edited',
    how: copy => copy.editBody(isRecord('round', sampleRoundId), (body: object) => ({ ...body, year: 2025 })),
    finds: ['record.state', round],
  },
  {
    what: 'an entry edited',
    how: copy => copy.editEntry(isEntry(round, 2), (entry: object) => ({ ...entry, actor: 'another' })),
    finds: ['audit.hash', `${round} #2`],
  },
  {
    what: 'an entry edited and its hash made anew',
    how: copy =>
      copy.editEntry(isEntry(round, 2), (entry: object) => resealed({ ...entry, actor: 'x' } as never)),
    finds: ['audit.link', `${round} #3`],
  },
  {
    what: 'an entry dropped',
    how: copy => copy.edit('audit.jsonl', lines => lines.filter(line => !isEntry(round, 2)(line))),
    finds: ['audit.gap', `${round} #3`],
  },
  {
    what: 'two entries changed about',
    how: copy =>
      copy.edit('audit.jsonl', lines => {
        const first = lines.findIndex(isEntry(round, 2));
        return [
          ...lines.slice(0, first),
          ...lines.slice(first, first + 2).reverse(),
          ...lines.slice(first + 2),
        ];
      }),
    finds: ['audit.gap', `${round} #3`],
  },
  {
    what: 'an entry doubled',
    how: copy =>
      copy.edit('audit.jsonl', lines =>
        lines.flatMap(line => (isEntry(round, 2)(line) ? [line, line] : [line])),
      ),
    finds: ['audit.gap', `${round} #2`],
  },
  {
    what: 'the end of a history cut off',
    how: copy => copy.edit('audit.jsonl', lines => lines.filter(line => !isEntry(round, 4)(line))),
    finds: ['record.version', `${round} #4`],
  },
  {
    what: 'a whole history removed',
    how: copy =>
      copy.edit('audit.jsonl', lines => lines.filter(line => line.pk?.S !== `certificate/${certificate}`)),
    finds: ['record.history', `certificate/${certificate}`],
  },
  {
    what: 'a record removed',
    how: copy => copy.edit('records.jsonl', lines => lines.filter(line => !isRecord('sheet', sheet)(line))),
    finds: ['audit.orphan', `sheet/${sheet}`],
  },
  {
    what: 'the contents of two records exchanged',
    how: copy =>
      copy.edit('records.jsonl', lines => {
        const [a, b] = [submission, sampleId(5002)].map(id => lines.find(isRecord('submission', id)));
        return lines.map(line =>
          line === a
            ? { ...line, body: b?.body ?? { S: '' } }
            : line === b
              ? { ...line, body: a?.body ?? { S: '' } }
              : line,
        );
      }),
    finds: ['record.state', `submission/${submission}`],
  },
  {
    what: 'a record put in the place of another',
    how: copy =>
      copy.edit('records.jsonl', lines =>
        lines.map(line =>
          isRecord('certificate', certificate)(line)
            ? { ...line, pk: { S: `certificate#${sampleId(1)}` } }
            : line,
        ),
      ),
    finds: ['record.misplaced', `certificate/${certificate}`],
  },
  {
    what: 'a record set back to an older version number',
    how: copy =>
      copy.edit('records.jsonl', lines =>
        lines.map(line =>
          isRecord('round', sampleRoundId)(line) ? ({ ...line, version: { N: '3' } } as never) : line,
        ),
      ),
    finds: ['record.version', round],
  },
  {
    what: 'a score changed, with record and history forged to agree',
    how: copy =>
      forgeWhole(copy, 'sheet', sheet, (body: { scores: object }) => ({
        ...body,
        scores: { ...body.scores, C1: { points: 4900, note: null } },
      })),
    finds: ['sheet.total', `sheet/${sheet}`],
  },
  {
    what: 'a score and its total changed, with record and history forged to agree',
    how: copy =>
      forgeWhole(copy, 'sheet', sheet, (body: { scores: object }) => ({
        ...body,
        scores: { ...body.scores, C1: { points: 4900, note: null } },
        total: 7900,
      })),
    finds: ['tally.sheets', `result/${sampleRoundId}/1`],
  },
  {
    what: 'a standing changed, with record and history forged to agree',
    how: copy =>
      forgeWhole(copy, 'result', `${sampleRoundId}/1`, (body: { standings: { rank: number }[] }) => ({
        ...body,
        standings: body.standings.map(standing => ({ ...standing, rank: 1, mean: '99.00' })),
      })),
    finds: ['tally.standing', `result/${sampleRoundId}/1 ${submission}`],
  },
  {
    what: 'a certificate for a unit that no decision recognises, forged to agree',
    how: copy =>
      forgeWhole(copy, 'certificate', certificate, (body: object) => ({ ...body, unitId: sampleId(7777) })),
    finds: ['certificate.basis', `certificate/${certificate} (01/GCN (mẫu))`],
  },
  {
    what: 'a unit put into the decision that the council did not propose, forged to agree',
    how: copy =>
      forgeWhole(copy, 'decision', `${sampleRoundId}/1`, (body: { units: object[] }) => ({
        ...body,
        units: [...body.units, { ...body.units[0], id: sampleId(7777) }],
      })),
    finds: ['decision.proposal', `decision/${sampleRoundId}/1`],
  },
  {
    what: 'an entry taken out of the sealed set, forged to agree',
    how: copy =>
      forgeWhole(copy, 'sealed-batch', `${sampleRoundId}/0`, (body: { entries: object[] }) => ({
        ...body,
        entries: body.entries.slice(1),
      })),
    finds: ['seal.entries', `submission/${submission}`],
  },
  {
    what: 'a number given to two certificates, forged to agree',
    how: copy =>
      forgeWhole(copy, 'certificate', sampleId(9101), (body: object) => ({
        ...body,
        number: '01/GCN (mẫu)',
      })),
    finds: ['certificate.number', `certificate/${sampleId(9101)}`],
  },
  {
    what: 'the bytes of a file changed',
    how: copy => {
      const objects = join(copy.folder, 'objects');
      for (const file of readdirSync(objects)) appendFileSync(join(objects, file), ' ');
    },
    finds: ['file.changed', expect.stringContaining('decisions/mau.pdf') as never],
  },
  {
    what: 'a file exchanged for another, its hash with it',
    how: copy =>
      copy.edit('objects.jsonl', lines => {
        const other = lines.find(line => String(line.key).startsWith('decisions/'));
        return lines.map(line =>
          other === undefined ? line : { ...line, sha256: other.sha256 ?? { S: '' } },
        );
      }),
    finds: ['file.changed', expect.stringMatching(/^document\//) as never],
  },
  {
    what: 'a file removed',
    how: copy => rmSync(join(copy.folder, 'objects'), { recursive: true }),
    finds: ['file.absent', expect.stringContaining('decisions/mau.pdf') as never],
  },
  {
    what: 'a line that is no longer a record',
    how: copy => appendFileSync(join(copy.folder, 'records.jsonl'), '{"pk":\n'),
    finds: ['export.line-unreadable', expect.stringMatching(/^records\.jsonl:\d+$/) as never],
  },
];

describe('verification', () => {
  test('finds nothing in a clean history', async () => {
    const verification = await verifyExport(at('clean'));
    expect(verification).toMatchObject({ verified: true, findings: [] });
    expect(summaryOf(verification).at(-1)).toBe('Verified: everything follows from its history.');
  });

  test.each(tamperings)('finds and names: $what', async ({ what, how, finds: [code, where] }) => {
    const copy = tamperable(at('clean'), at(sha256(what).slice(0, 12)));
    how(copy);
    const verification = await verifyExport(copy.folder);
    expect(verification.verified).toBe(false);
    expect(verification.findings).toContainEqual({ code, where, says: expect.any(String) });
    expect(summaryOf(verification)[0]).toMatch(/^First fault: /);
  });

  test.each([
    {
      of: 'a product',
      decided: (units: readonly Unit[]) => units,
    },
    {
      of: 'one of a set',
      decided: ([first, second]: readonly Unit[]) =>
        first && second
          ? [{ ...first, submissionIds: [...first.submissionIds, ...second.submissionIds] }]
          : [],
    },
  ])(
    'finds nothing wrong where $of was taken back after the decision and has no certificate',
    async ({ of, decided }) => {
      const copy = tamperable(at('clean'), at(sha256(of).slice(0, 12)));
      without('certificate', sampleId(9101))(copy);
      without('recognition', recognitionIdOf(sampleRoundId, sampleId(5002)))(copy);
      forgeWhole(copy, 'decision', `${sampleRoundId}/1`, (body: { units: readonly Unit[] }) => ({
        ...body,
        units: decided(body.units),
      }));
      const ofCertificates = async () =>
        (await verifyExport(copy.folder)).findings.filter(({ code }) => /^(certificate|register)/.test(code));
      expect(await ofCertificates()).not.toEqual([]);
      forgeWhole(copy, 'submission', sampleId(5002), (body: object) => ({ ...body, state: 'withdrawn' }));
      expect(await ofCertificates()).toEqual([]);
    },
  );

  test('a changed file of the export is noticed by the manifest, whatever was changed in it', async () => {
    const copy = tamperable(at('clean'), at('manifest'));
    copy.edit('records.jsonl', lines => lines.map(line => ({ ...line, added: { S: 'x' } })));
    const { findings } = await verifyExport(copy.folder);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'export.file-changed', where: 'records.jsonl' }),
    ]);
  });

  test('a receipt is proof: a history set back together with its record still lacks the entry', async () => {
    const last = readFileSync(at('clean/audit.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): Line => JSON.parse(line))
      .find(isEntry(`submission/${submission}`, 2));
    const { stream, sequence, hash } = JSON.parse(last?.entry?.S ?? 'null');
    const receipt = { stream, sequence, hash };
    expect((await verifyExport(at('clean'), [receipt])).findings).toEqual([]);
    const { findings } = await verifyExport(at('clean'), [{ ...receipt, hash: '0'.repeat(64) }]);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'receipt.unknown', where: `submission/${submission} #2` }),
    ]);
  });
});
