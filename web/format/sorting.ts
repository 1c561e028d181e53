export { compareVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
