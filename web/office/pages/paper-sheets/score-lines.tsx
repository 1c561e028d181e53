import type { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { type CriteriaSetId, criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import type { Answer } from '#web/api/call.ts';
import { CriterionAsks, saysWhatItAsks } from '#web/app/criterion-asks.tsx';
import { points } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';

type Frame = Answer<typeof listScoreFramesContract>['items'][number];

/** What stands on a line of the sheet; points as they are typed. */
export type Written = { readonly points: number | null; readonly note: string };
export const nothingWritten: Written = { points: null, note: '' };

/** The lines of a sheet by criterion, in the law's and the panel's words, each with its points and its note. */
export const ScoreLines = ({
  frame,
  set,
  scores,
  problems,
  onScore,
}: {
  readonly frame: Frame;
  readonly set: CriteriaSetId;
  readonly scores: Readonly<Record<string, Written>>;
  readonly problems: readonly Problem[];
  readonly onScore: (code: string, written: Written) => void;
}) => (
  <>
    {frame.criteria.map(criterion => {
      const legal = criteriaSets[set].criteria.find(({ code }) => code === criterion.code);
      const name = legal === undefined ? criterion.code : said(legal);
      return (
        <fieldset key={criterion.code} class="field">
          <legend>{name}</legend>
          {saysWhatItAsks(set, criterion.code) && (
            <Disclosure summary={t('paper-sheets.look-for')}>
              <CriterionAsks set={set} code={criterion.code} />
            </Disclosure>
          )}
          {frame.lines
            .filter(line => line.criterion === criterion.code)
            .map(({ code, max }) => {
              const line = criterion.parts.find(part => part.code === code)?.label ?? name;
              const written = scores[code] ?? nothingWritten;
              return (
                <div key={code}>
                  <NumberField
                    id={pointerId(`/scores/${code}/points`)}
                    label={t('paper-sheets.points', { line, max: points(max) })}
                    required
                    decimals={2}
                    value={written.points}
                    onChange={value => onScore(code, { ...written, points: value })}
                    error={errorAt(problems, `/scores/${code}/points`)}
                  />
                  <TextField
                    id={pointerId(`/scores/${code}/note`)}
                    label={t('paper-sheets.note', { line })}
                    value={written.note}
                    onChange={note => onScore(code, { ...written, note })}
                    maxLength={1000}
                    error={errorAt(problems, `/scores/${code}/note`)}
                  />
                </div>
              );
            })}
        </fieldset>
      );
    })}
  </>
);
