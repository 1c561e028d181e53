import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { createWebhookContract } from '#shared/contracts/webhook/create-webhook.ts';
import { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { type WebhookEvent, webhookEvents } from '#shared/domain/webhook/events.ts';
import type { WebhookOwner } from '#shared/domain/webhook/webhook.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';

const names = Object.keys(webhookEvents) as WebhookEvent[];
const blank = { label: '', url: '', events: [] as readonly string[] };
const at = { label: '/body/label', url: '/body/url', events: '/body/events' } as const;

export type WebhookWords = Readonly<
  Record<'make' | 'label' | 'url' | 'urlHint' | 'events' | 'secret' | 'onceTitle' | 'once', string>
>;

type NewWebhookProps = {
  readonly owner: WebhookOwner;
  readonly words: WebhookWords;
  /** A field above the others: for whom. */
  readonly children?: ComponentChildren;
};

/** Subscribing a system; its secret is shown once, above the form. */
export const NewWebhook = ({ owner, words, children }: NewWebhookProps) => {
  const create = useCommand(createWebhookContract, { refresh: [listWebhooksContract] });
  const [typed, type] = useState(blank);
  const { error, answer } = create;
  const problems =
    error instanceof ApiProblem
      ? error.problems.length > 0
        ? error.problems
        : [{ sentence: error.sentence }]
      : [];
  const make = async () => {
    const events = names.filter(name => typed.events.includes(name));
    const body = { owner, label: typed.label.trim(), url: typed.url.trim(), events };
    if ((await create.run({ body })) !== undefined) type(blank);
  };
  return (
    <Section title={words.make}>
      {answer?.body.secret !== undefined && (
        <Notice kind="good" live title={words.onceTitle}>
          <p>{words.once}</p>
          <p>
            <code>{answer.body.secret}</code> <CopyButton text={answer.body.secret} what={words.secret} />
          </p>
        </Notice>
      )}
      <ErrorList problems={problems} />
      {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
      <Form onSubmit={() => void make()}>
        {children}
        <TextField
          id={pointerId(at.label)}
          label={words.label}
          value={typed.label}
          error={errorAt(problems, at.label)}
          onChange={label => type({ ...typed, label })}
          maxLength={120}
          required
        />
        <TextField
          id={pointerId(at.url)}
          label={words.url}
          hint={words.urlHint}
          value={typed.url}
          error={errorAt(problems, at.url)}
          onChange={url => type({ ...typed, url })}
          maxLength={500}
          required
        />
        <CheckboxGroup
          id={pointerId(at.events)}
          label={words.events}
          value={typed.events}
          options={names.map(value => ({ value, label: said(webhookEvents[value]) }))}
          error={errorAt(problems, at.events)}
          onChange={events => type({ ...typed, events })}
          required
        />
        <Row>
          <Button kind="main" type="submit" pending={create.pending}>
            {words.make}
          </Button>
        </Row>
      </Form>
    </Section>
  );
};
