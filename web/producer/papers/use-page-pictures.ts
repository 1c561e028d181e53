import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPage, Turns } from '#web/offline/pages/kept-page.ts';
import { preparePhoto } from '#web/offline/photos/photos.ts';
import type { usePages } from '#web/offline/use-pages.ts';

type Kept = ReturnType<typeof usePages>;
/** A page as it will be joined: upright, turned as the person asked. */
export type Drawn = { readonly turns: Turns; readonly blob: Blob; readonly url: string };

const upright = async (kept: Kept, page: KeptPage): Promise<Blob> => {
  const taken = await kept.pictureOf(page);
  if (taken === null) throw new Error('the picture of a page is gone');
  if (page.ready) return taken;
  const { blob, picture } = await preparePhoto(taken);
  if (picture === null) throw new Error('this device cannot read the picture');
  await kept.keepReady(page, blob);
  return blob;
};

const draw = async (kept: Kept, page: KeptPage): Promise<Drawn> => {
  const straight = await upright(kept, page);
  const { turns } = page;
  const blob = turns === 0 ? straight : (await preparePhoto(straight, { turns })).blob;
  return { turns, blob, url: URL.createObjectURL(blob) };
};

/**
 * The pictures of kept pages, drawn one after the other: a phone's memory holds few at once. A page that this device cannot read
 * is let go, which `failed` tells.
 */
export const usePagePictures = (kept: Kept) => {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Drawn>>(new Map());
  const [failed, setFailed] = useState(false);
  const urls = useRef(new Set<string>());
  const next = kept.pages.find(({ key, turns }) => drawn.get(key)?.turns !== turns);
  const nextName = next === undefined ? '' : `${next.key}/${next.turns}`;
  useEffect(() => {
    if (next === undefined) return;
    let isGone = false;
    draw(kept, next).then(
      one => {
        urls.current.add(one.url);
        if (!isGone) setDrawn(before => new Map(before).set(next.key, one));
      },
      async error => {
        console.warn('a picture could not be read', error);
        if (isGone) return;
        setFailed(true);
        await kept.drop(next);
      },
    );
    return () => {
      isGone = true;
    };
    // `kept` is new on each drawing; the name says what is drawn next.
  }, [nextName]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return { drawn, failed, drawing: next !== undefined, forgetFailure: () => setFailed(false) };
};
