/**
 * Our calendar and our reading of hours, held against other people's. Run by `scripts/hours-oracles`, which brings the
 * libraries and writes what is compared:
 *
 *   OURS      what `as_json.rs` prints: days off of 1953–2100, and every record's hours through a year, each quarter of an hour
 *   HOLIDAYS  what `holidays_as_json.py` prints: the calendar of PyPI `holidays`
 *
 * A known difference is written down here with its reason. Anything else that differs fails, and so does a known difference
 * that is gone.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import DateHolidays from 'date-holidays';
import OpeningHours from 'opening_hours';

assert.equal(process.env.TZ, 'Europe/Stockholm', 'opening_hours reads the clock of the process');

const ours = JSON.parse(readFileSync(process.env.OURS, 'utf8'));
const python = JSON.parse(readFileSync(process.env.HOLIDAYS, 'utf8'));

/** Where opening_hours and its calendar take us to be. */
const SWEDEN = { lat: 59.33, lon: 18.07, address: { country_code: 'se', country: 'Sverige', state: '' } };

const day = (text) => new Date(`${text}T12:00:00Z`);
const weekday = (text) => day(text).getUTCDay() || 7;
const year = (text) => Number(text.slice(0, 4));
const shift = (text, days) => new Date(day(text).getTime() + days * 864e5).toISOString().slice(0, 10);

test("the page's library says what the terminal says of every row of the golden table", () => {
  for (const lang of ['sv', 'en']) {
    const bundle = new FluentBundle(lang, { useIsolating: false });
    const words = new URL(`../../data/texts/${lang}.ftl`, import.meta.url);
    bundle.addResource(new FluentResource(readFileSync(words, 'utf8')));
    for (const { state, sentence } of ours.golden.map((row) => row[lang])) {
      const { value } = bundle.getMessage(`state-${state.code}`);
      const problems = [];
      assert.equal(bundle.formatPattern(value, Object.fromEntries(state.args), problems), sentence);
      assert.deepEqual(problems, []);
    }
  }
  assert.ok(ours.golden.length >= 60);
});

/** Our days of a class, with their names. */
const classed = (wanted, from, to) =>
  new Map(
    Object.entries(ours.days)
      .filter(([date, [kind]]) => kind === wanted && year(date) >= from && year(date) <= to)
      .map(([date, [, name]]) => [date, name]),
  );

const within = (days, from, to) =>
  new Map(Object.entries(days).filter(([date]) => year(date) >= from && year(date) <= to));

/**
 * Fails unless the two sets of days differ exactly as said: `reasons` holds, by name, a test of a day that only one side
 * has. Every reason must be needed.
 */
function differOnlyAs(mine, theirs, reasons) {
  const used = new Set();
  const unexplained = [];
  const explain = (side, date, name) => {
    const reason = Object.entries(reasons).find(([, fits]) => fits(side, date, name));
    if (reason) used.add(reason[0]);
    else unexplained.push(`only ${side}: ${date} ${name}`);
  };
  for (const [date, name] of mine) if (!theirs.has(date)) explain('ours', date, name);
  for (const [date, name] of theirs) if (!mine.has(date)) explain('theirs', date, name);
  assert.deepEqual(unexplained, []);
  assert.deepEqual([...used].sort(), Object.keys(reasons).sort(), 'a reason that nothing needs any more');
}

/** Nothing to shorten on a Saturday or Sunday, so no short day of ours falls there. */
const ON_A_WEEKEND = (side, date) => side === 'theirs' && weekday(date) > 5;
/** The state agreement shortens 23 December when Christmas Eve is a Saturday; no library knows it. */
const DECEMBER_23 = (side, date, name) => side === 'ours' && name === 'day-before-christmas-eve';

test('PyPI holidays, public: red days of 1953–2100', () => {
  differOnlyAs(classed('red', 1953, 2100), within(python.public, 1953, 2100), {
    'Marie bebådelsedag until 1989: a Sunday like others': (side, date, name) =>
      side === 'theirs' && name === 'Marie bebådelsedag' && weekday(date) === 7 && year(date) < 1990,
  });
});

test('PyPI holidays, de facto: eves equal to Sundays, 1953–2100', () => {
  differOnlyAs(classed('eve', 1953, 2100), within(python.de_facto, 1953, 2100), {});
});

test('PyPI holidays, optional: short days, 1953–2100', () => {
  const names =
    (...some) =>
    (side, date, name) =>
      side === 'theirs' && some.includes(name.split(' (')[0]);
  differOnlyAs(classed('short', 1953, 2100), within(python.optional, 1953, 2100), {
    'on a weekend': ON_A_WEEKEND,
    '23 December': DECEMBER_23,
    'a squeezed day is no short day': names('Klämdag'),
  });
  const squeezed = classed('squeezed', 1953, 2100);
  const klämdagar = Object.entries(python.optional).filter(([, name]) => name === 'Klämdag');
  assert.ok(klämdagar.length > 100);
  assert.deepEqual(
    klämdagar.filter(([date]) => !squeezed.has(date) && !(date in ours.days)),
    [],
    'each of their squeezed days is one of ours, or more than that',
  );
});

