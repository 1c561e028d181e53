import './fill.css';
import type { ComponentChildren } from 'preact';
import { useLocation } from 'wouter';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { Steps } from '#web/ui/steps.tsx';
import type { Seen } from '../dossier/editable.ts';
import type { MissingItem } from '../dossier/missing-items.ts';
import { neighbours, type PageName, type Step, stepOf } from '../dossier/pages.ts';
import { t } from '../filing-text.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { useFieldAddress } from './field-address.ts';
import { useKeptFocus } from './kept-focus.ts';
import { MissingPanel } from './missing-panel.tsx';
import { SaveLine } from './save-line.tsx';

type FillFrameProps = {
  readonly page: PageName;
  readonly base: string;
  readonly steps: readonly Step[];
  readonly missing: readonly MissingItem[];
  /** The record that this page fills in; none on pages that only show. */
  readonly of?: Seen | undefined;
  readonly crumb: string;
  readonly lead?: ComponentChildren;
  /** Where the last page leads. */
  readonly end?: string;
  /** Words of the button that goes on; none where the page has its own. */
  readonly next?: string | null;
  readonly children: ComponentChildren;
};

const stateOf = (step: Step, index: number, current: number, missing: readonly MissingItem[]) => {
  const lacks = missing.some(item => step.pages.some(page => page === item.page));
  if (step.step === 'review' || step.step === 'submit') return 'todo';
  if (!lacks) return 'done';
  return index < current ? 'error' : 'todo';
};

/** The frame of a filing page: where one stands, whether it is saved, what is missing, on and back. */
export const FillFrame = (props: FillFrameProps) => {
  const { page, base, steps, missing, of, crumb, end, next = t('filing.next') } = props;
  const [, go] = useLocation();
  useFieldAddress(page);
  useKeptFocus(page);
  const step = stepOf(page);
  const current = steps.findIndex(({ step: name }) => name === step.step);
  const { before, after } = neighbours(page);
  const isThere = (name: PageName | undefined) => steps.some(({ pages }) => pages.some(one => one === name));
  const on = isThere(after) ? `${base}/${after}` : (end ?? '/producer');
  return (
    <Page
      title={t(`filing.page-${page}`)}
      lead={props.lead}
      crumbs={[{ label: t('home.title'), href: '/producer' }, { label: crumb }]}
    >
      <Steps
        label={t('filing.steps')}
        current={current}
        steps={steps.map((one, index) => ({
          label: t(`filing.step-${one.step}`),
          href: `${base}/${one.pages[0]}`,
          state: stateOf(one, index, current, missing),
        }))}
      />
      <div class="fill">
        <div class="fill-form">
          {(of || step.pages.length > 1) && (
            <div class="fill-top">
              {step.pages.length > 1 && (
                <p class="muted">
                  {t('filing.page-of', {
                    step: t(`filing.step-${step.step}`),
                    page: [...step.pages].indexOf(page) + 1,
                    count: step.pages.length,
                  })}
                </p>
              )}
              {of && <SaveLine of={of} />}
            </div>
          )}
          {of && <ConflictPanel of={of} />}
          <Form onSubmit={() => go(on)}>
            {of && <p class="muted">{t('filing.required-note')}</p>}
            {props.children}
            <div class="fill-acts">
              <Row>
                {next !== null && (
                  <Button kind="main" type="submit">
                    {next}
                  </Button>
                )}
                <LinkButton href={isThere(before) ? `${base}/${before}` : '/producer'} icon="back">
                  {t('filing.back')}
                </LinkButton>
              </Row>
            </div>
          </Form>
        </div>
        <MissingPanel base={base} items={missing} />
      </div>
    </Page>
  );
};
