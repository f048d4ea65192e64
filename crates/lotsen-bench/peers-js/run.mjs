// Answers the questions of one file with Fuse.js and MiniSearch: node run.mjs FILE. See ../src/peers/js.rs for the file's form.
import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

const input = JSON.parse(readFileSync(process.argv[2], "utf8"));

// More than all words matched better: who has most words comes first, as for the other scanners.
const A_WORD = 16;

// Word by word on every entry of every field; the best counts.
function fuse() {
  const engine = new Fuse(input.entries, {
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.35,
    shouldSort: false,
  });
  return (words) => {
    const total = new Map();
    for (const word of words) {
      const best = new Map();
      for (const { refIndex, score } of engine.search(word)) {
        for (const [record, weight] of input.bearers[refIndex]) {
          const worth = (1 - score) * weight;
          if (worth > (best.get(record) ?? 0)) best.set(record, worth);
        }
      }
      for (const [record, worth] of best) total.set(record, (total.get(record) ?? 0) + A_WORD + worth);
    }
    return [...total].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  };
}

function miniSearch() {
  const boost = { names: 10, also: 9.5, places: 9.5, numbers: 10, keywords: 6, regions: 5, text: 2.5 };
  const engine = new MiniSearch({
    fields: Object.keys(boost),
    extractField: (document, field) => (field === "id" ? document.id : document[field].join(" ")),
    searchOptions: { boost, prefix: true, fuzzy: 0.2, combineWith: "OR" },
  });
  engine.addAll(input.documents.map((document, id) => ({ ...document, id })));
  return (words) => engine.search(words.join(" ")).map(({ id, score }) => [id, score]);
}

// The words that stand in the field while a text is typed.
function* beginnings(words) {
  const text = words.join(" ");
  for (let end = 1; end <= text.length; end++) yield text.slice(0, end).trim().split(" ");
}

function answers(search) {
  const found = [];
  let until = Infinity;
  for (const [at, words] of input.questions.entries()) {
    if (at === input.at_least) until = performance.now() + input.seconds * 1000;
    if (performance.now() > until) break;
    found.push(search(words).slice(0, input.most));
  }
  return found;
}

function typing(search) {
  const times = [];
  const until = performance.now() + input.seconds * 1000;
  for (const words of input.typed) {
    for (const beginning of beginnings(words)) {
      const asked = performance.now();
      if (asked > until) return times;
      search(beginning);
      times.push(performance.now() - asked);
    }
  }
  return times;
}

const engines = [
  { name: "Fuse.js, word by word", place_weight: 0.5, make: fuse },
  { name: "MiniSearch, fuzzy + prefix", place_weight: 0.8, make: miniSearch },
];

const report = engines.map(({ name, place_weight, make }) => {
  const search = make();
  return { name, place_weight, answers: answers(search), milliseconds: typing(search) };
});
process.stdout.write(JSON.stringify(report));
