import './steps.css';
import { t } from '#web/app/text.ts';
import { AppLink } from './app-link.tsx';
import { Icon } from './icon.tsx';

type Step = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly state?: 'done' | 'todo' | 'error' | undefined;
};
type StepsProps = {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Index of the present step. */
  readonly current: number;
};

/** Where a person stands in a work of several pages. A phone shows the present step and how many there are. */
export const Steps = ({ label, steps, current }: StepsProps) => (
  <nav class="steps no-print" aria-label={label}>
    <p class="steps-short" aria-hidden="true">
      <strong>{t('ui.stepOf', { step: current + 1, count: steps.length })}</strong> {steps[current]?.label}
    </p>
    <ol>
      {steps.map((step, index) => {
        const state = step.state ?? (index < current ? 'done' : 'todo');
        const words = (
          <>
            <span class="steps-mark" aria-hidden="true">
              {state === 'todo' ? index + 1 : <Icon name={state === 'done' ? 'check' : 'warn'} />}
            </span>
            <span class="steps-label">
              {step.label}
              {state !== 'todo' && (
                <span class="sr-only"> ({t(state === 'done' ? 'ui.done' : 'ui.toCorrect')})</span>
              )}
            </span>
          </>
        );
        const here = index === current ? 'step' : undefined;
        return (
          <li key={step.label} class={`step step-${state}${here ? ' step-here' : ''}`}>
            {step.href && !here ? (
              <AppLink href={step.href}>{words}</AppLink>
            ) : (
              <span aria-current={here}>{words}</span>
            )}
          </li>
        );
      })}
    </ol>
  </nav>
);
