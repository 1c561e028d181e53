import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { Copied } from '../../app/copied.tsx';
import { t as common } from '../../app/text.ts';
import { useCopy } from '../../offline/hooks.ts';
import { juryRoles } from '../../session/use-me.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from '../text.ts';

/** The rounds in which the person judges. */
export const RoundsPage = () => {
  const me = useCopy(getMeContract, {});
  return (
    <Page title={t('jury.title')} lead={t('jury.lead')}>
      <Copied copy={me}>
        {({ memberships }) => {
          const mine = memberships.filter(
            ({ role, roundId }) => roundId !== null && juryRoles.includes(role),
          );
          if (mine.length === 0) return <EmptyState title={t('jury.none')}>{t('jury.none-hint')}</EmptyState>;
          return (
            <Stack>
              {mine.map(({ id, roundId, roundTitle, role }) => (
                <Card key={id} title={roundTitle ?? said(roles[role])} level={2}>
                  <p>{said(roles[role])}</p>
                  <LinkButton href={`/jury/${roundId}`} kind="main">
                    {t('jury.open-round')}
                  </LinkButton>
                </Card>
              ))}
            </Stack>
          );
        }}
      </Copied>
      <p>
        <AppLink href="/jury/device">{common('device.title')}</AppLink>
      </p>
    </Page>
  );
};
