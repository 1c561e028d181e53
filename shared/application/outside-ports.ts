/** What the system sets in motion outside itself; each call is safe to repeat. */
export type Outside = {
  sendMail(mail: {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
  sendText(message: { readonly id: string; readonly to: string; readonly text: string }): Promise<void>;
  /** Throws `ZaloNotConfigured` where the installation has no account there. */
  sendZalo(message: { readonly id: string; readonly to: string; readonly text: string }): Promise<void>;
  scheduleRound(round: { readonly roundId: string; readonly at: number }): Promise<void>;
  unscheduleRound(roundId: string): Promise<void>;
  startWorkflow(run: { readonly roundId: string; readonly attempt: number }): Promise<void>;
  stopWorkflow(run: {
    readonly roundId: string;
    readonly attempt: number;
    readonly reason: string;
  }): Promise<void>;
  completeGate(gate: { readonly token: string; readonly outcome: string }): Promise<'completed' | 'gone'>;
};

/** Calls to systems outside that subscribed. */
export type Webhooks = {
  /** By which a subscription's calls are signed: derived, and kept nowhere. */
  secretOf(webhookId: string): Promise<string>;
  /** Why an address may not be subscribed; undefined where it may. */
  refusalOf(url: string): Promise<string | undefined>;
  /** Makes one signed call and gives the status of its answer; throws where none came, or the address may not be called. */
  call(of: {
    readonly webhookId: string;
    readonly url: string;
    readonly id: string;
    readonly now: number;
    readonly body: string;
  }): Promise<number>;
};
