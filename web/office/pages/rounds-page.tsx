import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { useAll } from '#web/api/use-all.ts';
import { Unread } from '#web/app/loaded.tsx';
import { AppLink } from '#web/ui/app-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { useNow } from '#web/ui/use-now.ts';
import { type Office, useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { RoundsTable } from './rounds/rounds-table.tsx';
import { todosOf } from './rounds/todos.ts';
import { type Progress, type RoundBody, useMyRounds, useProgressOf } from './rounds/use-my-rounds.ts';

/** Mails and other effects of an authority that were given up. */
const ParkedTodo = ({ office }: { readonly office: Office }) => {
  const [place] = office.where('effect.read');
  const read = useAll(
    listParkedEffectsContract,
    { query: { level: place?.level ?? 'TINH', locality: place?.locality ?? '' } },
    { enabled: place !== undefined },
  );
  const count = read.data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice kind="bad" title={t('rounds.todo-parked', { count })}>
      <p>
        <AppLink href="/office/messages">{t('rounds.todo-parked-open')}</AppLink>
      </p>
    </Notice>
  );
};

const Today = ({
  office,
  rounds,
  progress,
}: {
  readonly office: Office;
  readonly rounds: readonly RoundBody[];
  readonly progress: ReadonlyMap<string, Progress>;
}) => {
  const todos = todosOf(rounds, progress, useNow(60_000));
  return (
    <Section title={t('rounds.today')}>
      <Stack gap="small">
        <ParkedTodo office={office} />
        {todos.map(({ kind, key, title, what, href }) => (
          <Notice key={key} kind={kind} title={what}>
            <p>
              <AppLink href={href}>{title}</AppLink>
            </p>
          </Notice>
        ))}
        {todos.length === 0 && <p class="muted">{t('rounds.nothing-today')}</p>}
      </Stack>
    </Section>
  );
};

const Desk = ({ office }: { readonly office: Office }) => {
  const { loading, failed, rounds } = useMyRounds(office);
  const progress = useProgressOf(office, rounds);
  const mayCreate = office.where('round.create').length > 0;
  const create = (
    <LinkButton href="/office/rounds/new" kind="main" icon="add">
      {t('rounds.create')}
    </LinkButton>
  );
  if (loading) return <Loading what={t('rounds.what')} />;
  if (rounds.length === 0)
    return failed?.error ? (
      <Unread error={failed.error} onRetry={() => failed.refetch()} />
    ) : (
      <EmptyState title={t('rounds.none')} action={mayCreate ? create : undefined}>
        <p>{mayCreate ? t('rounds.none-create') : t('rounds.none-wait')}</p>
      </EmptyState>
    );
  return (
    <>
      <Today office={office} rounds={rounds} progress={progress} />
      <Section title={t('rounds.all')} actions={mayCreate && create}>
        <RoundsTable caption={t('rounds.caption')} rounds={rounds} progress={progress} />
      </Section>
    </>
  );
};

/** `/office`: the person's rounds, what each waits for, and what needs somebody today. */
export const RoundsPage = () => {
  const authorityName = useAuthorityName();
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('round.read');
  const helps = office.me.memberships.some(({ role }) => role === 'commune-officer');
  if (places.length === 0 && office.roundIds.length === 0)
    return (
      <Page title={t('rounds.page')}>
        {helps ? (
          <EmptyState
            title={t('rounds.commune')}
            action={
              <LinkButton href="/producer" kind="main">
                {t('rounds.commune-file')}
              </LinkButton>
            }
          >
            <p>{t('rounds.commune-lead')}</p>
          </EmptyState>
        ) : (
          <NoRightState sentence={t('rounds.no-right')} />
        )}
      </Page>
    );
  return (
    <Page title={t('rounds.page')} lead={places.map(authorityName).join(' · ')}>
      <Desk office={office} />
    </Page>
  );
};
