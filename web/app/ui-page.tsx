import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { siteConfig } from '../session/site-config.ts';
import { NotFound } from './not-found.tsx';

/** The components on one page: for those who work on the site, so only where it runs on one computer. */
export const UiPage = () => {
  const [Gallery, setGallery] = useState<ComponentType | null | undefined>(undefined);
  useEffect(() => {
    const load = async () =>
      (await siteConfig()).local === null ? null : (await import('../ui/gallery.tsx')).GalleryPage;
    load().then(
      page => setGallery(() => page),
      () => setGallery(null),
    );
  }, []);
  if (Gallery === undefined) return null;
  return Gallery === null ? <NotFound /> : <Gallery />;
};
