import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { RoundStep } from '#shared/domain/round/steps.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Cards } from '#web/ui/cards.tsx';
import { Section } from '#web/ui/section.tsx';
import { stepWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { AnnounceStep } from './announce-step.tsx';
import { CancelStep } from './cancel-step.tsx';
import { ExtendStep } from './extend-step.tsx';
import { SimpleStep } from './simple-step.tsx';
import type { StepProps } from './step-props.ts';

const dialogs = {
  announce: AnnounceStep,
  extend: ExtendStep,
  open: props => <SimpleStep step="open" {...props} />,
  'close-screening': props => <SimpleStep step="close-screening" {...props} />,
  redrive: props => <SimpleStep step="redrive" {...props} />,
  cancel: CancelStep,
} as const satisfies Record<RoundStep, ComponentType<StepProps>>;

const leads = {
  announce: 'steps.announce-lead',
  extend: 'steps.extend-lead',
  open: 'steps.open-lead',
  'close-screening': 'steps.close-screening-lead',
  redrive: 'steps.redrive-lead',
  cancel: 'steps.cancel-lead',
} as const satisfies Record<RoundStep, keyof typeof officeTexts>;

/** Driving a healthy round again helps nobody: the step is offered where the round has stalled. */
const offered = (steps: readonly RoundStep[], stalled: boolean): readonly RoundStep[] =>
  steps.filter(step => step !== 'redrive' || stalled);

/** The button of a step; it opens what the step would do. */
export const StepButton = ({
  step,
  round,
  main,
}: {
  readonly step: RoundStep;
  readonly round: RoundBody;
  readonly main?: boolean;
}) => {
  const [open, setOpen] = useState(false);
  const StepDialog: ComponentType<StepProps> = dialogs[step];
  return (
    <>
      <Button kind={main ? 'main' : step === 'cancel' ? 'danger' : 'plain'} onClick={() => setOpen(true)}>
        {t(stepWords[step])}
      </Button>
      <StepDialog round={round} open={open} onClose={() => setOpen(false)} />
    </>
  );
};

/** The steps that may be taken now. */
export const RoundSteps = ({
  round,
  steps,
  stalled,
}: {
  readonly round: RoundBody;
  readonly steps: readonly RoundStep[];
  readonly stalled: boolean;
}) => {
  const list = offered(steps, stalled);
  if (list.length === 0) return null;
  return (
    <Section title={t('round.steps')}>
      <Cards>
        {list.map(step => (
          <Card key={step}>
            <p>{t(leads[step])}</p>
            <StepButton step={step} round={round} main={step === list[0] && step !== 'cancel'} />
          </Card>
        ))}
      </Cards>
    </Section>
  );
};
