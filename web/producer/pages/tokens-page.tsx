import { useState } from 'preact/hooks';
import { listApiTokensContract } from '#shared/contracts/api-token/list-api-tokens.ts';
import { revokeApiTokenContract } from '#shared/contracts/api-token/revoke-api-token.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useList } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localDay } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { type Column, DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';
import { NewToken } from '../tokens/new-token.tsx';

type Token = Answer<typeof listApiTokensContract>['items'][number];

const State = ({ revokedAt, expiresAt }: Token) => {
  if (revokedAt !== null) return <StateBadge tone="neutral">{t('tokens.revoked')}</StateBadge>;
  return Date.parse(expiresAt) < Date.now() ? (
    <StateBadge tone="neutral">{t('tokens.lapsed')}</StateBadge>
  ) : (
    <StateBadge tone="good">{t('tokens.works')}</StateBadge>
  );
};

const columns = (onRevoke: (token: Token) => void): readonly Column<Token>[] => [
  { key: 'label', label: t('tokens.label'), head: true, cell: ({ label }) => label },
  { key: 'prefix', label: t('tokens.token'), cell: ({ prefix }) => <code>{prefix}…</code> },
  { key: 'until', label: t('tokens.column-until'), cell: ({ expiresAt }) => localDay(expiresAt) },
  { key: 'state', label: t('tokens.state'), cell: token => <State {...token} /> },
  {
    key: 'acts',
    label: t('tokens.revoke'),
    plain: true,
    cell: token =>
      token.revokedAt === null ? (
        <Button small label={t('tokens.revoke-of', { label: token.label })} onClick={() => onRevoke(token)}>
          {t('tokens.revoke')}
        </Button>
      ) : null,
  },
];

/** Tokens for a producer's own system: made, shown once, revoked. */
export const TokensPage = () => {
  const list = useList(listApiTokensContract, { query: {} });
  const revoke = useCommand(revokeApiTokenContract, { refresh: [listApiTokensContract] });
  const [chosen, choose] = useState<Token | null>(null);
  const confirm = async () => {
    if (chosen === null) return;
    if ((await revoke.run({ params: { tokenId: chosen.id } })) !== undefined) choose(null);
  };
  return (
    <Page
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      crumbs={[{ label: t('home.title'), href: '/producer' }, { label: t('tokens.title') }]}
    >
      <NewToken />
      <Section title={t('tokens.yours')}>
        <Loaded query={list}>
          {() => (
            <DataTable
              caption={t('tokens.yours')}
              hideCaption
              columns={columns(choose)}
              rows={list.items ?? []}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('tokens.none')} />}
            />
          )}
        </Loaded>
        <Pager
          more={list.hasNextPage}
          pending={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      </Section>
      <ConfirmDialog
        title={t('tokens.revoke-title', { label: chosen?.label ?? '' })}
        open={chosen !== null}
        danger
        pending={revoke.pending}
        error={
          revoke.error === null
            ? undefined
            : 'sentence' in revoke.error
              ? revoke.error.sentence
              : t('submit.waiting-title')
        }
        consequences={[t('tokens.revoke-now'), t('tokens.revoke-webhooks'), t('tokens.revoke-final')]}
        confirm={t('tokens.revoke')}
        onConfirm={() => void confirm()}
        onClose={() => choose(null)}
      />
    </Page>
  );
};