/** Days of date-holidays of one of its types. */
function dateHolidays(type, from, to) {
  const calendar = new DateHolidays('SE');
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const days = years
    .flatMap((of) => calendar.getHolidays(of, 'sv'))
    .filter((holiday) => holiday.type === type);
  return new Map(days.map(({ date, name }) => [date.slice(0, 10), name]));
}

test('npm date-holidays, public: red days of 2000–2050', () => {
  differOnlyAs(classed('red', 2000, 2050), dateHolidays('public', 2000, 2050), {
    'annandag pingst was a public holiday until 2004 (SFS 2004:1320)': (side, date, name) =>
      side === 'ours' && name === 'whit-monday' && year(date) < 2005,
  });
});

test('npm date-holidays, bank: eves equal to Sundays, 2000–2050', () => {
  differOnlyAs(classed('eve', 2000, 2050), dateHolidays('bank', 2000, 2050), {});
});

test('npm date-holidays, optional: short days, 2000–2050', () => {
  differOnlyAs(classed('short', 2000, 2050), dateHolidays('optional', 2000, 2050), {
    'on a weekend': ON_A_WEEKEND,
    '23 December': DECEMBER_23,
    'skärtorsdag is an observance there': (side, date, name) => side === 'ours' && name === 'maundy-thursday',
  });
});

test('npm opening_hours, PH: red days of 2000–2050', () => {
  const hours = new OpeningHours('PH 12:00-12:01', SWEDEN);
  const theirs = new Map();
  for (let date = '2000-01-01'; year(date) <= 2050; date = shift(date, 1)) {
    if (hours.getState(new Date(`${date}T12:00:00`))) theirs.set(date, 'PH');
  }
  differOnlyAs(classed('red', 2000, 2050), theirs, {
    'it knows one calendar for all years, with 6 June': (side, date) =>
      side === 'theirs' && date.endsWith('-06-06') && year(date) < 2005,
    'and without annandag pingst': (side, date, name) =>
      side === 'ours' && name === 'whit-monday' && year(date) < 2005,
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The text with what our keys add to it, told in OSM: a rule for each such day of the year. */
function inOsm({ opening, eves, short_days: shortDays }, of) {
  const rule = (kind, said) =>
    said && said !== 'as usual'
      ? [...classed(kind, of, of).keys()].map(
          (date) => `; ${of} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))} ${said}`,
        )
      : [];
  return [opening, ...rule('eve', eves), ...rule('short', shortDays)].join('');
}

/** What opening_hours says of each moment: `o`, `c` or `?`. It hands out what is open or unknown; the rest is closed. */
function theirStates(text, moments) {
  const hours = new OpeningHours(text, SWEDEN);
  const first = new Date(moments[0] * 1000);
  const last = new Date((moments.at(-1) + ours.step) * 1000);
  const intervals = hours.getOpenIntervals(first, last);
  let at = 0;
  return moments.map((moment) => {
    while (at < intervals.length && intervals[at][1] <= moment * 1000) at += 1;
    const [from, , unknown] = intervals[at] ?? [];
    if (from === undefined || from > moment * 1000) return 'c';
    return unknown ? '?' : 'o';
  });
}

const local = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

test('npm opening_hours: hours of records and of the golden table, each quarter of an hour of a year', (context) => {
  const { from, step, schedules } = ours;
  const moments = Array.from(schedules[0].states, (_, index) => from + index * step);
  const walls = moments.map((moment) => local.format(new Date(moment * 1000)));
  const records = schedules.flatMap((schedule) => schedule.records);
  assert.ok(records.length > 80 && moments.length >= 365 * 96);

  /** Why a moment may differ: what we say, what they say, the kind of day, the hours. */
  const reasons = {
    'eve of which no source speaks: we say unknown, they take it for an ordinary day': (
      mine,
      kind,
      { eves },
    ) => mine === '?' && kind === 'eve' && !eves,
    'short day of which no source speaks: the same': (mine, kind, { short_days }) =>
      mine === '?' && kind === 'short' && !short_days,
    'red day of which no source speaks: the same': (mine, kind, { opening }) =>
      mine === '?' && kind === 'red' && !opening.includes('PH'),
  };
  const counts = Object.fromEntries(Object.keys(reasons).map((reason) => [reason, 0]));
  const unexplained = [];
  for (const schedule of schedules) {
    const theirs = theirStates(inOsm(schedule, year(walls[0])), moments);
    for (const [index, mine] of [...schedule.states].entries()) {
      if (mine === theirs[index]) continue;
      const [kind] = ours.days[walls[index].slice(0, 10)] ?? [];
      const reason = Object.keys(reasons).find((name) => reasons[name](mine, kind, schedule));
      if (reason) counts[reason] += 1;
      else
        unexplained.push(
          `${JSON.stringify(schedule.opening)} ${schedule.eves} ${schedule.short_days} ${walls[index]}: ours ${mine}, theirs ${theirs[index]}`,
        );
    }
  }
  context.diagnostic(
    `${records.length} hours of records; with the golden table ${schedules.length} different ones`,
  );
  context.diagnostic(`${moments.length} moments each; known differences: ${JSON.stringify(counts)}`);
  assert.deepEqual(
    unexplained.slice(0, 40),
    [],
    `${unexplained.length} moments differ without a known reason`,
  );
  assert.ok(
    Object.values(counts).every((count) => count > 0),
    'a reason that nothing needs any more',
  );
});
