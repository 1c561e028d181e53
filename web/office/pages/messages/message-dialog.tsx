import { getMessageContract } from '#shared/contracts/record/get-message.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import { deliveryOf, type Message, whyOf } from './message-words.ts';
import { recipientOf } from './recipient.ts';

const Body = ({ message }: { readonly message: Message }) => {
  const read = useRead(getMessageContract, { params: { messageId: message.id } });
  const delivery = deliveryOf(message.state);
  return (
    <>
      <DescriptionList
        items={[
          { term: t('messages.to'), detail: recipientOf(message) },
          {
            term: t('messages.state'),
            detail: <StateBadge tone={delivery.tone}>{delivery.said}</StateBadge>,
          },
          { term: t('messages.created'), detail: localMoment(message.createdAt) },
          ...(message.settledAt === null
            ? []
            : [{ term: t('messages.settled'), detail: localMoment(message.settledAt) }]),
          ...(message.attempts === 0
            ? []
            : [{ term: t('messages.attempts'), detail: String(message.attempts) }]),
          ...(message.reason === null ? [] : [{ term: t('messages.reason'), detail: whyOf(message.reason) }]),
        ]}
      />
      <Loaded query={read} what={t('messages.text')}>
        {({ body }) => (
          <>
            <section lang="vi" class="message-text">
              <h3>{body.subject.vi}</h3>
              <p>{body.text.vi}</p>
            </section>
            <section lang="en" class="message-text">
              <h3>{body.subject.en}</h3>
              <p>{body.text.en}</p>
            </section>
          </>
        )}
      </Loaded>
    </>
  );
};

/** A message as it was sent, in both languages, and what became of it. */
export const MessageDialog = ({
  message,
  onClose,
  onResend,
}: {
  readonly message: Message | undefined;
  readonly onClose: () => void;
  readonly onResend: ((message: Message) => void) | undefined;
}) => (
  <Dialog
    title={message === undefined ? '' : said(message.subject)}
    open={message !== undefined}
    onClose={onClose}
    wide
    actions={
      <>
        <Button onClick={onClose}>{t('steps.close')}</Button>
        {message !== undefined && onResend !== undefined && message.state !== 'pending' && (
          <Button kind="main" onClick={() => onResend(message)}>
            {t('messages.resend')}
          </Button>
        )}
      </>
    }
  >
    {message !== undefined && <Body message={message} />}
  </Dialog>
);
