import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from '../text.ts';

/** The rounds in whose council the person sits. */
export const RoundsPage = () => {
  const me = useRead(getMeContract);
  return (
    <Page title={t('council.title')}>
      <Loaded query={me}>
        {({ body: { memberships } }) => {
          const mine = memberships.filter(
            ({ role }) => role === 'council-chair' || role === 'council-member',
          );
          if (mine.length === 0)
            return <EmptyState title={t('council.none')}>{t('council.none-hint')}</EmptyState>;
          return (
            <Stack>
              {mine.map(({ id, roundId, roundTitle, role }) => (
                <Card key={id} title={roundTitle ?? said(roles[role])} level={2}>
                  <p>{said(roles[role])}</p>
                  <LinkButton href={`/council/${roundId}`} kind="main">
                    {t('council.open-round')}
                  </LinkButton>
                </Card>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};
