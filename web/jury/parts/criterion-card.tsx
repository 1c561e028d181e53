import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import { CriterionAsks, saysWhatItAsks } from '#web/app/criterion-asks.tsx';
import { points } from '../../format/numbers.ts';
import type { DraftScore } from '../../offline/records/kind-fields.ts';
import { said } from '../../text/said.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { pointerId } from '../../ui/pointer.ts';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import { faultOf } from './score-faults.ts';
import type { SheetCriterion, SheetLine } from './use-sheet.ts';

type LineProblems = Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>>;

const Line = ({
  line,
  whole,
  step,
  problem,
  readOnly,
  onScore,
}: {
  readonly line: SheetLine;
  /** The criterion is scored whole: its name stands in the legend already. */
  readonly whole: boolean;
  readonly step: number;
  readonly problem: { readonly vi: string; readonly en: string } | undefined;
  readonly readOnly: boolean;
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
        readOnly={readOnly}
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
        readOnly={readOnly}
        onChange={typed =>
          onScore(
            typed === '' && value === null ? null : { points: value, note: typed === '' ? null : typed },
          )
        }
        maxLength={1000}
      />
      {note !== null && value === null && <p class="muted score-held">{t('sheet.note-held')}</p>}
    </div>
  );
};

/** What jurors may look for under a criterion, unfolded when they ask. */
const Hints = ({ set, code }: { readonly set: CriteriaSetId; readonly code: string }) =>
  saysWhatItAsks(set, code) ? (
    <Disclosure summary={t('sheet.look-for')}>
      <CriterionAsks set={set} code={code} />
    </Disclosure>
  ) : null;

/** One criterion of the sheet: its maximum, what to look for, a typed number and a note for each line. */
export const CriterionCard = ({
  criterion,
  criteriaSet,
  step,
  readOnly,
  onScore,
  problems,
}: {
  readonly criterion: SheetCriterion;
  readonly criteriaSet: CriteriaSetId;
  readonly step: number;
  readonly readOnly: boolean;
  readonly onScore: (line: string, score: DraftScore | null) => void;
  readonly problems: LineProblems;
}) => {
  const isWhole = criterion.lines.length === 1;
  const sum = criterion.lines.reduce((total, { score }) => total + (score?.points ?? 0), 0);
  return (
    <fieldset class="score-criterion">
      <legend>
        {criterion.label}{' '}
        <span class="muted nowrap">
          {isWhole
            ? t('sheet.max', { points: points(criterion.max) })
            : t('sheet.sum-of', { sum: points(sum), max: points(criterion.max) })}
        </span>
      </legend>
      <Hints set={criteriaSet} code={criterion.code} />
      {criterion.lines.map(line => (
        <Line
          key={line.code}
          line={line}
          whole={isWhole}
          step={step}
          problem={problems[`scores/${line.code}`] ?? problems[`scores/${line.code}/points`]}
          readOnly={readOnly}
          onScore={score => onScore(line.code, score)}
        />
      ))}
    </fieldset>
  );
};
