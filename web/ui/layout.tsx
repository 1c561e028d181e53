export { Cards } from './cards.tsx';
export { Row } from './row.tsx';
export { Stack } from './stack.tsx';
