import { type CriteriaSetId, criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import { points } from '../../format/numbers.ts';
import type { DraftScore } from '../../offline/records/kind-fields.ts';
import { language } from '../../text/language.ts';
import { said } from '../../text/said.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { pointerId } from '../../ui/pointer.ts';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import type { SheetCriterion, SheetLine } from './use-sheet.ts';

type LineProblems = Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>>;

/** The first rule that points break, in words; undefined when they are good. */
const faultOf = (value: number | null, max: number, step: number): string | undefined => {
  if (value === null) return undefined;
  if (value > max) return t('sheet.above-max', { points: points(max) });
  return value % step === 0 ? undefined : t('sheet.off-step', { step: points(step) });
};

const Line = ({
  line,
  whole,
  step,
  problem,
  onScore,
}: {
  readonly line: SheetLine;
  /** The criterion is scored whole: its name stands in the legend already. */
  readonly whole: boolean;
  readonly step: number;
  readonly problem: { readonly vi: string; readonly en: string } | undefined;
  readonly onScore: (score: DraftScore | null) => void;
}) => {
  const value = line.score?.points ?? null;
  const note = line.score?.note ?? null;
  const error = faultOf(value, line.max, step) ?? (problem === undefined ? undefined : said(problem));
  return (
    <div class="score-line">
      <NumberField
        id={pointerId(`/scores/${line.code}`)}
        label={whole ? t('sheet.points') : line.label}
        decimals={2}
        unit={`/ ${points(line.max)}`}
        value={value === null ? null : value / 100}
        onChange={typed => {
          const hundredths = typed === null ? null : Math.round(typed * 100);
          onScore(hundredths === null && note === null ? null : { points: hundredths, note });
        }}
        {...(error === undefined ? {} : { error })}
      />
      <TextField
        id={pointerId(`/scores/${line.code}/note`)}
        label={whole ? t('sheet.note') : t('sheet.note-of', { label: line.label })}
        value={note ?? ''}
        onChange={typed =>
          onScore(
            typed === '' && value === null ? null : { points: value, note: typed === '' ? null : typed },
          )
        }
        maxLength={1000}
      />
    </div>
  );
};

/** What jurors may look for under a criterion: names of its parts and the published hints. */
const hintsOf = (set: CriteriaSetId, code: string): readonly string[] => {
  const legal = criteriaSets[set].criteria.find(criterion => criterion.code === code);
  if (legal === undefined) return [];
  return [
    ...legal.lookFor[language()],
    ...legal.subCriteria.flatMap(part => [said(part), ...part.lookFor[language()]]),
  ];
};

/** One criterion of the sheet: its maximum, what to look for, a typed number and a note for each line. */
export const CriterionCard = ({
  criterion,
  criteriaSet,
  step,
  onScore,
  problems,
}: {
  readonly criterion: SheetCriterion;
  readonly criteriaSet: CriteriaSetId;
  readonly step: number;
  readonly onScore: (line: string, score: DraftScore | null) => void;
  readonly problems: LineProblems;
}) => {
  const hints = hintsOf(criteriaSet, criterion.code);
  return (
    <fieldset class="score-criterion">
      <legend>
        {criterion.label} <span class="muted">({t('sheet.max', { points: points(criterion.max) })})</span>
      </legend>
      {hints.length > 0 && (
        <Disclosure summary={t('sheet.look-for')}>
          <ul>
            {hints.map(hint => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {criterion.lines.map(line => (
        <Line
          key={line.code}
          line={line}
          whole={criterion.lines.length === 1}
          step={step}
          problem={problems[`scores/${line.code}`] ?? problems[`scores/${line.code}/points`]}
          onScore={score => onScore(line.code, score)}
        />
      ))}
    </fieldset>
  );
};
