import './pipeline.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { AppLink } from './app-link.tsx';
import { Icon } from './icon.tsx';
import { type TimeState, timeWords } from './timeline.tsx';

type Stage = {
  readonly label: string;
  readonly state: TimeState;
  /** What it waits for, or until when. */
  readonly detail?: ComponentChildren;
  readonly count?: string | number | undefined;
  readonly href?: string | undefined;
  /** What hinders it, in words. */
  readonly stuck?: ComponentChildren;
};

type PipelineProps = { readonly label: string; readonly stages: readonly Stage[] };

/** The stages of a round with the present one; what is stuck is said in words. */
export const Pipeline = ({ label, stages }: PipelineProps) => (
  <ol class="pipeline" aria-label={label}>
    {stages.map(stage => (
      <li
        key={stage.label}
        class={`stage stage-${stage.state}${stage.stuck ? ' stage-stuck' : ''}`}
        aria-current={stage.state === 'now' ? 'step' : undefined}
      >
        <span class="stage-head">
          {stage.state === 'past' && <Icon name="check" />}
          <span class="stage-label">
            {stage.href ? <AppLink href={stage.href}>{stage.label}</AppLink> : stage.label}
          </span>
          {stage.count !== undefined && <span class="stage-count number">{stage.count}</span>}
        </span>
        <span class={stage.state === 'now' ? 'stage-word' : 'sr-only'}>{t(timeWords[stage.state])}</span>
        {stage.detail && <span class="stage-detail">{stage.detail}</span>}
        {stage.stuck && (
          <span class="stage-trouble">
            <Icon name="warn" />
            <span>{stage.stuck}</span>
          </span>
        )}
      </li>
    ))}
  </ol>
);
