import { describe, expect, test } from '@jest/globals';
import { mailTemplates } from '#shared/text/mails/index.ts';
import { problemTexts } from '#shared/text/problems/index.ts';
import { codeOf, find, sourcesIn } from './sources.ts';

const product = sourcesIn('shared', 'functions').filter(({ path }) => !path.startsWith('shared/text/'));
const code = "'([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)'";

/** The ways in which the product's code spells a refusal. */
const spellings = [
  new RegExp(`\\b(?:fail|refuse|problem|wrong|all)\\(\\s*(?:[^'()]*,\\s*)?${code}`, 'g'),
  new RegExp(`\\b(?:code|refusal|error|message)\\s*:\\s*(?:[^'\\n]*\\?\\s*'[^']*'\\s*:\\s*)?${code}`, 'g'),
  new RegExp(`,\\s*${code}\\s*,?\\s*\\)`, 'g'),
];

/** Codes that look alike but are told to officials by the check that gives them, with its own sentences. */
const isScreening = (found: string): boolean => found.startsWith('screening.') && !(found in problemTexts);

describe('every sentence a person may read', () => {
  test('exists: no refusal is without words', () => {
    const used = spellings.flatMap(pattern => find(product, pattern));
    expect(used.length).toBeGreaterThan(100);
    const mute = used.filter(({ found }) => !(found in problemTexts) && !isScreening(found));
    expect(mute).toEqual([]);
  });

  test('is used: no words without a refusal', () => {
    const text = product.map(codeOf).join('\n');
    expect(Object.keys(problemTexts).filter(known => !text.includes(`'${known}'`))).toEqual([]);
  });

  test('is given in both languages, and names the same parameters in both', () => {
    const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const uneven = Object.entries(problemTexts).filter(
      ([, { vi, en }]) =>
        vi.trim() === '' || en.trim() === '' || parameters(vi).join() !== parameters(en).join(),
    );
    expect(uneven).toEqual([]);
  });

  test('of a mail exists for every template that is sent, and every template is sent', () => {
    const text = product.map(codeOf).join('\n');
    const named = find(product, /\btemplate:\s*(?:[^'\n]*\?\s*)?'([a-z][a-z.-]*)'/g);
    expect(named.filter(({ found }) => !mailTemplates.includes(found))).toEqual([]);
    expect(mailTemplates.filter(template => !text.includes(`'${template}'`))).toEqual([]);
  });
});
