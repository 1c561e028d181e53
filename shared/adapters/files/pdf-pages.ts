const headerOrPage = /(\d{1,10})[\s\0]+\d{1,5}[\s\0]+obj\b|\/Type[\s\0]*\/Page(?![A-Za-z0-9])/g;
const pageObject = /\/Type[\s\0]*\/Page(?![A-Za-z0-9])/g;

/** Object numbers of the pages in plain text; a page that a later version of the file writes again keeps its number. */
export function plainPageNumbers(text: string): number[] {
  let current = -1;
  const pages: number[] = [];
  for (const match of text.matchAll(headerOrPage)) {
    if (match[1] === undefined) pages.push(current);
    else current = Number(match[1]);
  }
  return pages;
}

/** Object numbers of the pages in an object stream: it begins with pairs of number and offset after `first`. */
export function compressedPageNumbers(text: string, first: number): number[] {
  const header = text.slice(0, first).match(/\d+/g)?.map(Number) ?? [];
  const starts = header
    .flatMap((number, index) =>
      index % 2 === 0 ? [{ number, start: first + (header[index + 1] ?? 0) }] : [],
    )
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return Array.from(text.matchAll(pageObject), match => {
    while ((starts[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    return starts[next - 1]?.number ?? -1;
  });
}
