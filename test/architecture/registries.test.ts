import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { root } from './sources.ts';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The product's rules and contracts as they would be after one edit: what `script` prints there, as JSON. */
const afterEdit = (
  edit: (file: (path: string, from: string | RegExp, to: string) => void) => void,
  script: string,
) => {
  const copy = mkdtempSync(join(tmpdir(), 'tieu-bieu-registry-'));
  copies.push(copy);
  cpSync(join(root, 'shared'), join(copy, 'shared'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'package.json'), '{"type":"module","imports":{"#shared/*":"./shared/*"}}');
  edit((path, from, to) => {
    const file = join(copy, path);
    const text = readFileSync(file, 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} has nothing to edit at ${from}`);
    writeFileSync(file, edited);
  });
  writeFileSync(join(copy, 'script.ts'), script);
  const output = execFileSync(process.execPath, ['script.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  return JSON.parse(output);
};

const asJson =
  "import * as z from 'zod';\nconst json = schema => JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));\n";

describe('a registry grows by one edit in one place', () => {
  test('a new type of document is asked for, may be uploaded, and stands in every contract', () => {
    const seen = afterEdit(
      file =>
        file(
          'shared/domain/dossier/document-types.ts',
          '  U1: {',
          `  D6_SAMPLE: {
    vi: 'Giấy tờ mẫu', en: 'Sample paper', purpose: { vi: 'Mẫu', en: 'Sample' }, source: 'sample', kinds: ['PDF'],
    maxBytes: 1024, maxFiles: 1, levels: 'all', identifies: false, expires: false, retiredOn: null, about: 'product', sample: { vi: ['Mẫu'], en: ['Sample'] },
  },
  U1: {`,
        ),
      `${asJson}
import { defaultDocuments, documentTypeSchema } from '#shared/domain/dossier/document-types.ts';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { requestSupplementContract } from '#shared/contracts/screening/request-supplement.ts';
console.log(JSON.stringify({
  known: documentTypeSchema.safeParse('D6_SAMPLE').success,
  asked: defaultDocuments('TINH').some(({ type }) => type === 'D6_SAMPLE'),
  uploaded: json(addDocumentContract.body).includes('D6_SAMPLE'),
  planned: json(createRoundContract.body).includes('D6_SAMPLE'),
  supplemented: json(requestSupplementContract.body).includes('D6_SAMPLE'),
}));`,
    );
    expect(seen).toEqual({ known: true, asked: true, uploaded: true, planned: true, supplemented: true });
  });

  test('a new level may run programmes, hold memberships and be nominated to', () => {
    const seen = afterEdit(
      file =>
        file(
          'shared/domain/authority/levels.ts',
          '  QUOCGIA: {',
          `  LIENTINH: { vi: 'Liên tỉnh', en: 'Joint provinces', rank: 3, from: '2026-01-01', until: null, localityPattern: /^L\\d$/, siteWithin: null, above: 'QUOCGIA' },
  QUOCGIA: {`,
        ),
      `${asJson}
import { isLocalityOf, levelExistsOn } from '#shared/domain/authority/levels.ts';
import { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { membershipSchema } from '#shared/domain/access/membership.ts';
import { nominationSchema } from '#shared/domain/recognition/recognition.ts';
console.log(JSON.stringify({
  exists: levelExistsOn('LIENTINH', '2026-05-01'),
  place: isLocalityOf('LIENTINH', 'L1'),
  programme: json(createProgrammeContract.body).includes('LIENTINH'),
  membership: json(membershipSchema).includes('LIENTINH'),
  nomination: json(nominationSchema).includes('LIENTINH'),
}));`,
    );
    expect(seen).toEqual({ exists: true, place: true, programme: true, membership: true, nomination: true });
  });

  test('a new check runs with the others and is told in its own words', () => {
    const seen = afterEdit(
      file => {
        file(
          'shared/domain/screening/checks/index.ts',
          'export const screeningChecks: readonly ScreeningCheck[] = [',
          `const sample: ScreeningCheck = {
  id: 'sample-check', vi: 'Mẫu', en: 'Sample', source: 'sample',
  sentences: { 'screening.sample': { vi: 'Chưa đạt mẫu.', en: 'Fails the sample.' } },
  run: () => ({ answer: 'fail', severity: 'warning', code: 'screening.sample', params: {} }),
};
export const screeningChecks: readonly ScreeningCheck[] = [sample,`,
        );
      },
      `import { describeVerdict, runChecks, screeningChecks } from '#shared/domain/screening/checks/index.ts';
const [verdict] = runChecks({} as never, screeningChecks.slice(0, 1));
console.log(JSON.stringify({ verdict, told: describeVerdict(verdict!) }));`,
    );
    expect(seen).toMatchObject({
      verdict: { check: 'sample-check', answer: 'fail', severity: 'warning' },
      told: { label: { en: 'Sample' }, sentence: { en: 'Fails the sample.' } },
    });
  });

  test('a new group of products may be entered, judged and given a quota', () => {
    const seen = afterEdit(
      file =>
        file(
          'shared/domain/product/groups.ts',
          /(export const productGroups = \{)/,
          "$1\n  MAU: { vi: 'Mẫu', en: 'Sample' } as never,",
        ),
      `${asJson}
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { panelSchema } from '#shared/domain/judging/judging.ts';
import { roundRulesSchema } from '#shared/domain/round/rules.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
console.log(JSON.stringify([createRoundContract.body, panelSchema, roundRulesSchema, submissionSchema].map(schema => json(schema).includes('MAU'))));`,
    );
    expect(seen).toEqual([true, true, true, true]);
  });
});
