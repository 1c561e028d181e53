import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { said } from '#web/text/said.ts';
import { ruleWords } from '../pages/build/rule-fields.ts';
import { t } from '../text.ts';
import { deadlineWords } from './round-words.ts';

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => key in table;

/** What the field of a round is called that a pointer leads to; undefined where the pointer leads to no one field. */
export const fieldName = (pointer: string): string | undefined => {
  const [, first = '', second = ''] = pointer.split('/');
  if (first === 'timeline' && has(deadlineWords, second)) return t(deadlineWords[second]);
  if (first === 'rules' && has(ruleWords, second)) return t(ruleWords[second].label);
  if (first === 'documents' && has(documentTypes, second)) return said(documentTypes[second]);
  if (first === 'groups')
    return has(productGroups, second) ? said(productGroups[second]) : t('builder.groups');
  if (first === 'title') return t('builder.title');
  if (first === 'year') return t('builder.year');
  if (first === 'planNumber' || second === 'number') return t('builder.plan-number');
  if (first === 'planDate' || second === 'date') return t('builder.plan-date');
  return first === 'plan' ? t('builder.plan') : undefined;
};

/** A problem with its place, for a list away from its field; codes of deadlines inside the sentence become their names. */
export const placedProblem = (pointer: string, sentence: string): string => {
  const name = fieldName(pointer);
  const inWords = sentence.replace(/"(\w+)"/g, (whole, code: string) =>
    has(deadlineWords, code) ? `“${t(deadlineWords[code])}”` : whole,
  );
  return name === undefined ? inWords : `${name}: ${inWords}`;
};
