/**
 * The time of the local machine. It runs as time does; the process that owns it can set it to another instant,
 * from which it runs on. Nothing that comes in over the network can.
 */
export class LocalClock {
  private ahead = 0;

  now = (): Date => new Date(Date.now() + this.ahead);

  /** Sets the time; without an instant, back to the real one. */
  set(instant?: Date): void {
    this.ahead = instant ? instant.getTime() - Date.now() : 0;
  }
}

/** Calls each minute, one call at a time, until stopped. */
export function everyMinute(call: () => Promise<void>): { stop(): Promise<void> } {
  let running = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = call().finally(() => {
      busy = false;
    });
  }, 60_000);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
