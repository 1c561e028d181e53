import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { useRead } from '#web/api/use-read.ts';
import { hasUnsentWords } from '#web/app/unsent-words.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Row } from '#web/ui/row.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { t } from '../../text.ts';

const keysIgnoredIn =
  'input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open] *, [role=tab], [role=region]';
const kept = 'office-keys-off';

/** Single keys can be turned off, for those whose speech or hands set them off (WCAG 2.2, 2.1.4). */
const useKeys = (isOn: boolean, keys: Readonly<Record<string, (() => void) | undefined>>): void => {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(keysIgnoredIn)) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
};

const focus = (id: string) => () => {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
};

/** The queue as it was when the officer began to work through it. */
let order: { readonly roundId: string; readonly ids: readonly string[] } | undefined;

/** The next dossier that is opened is looked for in the queue as it is then. */
export const beginAnew = (): void => {
  order = undefined;
};

/**
 * The dossier's place in the queue as it was when the officer began: settling takes a dossier out of the queue, and asking for
 * a supplement puts it last, but the next one to work on stays the next, and the one before can be gone back to.
 */
export const useWalk = (roundId: string, submissionId: string) => {
  const queue = useRead(listScreeningQueueContract, { params: { roundId } });
  const ids = queue.data?.body.items.map(({ id }) => id) ?? [];
  if (order?.roundId !== roundId || !order.ids.includes(submissionId))
    order = ids.includes(submissionId) ? { roundId, ids } : undefined;
  const known = order?.ids ?? ids;
  const at = known.indexOf(submissionId);
  const address = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : `/office/rounds/${roundId}/screening/${id}`;
  return {
    at,
    all: known.length,
    previous: at < 1 ? undefined : address(known[at - 1]),
    next: address(known[at + 1]),
  };
};
export type Walk = ReturnType<typeof useWalk>;

const Keys = ({ isOn, onChange }: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) => (
  <Disclosure summary={t('dossier.keys')}>
    <ul>
      <li>{t('dossier.key-next')}</li>
      <li>{t('dossier.key-previous')}</li>
      <li>{t('dossier.key-eligible')}</li>
      <li>{t('dossier.key-supplement')}</li>
    </ul>
    <Checkbox id="dossier-keys-on" label={t('dossier.keys-on')} value={isOn} onChange={onChange} />
  </Disclosure>
);

/** From dossier to dossier, by buttons or by single keys. */
export const WalkBar = ({ walk, submissionId }: { readonly walk: Walk; readonly submissionId: string }) => {
  const { at, all, previous, next } = walk;
  const [, go] = useLocation();
  const [isOn, setOn] = useState(localStorage.getItem(kept) === null);
  // A key is pressed by accident more easily than a button: what is written and not sent is asked about first.
  const toward = (address: string | undefined) =>
    address === undefined
      ? undefined
      : () => {
          if (!hasUnsentWords() || confirm(t('dossier.leave-unsent'))) go(address);
        };
  const [toNext, toPrevious] = [toward(next), toward(previous)];
  useKeys(isOn, {
    j: toNext,
    ArrowRight: toNext,
    k: toPrevious,
    ArrowLeft: toPrevious,
    e: focus('settle-eligible'),
    s: focus('supplement'),
  });
  const turn = (on: boolean) => {
    setOn(on);
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  };
  return (
    <>
      <Row>
        {previous !== undefined && (
          <LinkButton small href={previous} icon="back">
            {t('dossier.previous')}
          </LinkButton>
        )}
        {at >= 0 && <span>{t('dossier.position', { at: at + 1, all })}</span>}
        {next !== undefined && (
          <LinkButton small href={next} icon="next">
            {t('dossier.next')}
          </LinkButton>
        )}
        <AuditLink stream={`submission/${submissionId}`} />
      </Row>
      <Keys isOn={isOn} onChange={turn} />
    </>
  );
};
