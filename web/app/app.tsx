import { QueryClientProvider } from '@tanstack/react-query';
import { Component, type ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { openQueryClient } from '../api/query-client.ts';
import { useSession } from '../session/session.ts';
import { useRenewal } from '../session/use-renewal.ts';
import { chooseLanguage, type Language, language } from '../text/language.ts';
import { FaceSlot, loadTexts } from './face-slot.tsx';
import { faceAt } from './faces.ts';
import { Shell } from './shell.tsx';
import { againPath } from './sign-in-again.tsx';
import { SignedInAgainPage } from './signed-in-again-page.tsx';
import { SignedInPage } from './signed-in-page.tsx';
import { t } from './text.ts';
import { UiPage } from './ui-page.tsx';

/** A page that throws must not take the shell with it: the person can go elsewhere, and what was saved is still there. */
class Guard extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div class="page">
        <h1>{t('shell.broken-title')}</h1>
        <p>{t('shell.broken')}</p>
        <p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('shell.reload')}
          </button>
        </p>
      </div>
    );
  }
}

const Place = ({ path }: { readonly path: string }) => {
  if (path === '/signed-in') return <SignedInPage />;
  if (path === againPath) return <SignedInAgainPage />;
  if (path === '/ui') return <UiPage />;
  return <FaceSlot name={faceAt(path)} />;
};

/** The whole site: the shell, and in it the face whose address it is. */
export const App = () => {
  const [path] = useLocation();
  const [, draw] = useState(0);
  useRenewal();
  const session = useSession();
  const person = session.kind === 'none' ? '' : session.session.person.id;
  // What one person read is never there for the next one on this device, nor are their pages as they left them.
  const client = useMemo(openQueryClient, [person]);
  const change = async (chosen: Language) => {
    const before = language();
    chooseLanguage(chosen);
    try {
      await loadTexts();
    } catch (error) {
      // No line: the page goes on in the language it was in, whose sentences are here.
      console.warn('the sentences could not be fetched', error);
      chooseLanguage(before);
      await loadTexts();
    }
    // Everything is drawn again in its place: what is being typed stays in its fields.
    draw(count => count + 1);
  };
  return (
    <QueryClientProvider key={person} client={client}>
      <Shell path={path} onLanguage={change}>
        <Guard key={faceAt(path)}>
          <Place path={path} />
        </Guard>
      </Shell>
    </QueryClientProvider>
  );
};
