/** How much a proof exercises: what fits a normal run, or the goals' deep figures (`npm run test:deep`). */
export const atDepth = <T>(cases: { readonly normal: T; readonly deep: T }): T =>
  process.env.DEPTH === 'deep' ? cases.deep : cases.normal;
