import { later } from '#web/app/later.tsx';

/** The path of a product, downloaded with its sentences when somebody comes to it. */
export const LaterProductPath = later(async () => {
  const [{ ProductPath }, { load }] = await Promise.all([import('./product-path.tsx'), import('./text.ts')]);
  await load();
  return ProductPath;
});
