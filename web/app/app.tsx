import { QueryClientProvider } from '@tanstack/react-query';
import { Component, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { openQueryClient } from '../api/query-client.ts';
import { useRenewal } from '../session/use-renewal.ts';
import { chooseLanguage, type Language } from '../text/language.ts';
import { FaceSlot } from './face-slot.tsx';
import { faceAt, faces } from './faces.ts';
import { Shell } from './shell.tsx';
import { SignedInPage } from './signed-in-page.tsx';
import { load, t } from './text.ts';
import { UiPage } from './ui-page.tsx';

const client = openQueryClient();

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
  if (path === '/ui') return <UiPage />;
  return <FaceSlot name={faceAt(path)} />;
};

/** The whole site: the shell, and in it the face whose address it is. */
export const App = () => {
  const [path] = useLocation();
  const [drawn, draw] = useState(0);
  useRenewal();
  const change = async (chosen: Language) => {
    chooseLanguage(chosen);
    await Promise.all([load(), faces[faceAt(path)].texts()]);
    draw(drawn + 1);
  };
  return (
    <QueryClientProvider client={client}>
      <Shell key={drawn} path={path} onLanguage={change}>
        <Guard key={`${drawn}${faceAt(path)}`}>
          <Place path={path} />
        </Guard>
      </Shell>
    </QueryClientProvider>
  );
};
