import './build.css';
import { useEffect, useState } from 'preact/hooks';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { wordsArrived } from '#web/app/unsent-words.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { focusPointer, pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { SplitPane } from '#web/ui/split-pane.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { useNow } from '#web/ui/use-now.ts';
import { inForce, useMembers } from '../../parts/use-members.ts';
import { t } from '../../text.ts';
import { StepButton } from '../round/steps.tsx';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { Basics, Groups } from './basics.tsx';
import { ClashDialog } from './clash-dialog.tsx';
import { DocumentFields } from './document-fields.tsx';
import { FormPreview } from './form-preview.tsx';
import { Jump } from './jump.tsx';
import { dropDraft, keepDraft, keptDraft } from './kept-draft.ts';
import { liveProblems } from './live-problems.ts';
import { ProblemPanel } from './problem-panel.tsx';
import { ProblemsContext } from './problems-context.ts';
import { RuleSections } from './rule-section.tsx';
import { TimelineFields } from './timeline-fields.tsx';
import { useSaving } from './use-saving.ts';
import { type BuilderValues, changesOf, roundWith, valuesOf } from './values.ts';

type BuilderProps = {
  readonly round: RoundBody;
  readonly etag: string | null;
  readonly mayReadPeople: boolean;
};

/** Pointers of fields that are no one's child, so that the way from an address to its field can be found. */
const wholeFields = ['/plan', '/plan/date', '/groups', '/title', '/year'];

const focusAddressed = () => {
  const wanted = location.hash.slice(1);
  if (wanted === '') return;
  const pointer = wholeFields.find(known => pointerId(known) === wanted);
  if (pointer === undefined || !focusPointer(pointer)) document.getElementById(wanted)?.focus();
};

/** For how long the heading of a page that was just come to may still take the focus. Milliseconds. */
const headingTakes = 3000;

/** A link from a list of problems elsewhere names its field after the `#`; the heading speaks first, then the field has the focus. */
const useFieldOfAddress = () => {
  useEffect(() => {
    if (location.hash === '') return;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLHeadingElement)) return;
      leave();
      focusAddressed();
    };
    const leave = () => document.removeEventListener('focusin', onFocus);
    const timer = setTimeout(leave, headingTakes);
    document.addEventListener('focusin', onFocus);
    focusAddressed();
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, []);
};

const Restored = ({ onDrop }: { readonly onDrop: () => void }) => (
  <Notice kind="info" title={t('builder.restored')} live>
    <p>{t('builder.restored-lead')}</p>
    <Button small onClick={onDrop}>
      {t('builder.restored-drop')}
    </Button>
  </Notice>
);

/** The form of a planned round, its problems and the producer's form beside it. */
export const Builder = ({ round, etag, mayReadPeople }: BuilderProps) => {
  const [start] = useState(
    () => keptDraft(round.id) ?? { base: valuesOf(round), mine: valuesOf(round), etag },
  );
  const [restored, setRestored] = useState(changesOf(start.base, start.mine) !== undefined);
  const form = useForm<BuilderValues>({ defaultValues: start.mine });
  const saving = useSaving(round, start, form);
  // Watching gives what may be there; the form has defaults for all of it.
  const values = useWatch({ control: form.control }) as BuilderValues;
  const members = useMembers(round.id, mayReadPeople).data;
  const now = useNow(60_000);
  const draft = roundWith(round, values);
  const problems = liveProblems(draft, members && inForce(members), now);
  const dirty = changesOf(saving.base.values, values) !== undefined;
  useFieldOfAddress();
  useEffect(() => {
    if (dirty) {
      keepDraft(round.id, { base: saving.base.values, mine: values, etag: saving.base.etag });
      wordsArrived();
    } else dropDraft(round.id);
  }, [dirty, values, saving.base, round.id]);
  const drop = () => {
    form.reset(saving.base.values);
    setRestored(false);
  };
  const fields = (
    <FormProvider {...form}>
      <ProblemsContext.Provider value={problems}>
        <Form onSubmit={saving.save} label={t('builder.form')}>
          {restored && dirty && <Restored onDrop={drop} />}
          <ErrorList problems={saving.problems} />
          <Basics />
          <TimelineFields />
          <Groups />
          <DocumentFields level={round.authority.level} />
          <RuleSections />
          <div class="build-bar">
            <Row>
              <Button type="submit" kind="main" pending={saving.state === 'saving'}>
                {t('builder.save')}
              </Button>
              {dirty ? (
                <span class="build-unsaved">{t('builder.unsaved')}</span>
              ) : (
                <SaveState state={saving.state === 'saving' ? 'saving' : 'saved'} />
              )}
              {!dirty && <StepButton step="announce" round={round} />}
            </Row>
          </div>
        </Form>
      </ProblemsContext.Provider>
      <ClashDialog
        clashes={saving.clashes}
        pending={saving.state === 'saving'}
        onChoose={saving.choose}
        onClose={saving.leaveClash}
      />
    </FormProvider>
  );
  return (
    <SplitPane
      lead="left"
      left={{ label: t('builder.form'), children: fields }}
      right={{
        label: t('builder.beside'),
        children: (
          <Stack>
            <Jump />
            <ProblemPanel roundId={round.id} problems={problems} />
            <FormPreview round={draft} />
          </Stack>
        ),
      }}
    />
  );
};
