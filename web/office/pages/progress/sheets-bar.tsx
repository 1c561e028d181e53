import './progress.css';
import { t } from '../../text.ts';

/** Sheets by how far they are. */
export type Sheets = {
  readonly locked: number;
  readonly inProgress: number;
  readonly notOpened: number;
  readonly excluded: number;
};

const states = ['locked', 'inProgress', 'notOpened', 'excluded'] as const satisfies readonly (keyof Sheets)[];
const width = 100;

/** The same in words; what does not occur is not said. */
export const sheetsInWords = (sheets: Sheets): string =>
  states
    .filter(state => sheets[state] > 0)
    .map(state => t('progress.count', { count: sheets[state], state: t(`progress.state.${state}`) }))
    .join(', ');

/** One bar of a juror's sheets, with the same in words over it. */
export const SheetsBar = ({ sheets }: { readonly sheets: Sheets }) => {
  const all = states.reduce((sum, state) => sum + sheets[state], 0);
  const starts = states.map((_, index) =>
    states.slice(0, index).reduce((sum, state) => sum + sheets[state], 0),
  );
  const share = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * width * 10) / 10);
  return (
    <>
      <span class="sheets-words">{sheetsInWords(sheets)}</span>
      <svg class="sheets-bar" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
        {states.map((state, index) => (
          <rect
            key={state}
            class={`sheets-${state}`}
            x={share(starts[index] ?? 0)}
            width={share(sheets[state])}
            height="10"
          />
        ))}
        {starts.slice(1).map((start, index) => (
          <path key={index} class="sheets-edge" d={`M${share(start)} 0V10`} />
        ))}
      </svg>
    </>
  );
};

/** What the shades of the bars mean. */
export const SheetsKey = () => (
  <ul class="sheets-key" aria-label={t('progress.key')}>
    {states.map(state => (
      <li key={state}>
        <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class={`sheets-${state}`} width="10" height="10" />
        </svg>
        {t(`progress.state.${state}`)}
      </li>
    ))}
  </ul>
);
