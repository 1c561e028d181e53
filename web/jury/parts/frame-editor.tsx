import { useState } from 'preact/hooks';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { proposeScoreFrameContract } from '#shared/contracts/judging/propose-score-frame.ts';
import { type CriteriaSetId, criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { points } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Frame } from '../pages/frames.tsx';
import { t } from '../text.ts';

type Part = { readonly code: string; readonly label: string; readonly max: number };
type Draft = readonly { readonly code: string; readonly max: number; readonly parts: readonly Part[] }[];

const nameOf = (set: CriteriaSetId, code: string): string => {
  const legal = criteriaSets[set].criteria.find(criterion => criterion.code === code);
  return legal === undefined ? code : said(legal);
};

/** A code of its own for a further part: the first number that is free. */
const nextCode = (criterion: string, parts: readonly Part[]): string => {
  const free = Array.from({ length: parts.length + 1 }, (_, index) => `${criterion}.${index + 1}`);
  return free.find(code => parts.every(part => part.code !== code)) ?? `${criterion}.${parts.length + 1}`;
};

const Parts = ({
  criterion,
  onChange,
}: {
  readonly criterion: Draft[number];
  readonly onChange: (parts: readonly Part[]) => void;
}) => {
  const { code, parts, max } = criterion;
  const change = (at: number, part: Part) => onChange(parts.map((one, index) => (index === at ? part : one)));
  const sum = parts.reduce((total, part) => total + part.max, 0);
  return (
    <>
      {parts.map((part, at) => (
        <div key={part.code} class="score-line">
          <TextField
            id={`${part.code}-label`}
            label={t('frames.part')}
            value={part.label}
            onChange={label => change(at, { ...part, label })}
            required
            maxLength={200}
          />
          <NumberField
            id={`${part.code}-max`}
            label={t('frames.part-max')}
            decimals={2}
            value={part.max / 100}
            onChange={value => change(at, { ...part, max: Math.round((value ?? 0) * 100) })}
            required
          />
          <Button small onClick={() => onChange(parts.filter((_, index) => index !== at))}>
            {t('frames.remove-part', { label: part.label === '' ? part.code : part.label })}
          </Button>
        </div>
      ))}
      <p role="status">
        {parts.length === 0 ? t('frames.whole') : t('frames.sum', { sum: points(sum), max: points(max) })}
      </p>
      <Button small onClick={() => onChange([...parts, { code: nextCode(code, parts), label: '', max: 0 }])}>
        {t('frames.add-part')}
      </Button>
    </>
  );
};

const Editor = ({
  frame,
  set,
  etag,
}: {
  readonly frame: Frame;
  readonly set: CriteriaSetId;
  readonly etag: string | null;
}) => {
  const [draft, setDraft] = useState<Draft>(frame.criteria);
  // Of the proposal the draft began from: a later reading must not let it overwrite a newer one.
  const [seen] = useState(etag);
  const propose = useCommand(proposeScoreFrameContract, {
    refresh: [listScoreFramesContract, getScoreFrameContract],
  });
  const { error } = propose;
  return (
    <Form
      label={t('frames.edit')}
      onSubmit={() =>
        propose.run({
          params: { roundId: frame.roundId, group: frame.group },
          etag: seen,
          body: {
            criteria: draft.map(({ code, parts }) => ({ code, parts: parts.map(part => ({ ...part })) })),
          },
        })
      }
    >
      {error instanceof ApiProblem ? (
        <ErrorList title={error.sentence} problems={error.problems} />
      ) : (
        error !== null && <Unread error={error} />
      )}
      {draft.map((criterion, at) => (
        <fieldset key={criterion.code} class="score-criterion">
          <legend>{nameOf(set, criterion.code)}</legend>
          <Parts
            criterion={criterion}
            onChange={parts => setDraft(draft.map((one, index) => (index === at ? { ...one, parts } : one)))}
          />
        </fieldset>
      ))}
      <p>{t('frames.propose-hint')}</p>
      <Button type="submit" kind="main" pending={propose.pending}>
        {t('frames.propose')}
      </Button>
    </Form>
  );
};

/** The head of a panel divides criteria into parts and puts the frame to the panel. */
export const FrameEditor = ({ frame, set }: { readonly frame: Frame; readonly set: CriteriaSetId }) => {
  const read = useRead(getScoreFrameContract, { params: { roundId: frame.roundId, group: frame.group } });
  return <Loaded query={read}>{({ etag }) => <Editor frame={frame} set={set} etag={etag} />}</Loaded>;
};
