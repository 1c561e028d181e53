import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { awsLimits } from '#infra/local/aws-limits.ts';
import { knownGaps } from '#infra/local/known-gaps.ts';
import { sayProof } from '#test/proofs/support/say-proof.ts';
import { ofDynamoDb } from './dynamodb/index.ts';
import { ofS3 } from './object-store/index.ts';
import { ofServices } from './services/index.ts';
import { countRules } from './support/group.ts';
import { ofStepFunctions } from './workflow/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../../infra/local/README.md'), 'utf8');
const groups = [...ofDynamoDb, ...ofS3, ...ofStepFunctions, ...ofServices];

test('README.md names every known gap, as the list does, and how many there are', () => {
  const rows = knownGaps
    .map(({ service, gap, instead }) => `| ${service} | ${gap} | ${instead} |`)
    .join('\n');
  expect(readme).toContain(rows);
  expect(readme).toContain(`${knownGaps.length} known gaps`);
});

test('every group of rules and every limit names AWS’s page', () => {
  const sources = [...groups, ...Object.values(awsLimits)].map(({ source }) => source);
  expect(sources.filter(source => !/^https:\/\/docs\.aws\.amazon\.com\/.+\.html$/.test(source))).toEqual([]);
});

test('enough is held to AWS', () => {
  const limits = Object.keys(awsLimits).length;
  const rules = countRules(groups);
  sayProof('conformance', {
    // A limit is met twice: at its figure, and one beyond.
    cases: { value: rules + 2 * limits, least: 150 },
    'limits enforced': { value: limits, least: 40 },
    'known gaps': { value: knownGaps.length, least: 0 },
  });
});
