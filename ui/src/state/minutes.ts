/**
 * When to ask again what a state is. Every state changes on a whole minute (the wire has no seconds), so asking as each
 * minute begins is asking at each change. The clock read here only chooses that moment: what time it is, the host says.
 */

const MINUTE = 60_000;
/** So that the host's clock has reached the minute too. */
const MARGIN = 50;

/** Calls `ask` as each minute begins while the page can be seen, and as soon as it can be seen again. */
export function eachMinute(ask: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait() {
    timer = setTimeout(
      () => {
        ask();
        wait();
      },
      MINUTE - (Date.now() % MINUTE) + MARGIN,
    );
  }

  function onVisibility() {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    ask();
    wait();
  }

  wait();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
