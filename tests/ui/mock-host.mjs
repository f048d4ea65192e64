/**
 * The mocked host. This one function runs inside the page before its own script, so it may name nothing outside itself.
 *
 * Settings: `fail` names commands that are refused (with an `ApiError`, or with a bare string); `echo` answers every
 * text with two rows named after it (or as many as it says); `empty`
 * answers from a dataset with nothing in it; `hold` names commands whose answers wait for `release`; `delays` are milliseconds
 * before the first, second … answer to a search; `clock` is what is odd about the computer's clock; `double` repeats every entry of every list;
 * `desk` holds settings that differ
 * from those of a desk whose people have read how to leave; `restarted` is a page that died.
 */
export function installHost({
  answers,
  fail = {},
  echo = false,
  hold = [],
  delays = [],
  double = false,
  clock = null,
  empty = false,
  desk = {},
  restarted = false,
  freeze = true,
}) {
  // The product freezes the prototype too: nothing may depend on changing it.
  if (freeze) Object.freeze(Object.prototype);

  const calls = [];
  const held = [];
  let searches = 0;

  const echoed = (text, row) => ({
    ...answers.sv.cards.kvinnofridslinjen,
    id: `${text}#${row}`,
    name: `${text} ${row}`,
  });

  function searchReply({ text, lang }) {
    if (echo) {
      const hits = Array.from({ length: Number(echo) > 1 ? echo : 2 }, (_, row) => ({
        ...answers.sv.searches.kvinnofridslinjen.hits[0],
        ...echoed(text, row),
        marks: [],
      }));
      return {
        text,
        hits,
        nothing_found: false,
        did_you_mean: null,
        place: null,
        other_places: [],
        told: [],
      };
    }
    const typed = text.trim().toLowerCase();
    const known = Object.keys(answers[lang].searches).find((key) => typed !== '' && key.startsWith(typed));
    return {
      text,
      ...(known ? answers[lang].searches[known] : answers[lang].nothing),
    };
  }

  /** Every list twice as long, each entry twice: ids that are not unique must not stop the page. */
  function doubled(value) {
    if (Array.isArray(value)) {
      const isRange = value.length === 2 && value.every((each) => ['number', 'string'].includes(typeof each));
      return isRange ? value : [...value, ...value].map(doubled);
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, doubled(each)]));
  }

  /** What a dataset with nothing in it answers: every list empty, every count nought. */
  function emptied(value) {
    if (Array.isArray(value)) return [];
    if (typeof value === 'number') return 0;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, emptied(each)]));
  }

  /** The same, at another hour: everybody who is open now closes in 20 minutes. */
  function soonClosed(value) {
    if (Array.isArray(value)) return value.map(soonClosed);
    if (value === null || typeof value !== 'object') return value;
    if ('changes_at' in value && value.code === 'always') {
      return { code: 'closing-soon', args: [['minutes', '20']], changes_at: null };
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, soonClosed(each)]));
  }

  /** Every line in the answers, wherever it stands. */
  function linesIn(value) {
    if (value === null || typeof value !== 'object') return [];
    return 'owner' in value ? [value] : Object.values(value).flatMap(linesIn);
  }

  const commands = {
    start: ({ lang }) => ({ ...answers[lang].start, clock }),
    regions: ({ lang }) => answers[lang].regions,
    contents: ({ lang }) => answers[lang].contents,
    about: ({ lang }) => answers[lang].about,
    shelf({ id, lang }) {
      const shelf = answers[lang].shelves[id];
      if (!shelf) throw { code: 'no-such-shelf', args: [['id', id]] };
      return shelf;
    },
    search: searchReply,
    card({ id, lang }) {
      if (echo) return echoed(...id.split('#'));
      const card = answers[lang].cards[id];
      if (!card) throw { code: 'no-such-record', args: [['id', id]] };
      return card;
    },
    places: ({ text, lang }) =>
      answers[lang].places.filter(({ name }) => name.toLowerCase().startsWith(text.trim().toLowerCase())),
    situations: ({ role, lang }) => answers[lang].situations[role ?? ''],
    here: ({ place, lang }) => answers[lang].here[place ?? ''],
    // As time goes by: see `window.mock.later`.
    now: ({ situation, lang }) => (window.mock.later ? answers[lang].later : answers[lang].now[situation]),
    copy_line({ owner, index }) {
      const lines = linesIn(answers.sv);
      return lines.find((line) => line.owner === owner && line.index === index).shown;
    },
    handout({ id, lang }) {
      const handout = answers[lang].handouts[id];
      if (!handout) throw { code: 'no-such-record', args: [['id', id]] };
      return handout;
    },
    copy_vcard: ({ lang }) => answers[lang].vcard,
  };

  // The desk: as the host of tests/app keeps it, without a file.
  let settings = {
    lang: null,
    theme: 'system',
    text_size: 100,
    place: null,
    role: null,
    // Tests of other things take their time.
    idle_seconds: 0,
    clear_seconds: 60,
    quick_exit: 'ends',
    neutral_title: false,
    hide_from_capture: false,
    explained: true,
    ...desk,
  };
  let kept = false;
  const deskReply = () => ({
    settings,
    place: null,
    kept,
    problem: null,
    can_hide: false,
    restarted,
  });
  Object.assign(commands, {
    settings: deskReply,
    choose_settings(chosen) {
      settings = chosen;
      kept = true;
      return deskReply();
    },
    remove_settings() {
      kept = false;
      return deskReply();
    },
    clear_copy: () => true,
    // A program that has ended answers no more; this one stays, to be looked at.
    leave: () => new Promise(() => {}),
  });

  async function invoke(command, { request }) {
    calls.push({
      command,
      request,
      box: document.getElementById('search')?.value ?? null,
    });
    const delay = command === 'search' ? (delays[searches++ % delays.length] ?? 0) : 0;
    if (hold.includes(command)) await new Promise((resolve) => held.push(resolve));
    else if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (command in fail) throw fail[command];
    if (window.mock.spoil) return { text: request.text, hits: [null] };
    let reply = structuredClone(await commands[command](request));
    if (window.mock.later && ['search', 'card', 'shelf'].includes(command)) reply = soonClosed(reply);
    if (empty) reply = emptied(reply);
    return double ? doubled(reply) : reply;
  }

  window.__TAURI_INTERNALS__ = { invoke, transformCallback: () => 0 };
  // For the tests: what was asked, and the key to the answers held back.
  window.mock = {
    calls,
    held,
    release: (index) => held[index](),
    // Set to true: replies have the wrong shape.
    spoil: false,
    // Set to true: it is the afternoon after, and others are open.
    later: false,
  };
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.effectiveDirective} ${event.sourceFile}:${event.lineNumber}`);
  });
}
