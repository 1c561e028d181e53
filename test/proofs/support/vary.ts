import type { Contract } from '#shared/contracts/contract.ts';
import type { Asked } from './requests/request.ts';

type Json = { readonly [name: string]: unknown };

/** A value of the same kind that is another one. */
const others = (value: unknown): readonly unknown[] => {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return [];
  const turned = value.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10));
  const relettered = `${value.slice(0, -1)}${value.endsWith('a') ? 'b' : 'a'}`;
  return [`${value} khác`, ...(turned === value ? [] : [turned]), relettered];
};

/** The same thing with one of its leaves changed, in every way there is. */
const changes = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => changes(item).map(other => value.with(index, other)));
  if (typeof value !== 'object' || value === null) return others(value);
  return Object.entries(value).flatMap(([name, member]) =>
    changes(member).map((other): Json => ({ ...value, [name]: other })),
  );
};

/** The same request with something else in its body or path, which the route's schemas take as well. */
export const varied = (contract: Contract, { params = {}, body }: Asked): Pick<Asked, 'params' | 'body'> => {
  const otherBody = changes(body).find(other => contract.body.safeParse(other).success);
  if (otherBody !== undefined) return { params, body: otherBody };
  const otherParams = changes(params).find(other => contract.params.safeParse(other).success);
  if (otherParams === undefined) throw new Error(`${contract.id} takes nothing else`);
  return { params: otherParams, body };
};
