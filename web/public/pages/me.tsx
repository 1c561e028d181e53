import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { SignInNeeded } from '../../app/sign-in-needed.tsx';
import { useSession } from '../../session/session.ts';
import { said } from '../../text/said.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

const Account = () => {
  const me = useRead(getMeContract);
  return (
    <Page title={t('me.title')} narrow>
      <Loaded query={me}>
        {({ body: { id, name, email, memberships } }) => (
          <>
            <DescriptionList
              items={[
                { term: t('me.name'), detail: name },
                { term: t('me.email'), detail: email ?? t('me.no-email') },
                {
                  term: t('me.code'),
                  detail: (
                    <>
                      <Row>
                        <code>{id}</code>
                        <CopyButton text={id} what={t('me.code')} />
                      </Row>
                      <p class="muted">{t('me.code-hint')}</p>
                    </>
                  ),
                },
              ]}
            />
            <Section title={t('me.roles')}>
              {memberships.length === 0 ? (
                <p>{t('me.no-roles')}</p>
              ) : (
                <ul>
                  {memberships.map(({ id: membership, role, roundTitle }) => (
                    <li key={membership}>{[said(roles[role]), roundTitle].filter(Boolean).join(' · ')}</li>
                  ))}
                </ul>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** `/me`: who is signed in, the code to be appointed by, and what the person is appointed to. */
export const MePage = () => (useSession().kind === 'none' ? <SignInNeeded /> : <Account />);
