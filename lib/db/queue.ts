/** Gives back the place; a second call does nothing. */
export type Release = () => void;

/** One at a time, in the order in which they asked. */
export function createQueue(): { acquire(): Promise<Release> } {
  let tail: Promise<void> = Promise.resolve();
  return {
    acquire() {
      let release: Release = () => {};
      const mine = new Promise<void>((resolve) => {
        release = resolve;
      });
      const before = tail;
      tail = before.then(() => mine);
      return before.then(() => release);
    },
  };
}
