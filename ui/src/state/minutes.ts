/**
 * When to ask again what a state is. Every state changes on a whole minute (the wire has no seconds), so asking as each
 * minute begins is asking at each change. The clock read here only chooses that moment: what time it is, the host says.
 */

const MINUTE = 60_000;
/** So that the host's clock has reached the minute too. */
const MARGIN = 50;

/** Calls `ask` as each minute begins while the page can be seen, and when it can be seen again in another minute. */
export function eachMinute(ask: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = minute();

  function askOnce() {
    if (minute() === asked) return;
    asked = minute();
    ask();
  }

  function wait() {
    timer = setTimeout(
      () => {
        askOnce();
        wait();
      },
      MINUTE - (Date.now() % MINUTE) + MARGIN,
    );
  }

  function onVisibility() {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    askOnce();
    wait();
  }

  wait();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

/** Which minute it is, counted from 1970. */
function minute(): number {
  return Math.floor(Date.now() / MINUTE);
}
