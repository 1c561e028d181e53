import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { recordAttendanceContract } from '#shared/contracts/council/record-attendance.ts';
import { recordAttendance as record } from '#shared/domain/council/attendance.ts';
import type { Command } from '../command.ts';
import { changeSession } from './change-session.ts';

type Contract = typeof recordAttendanceContract;

/** The chair records who is present, as often as people come and go. */
export const recordAttendance: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) =>
  changeSession(
    world,
    ask,
    { action: 'council.attendance' },
    ({ session }) => record(session, ask.input.body.attendance),
    ({ attendance }) => ({ attendance }),
  );
