import { useState } from 'preact/hooks';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { LaterPaperButtons } from '#web/app/later-paper-buttons.ts';
import { localMoment } from '#web/format/dates.ts';
import { type CommandView, useOutbox } from '#web/offline/hooks.ts';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Countdown } from '#web/ui/countdown.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { sayDue } from '../dossier/due.ts';
import { t } from '../filing-text.ts';
import { PaperCard } from '../papers/paper-card.tsx';
import { useKeptText } from './kept-text.ts';

type Supplement = NonNullable<NonNullable<Dossier['submission']['record']['server']>['supplement']>;
type Item = Supplement['items'][number];

const nameOf = ({ type }: Item): string =>
  type === null ? t('supplement.explanation') : said(documentTypes[type]);

const Reason = ({ item }: { readonly item: Item }) => (
  <Notice kind="warn" title={t('supplement.reason')}>
    <p class="review-words">{item.reason}</p>
  </Notice>
);

/** Whether a paper was added for an item: one that is not in the copy that was submitted. */
const isAnswered = (item: Item, { files, submission }: Dossier): boolean => {
  const before = new Set(submission.record.server?.snapshot?.documents.map(({ id }) => id) ?? []);
  return files.rows.some(
    ({ type, state, documentId }) =>
      type === item.type && state !== 'refused' && (documentId === null || !before.has(documentId)),
  );
};

const ItemCard = ({ item, dossier }: { readonly item: Item; readonly dossier: Dossier }) => {
  const { files, base } = dossier;
  const isAdded = isAnswered(item, dossier);
  if (item.type !== null)
    return (
      <div class="stack stack-small">
        <Reason item={item} />
        <PaperCard type={item.type} required files={files} enough={isAdded} />
      </div>
    );
  return (
    <div class="paper-card">
      <h2 class="paper-card-title">{nameOf(item)}</h2>
      <Reason item={item} />
      <p>
        {t('supplement.fix')}{' '}
        <AppLink href={`${base}/establishment`}>{t('filing.step-establishment')}</AppLink>,{' '}
        <AppLink href={`${base}/product`}>{t('filing.step-product')}</AppLink>.
      </p>
    </div>
  );
};

const Waiting = ({ command, until }: { readonly command: CommandView; readonly until: string }) => (
  <Notice kind="warn" live>
    <p>{t('supplement.waiting', { until })}</p>
    <p>
      <Button onClick={() => void command.cancel()}>{t('submit.cancel')}</Button>
    </p>
  </Notice>
);

const Asked = ({ dossier, supplement }: { readonly dossier: Dossier; readonly supplement: Supplement }) => {
  const { kind, id } = dossier;
  const { server } = dossier.submission.record;
  const [asking, ask] = useState(false);
  const [answer, write] = useKeptText(`supplement/${id}`);
  const { commands, queue } = useOutbox(kind, id);
  const [command] = commands.filter(({ command }) => command === 'answer-supplement');
  const until = sayDue(supplement.dueAt);
  const isLate = Date.now() + dossier.skew >= Date.parse(supplement.dueAt);
  const bare = supplement.items.filter(item => item.type !== null && !isAnswered(item, dossier));
  if (command?.state === 'waiting' || command?.state === 'sending')
    return (
      <Section title={t('supplement.title')}>
        <Waiting command={command} until={until} />
      </Section>
    );
  const send = async () => {
    ask(false);
    await queue('answer-supplement', { answer: answer.trim() === '' ? null : answer.trim() });
    write('');
  };
  return (
    <Section title={t('supplement.title')}>
      <Notice kind={isLate ? 'bad' : 'warn'}>
        <p>
          {isLate
            ? t('supplement.late', { until: supplement.dueLocal })
            : t('supplement.lead', { count: supplement.items.length, until })}
        </p>
        {!isLate && (
          <p>
            <Countdown until={supplement.dueAt} />
          </p>
        )}
      </Notice>
      {command?.moved && (
        <Notice kind="warn" live title={t('supplement.refused')}>
          <p>{t('supplement.moved')}</p>
        </Notice>
      )}
      {command?.state === 'refused' && command.problem !== null && (
        <Notice kind="bad" live title={t('supplement.refused')}>
          <p>{said(command.problem.messages)}</p>
          {command.problem.problems.map(problem => (
            <p key={problem.pointer}>{said(problem)}</p>
          ))}
        </Notice>
      )}
      {supplement.items.map((item, index) => (
        <ItemCard key={index} item={item} dossier={dossier} />
      ))}
      {server !== null && (
        <LaterPaperButtons what="supplement-request" subject={{ submissionId: server.id }} />
      )}
      {!isLate && (
        <>
          <TextArea
            id="supplement-answer"
            label={t('supplement.answer')}
            hint={t('supplement.answer-hint')}
            value={answer}
            onChange={write}
            limit={2000}
          />
          <Row>
            <Button kind="main" onClick={() => ask(true)}>
              {t('supplement.send')}
            </Button>
          </Row>
          <ConfirmDialog
            title={t('supplement.confirm')}
            open={asking}
            consequences={[
              t('supplement.once'),
              ...(bare.length === 0
                ? []
                : [t('supplement.nothing-added', { items: bare.map(nameOf).join('; ') })]),
            ]}
            confirm={t('supplement.send')}
            onConfirm={() => void send()}
            onClose={() => ask(false)}
          />
        </>
      )}
    </Section>
  );
};

/** The one supplement request: each item with its reason, what good looks like, and the place to add it. */
export const SupplementSection = ({ dossier }: { readonly dossier: Dossier }) => {
  const { server } = dossier.submission.record;
  const supplement = server?.supplement ?? null;
  if (supplement === null) return null;
  if (supplement.answeredAt !== null)
    return (
      <Notice kind="good">
        <p>{t('supplement.sent', { at: localMoment(supplement.answeredAt) })}</p>
      </Notice>
    );
  return server?.state === 'supplement-requested' ? (
    <Asked dossier={dossier} supplement={supplement} />
  ) : null;
};
