import * as z from 'zod';
import { names } from '../../runtime/names.ts';
import type { Ask } from '../ask.ts';

const bodySchema = z.looseObject({
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
});

/** For a task token IAM asks for the action on the state machine of its execution; there is one machine. */
export const askedOfWorkflow = (action: string, body: unknown): readonly Ask[] => {
  const { stateMachineArn, executionArn } = bodySchema.parse(body);
  return [{ action: `states:${action}`, resource: executionArn ?? stateMachineArn ?? names.stateMachineArn }];
};
