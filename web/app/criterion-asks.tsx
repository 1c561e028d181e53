import { type CriteriaSetId, criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import { said } from '#web/text/said.ts';
import { language } from '../text/language.ts';

/** What a criterion asks: the names of its parts and the published points of each; nothing where no published text says more. */
export const CriterionAsks = ({ set, code }: { readonly set: CriteriaSetId; readonly code: string }) => {
  const criterion = criteriaOf(set).find(one => one.code === code);
  const own = criterion?.lookFor[language()] ?? [];
  const parts = criterion?.subCriteria ?? [];
  if (own.length + parts.length === 0) return null;
  return (
    <ul>
      {own.map(hint => (
        <li key={hint}>{hint}</li>
      ))}
      {parts.map(part => (
        <li key={part.code}>
          {said(part)}
          {part.lookFor[language()].length > 0 && (
            <ul>
              {part.lookFor[language()].map(hint => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Whether any published text says what a criterion asks. */
export const saysWhatItAsks = (set: CriteriaSetId, code: string): boolean =>
  criteriaOf(set).some(one => one.code === code && one.subCriteria.length + one.lookFor.vi.length > 0);
