/** A problem of the server or of the page: `pointer` is a JSON pointer (RFC 6901) into what was sent. */
export type Problem = { readonly pointer?: string | undefined; readonly sentence: string };

/** The element id of the field for a JSON pointer; different pointers never share an id. */
export const pointerId = (pointer: string): string =>
  `f${pointer.replace(/[^\w/]|_/g, sign => `_${sign.codePointAt(0)?.toString(16)}_`).replaceAll('/', '-')}`;

/** The sentence of the first problem at exactly this pointer. */
export const errorAt = (problems: readonly Problem[] | undefined, pointer: string): string | undefined =>
  problems?.find(problem => problem.pointer === pointer)?.sentence;

/** The pointer itself and those around it, the nearest first: `/a/0/b`, `/a/0`, `/a`. */
export const pointersAround = (pointer: string): readonly string[] => {
  const parts = pointer.split('/').slice(1);
  return parts.map((_, left) => `/${parts.slice(0, parts.length - left).join('/')}`);
};

const controls = 'input, select, textarea, button, a[href]';

/** Puts the focus on the field of the pointer, or of the nearest part around it; false when the page has none. */
export const focusPointer = (pointer: string): boolean => {
  for (const around of pointersAround(pointer)) {
    const found = document.getElementById(pointerId(around));
    if (found === null) continue;
    for (let box = found.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
      box.open = true;
    const inside = () =>
      found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>(controls);
    const control = found.matches(controls) ? found : inside();
    if (control === null) found.tabIndex = -1;
    (control ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
};
