import { useEffect, useState } from 'preact/hooks';
import { goSignIn } from '../../app/go-sign-in.ts';
import { type SiteConfig, siteConfig } from '../../session/site-config.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

/** Where the system runs on one computer: sample people, one click away. Nothing of it is there on a server. */
export const SamplePeople = () => {
  const [local, setLocal] = useState<SiteConfig['local']>(null);
  useEffect(() => {
    // Without the settings nobody can sign in, and the sign-in says so; here there is then nothing to offer.
    siteConfig().then(
      config => setLocal(config.local),
      error => console.warn(error),
    );
  }, []);
  if (local === null) return null;
  return (
    <Section title={t('home.sample')} lead={t('home.sample-lead')}>
      <Row>
        {local.people.map(({ sub, roleLabel, face }) => (
          <Button key={sub} small onClick={() => goSignIn(`/${face}`, { hint: sub, straight: true })}>
            {roleLabel}
          </Button>
        ))}
      </Row>
      <Row>
        <LinkButton href={local.signIn} kind="link">
          {t('home.sample-everyone')}
        </LinkButton>
        <LinkButton href={local.mail} kind="link">
          {t('home.sample-mail')}
        </LinkButton>
        <LinkButton href={local.clock} kind="link">
          {t('home.sample-clock')}
        </LinkButton>
      </Row>
    </Section>
  );
};
