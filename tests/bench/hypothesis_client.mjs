// The published algorithm by which the Hypothesis client finds a quotation again
// (hypothesis/client, src/annotator/anchoring/match-quote): reads {text, quote, prefix, suffix,
// hint} a line, writes [start, end] or null a line.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(`${process.argv[2]}/`);
const approxSearch = require('approx-string-match').default;

function search(text, str, maxErrors) {
  const exact = [];
  for (let at = text.indexOf(str); at !== -1; at = text.indexOf(str, at + 1)) {
    exact.push({ start: at, end: at + str.length, errors: 0 });
  }
  return exact.length ? exact : approxSearch(text, str, maxErrors);
}

function score(text, str) {
  if (!str.length || !text.length) return 0;
  return 1 - search(text, str, str.length)[0].errors / str.length;
}

function matchQuote({ text, quote, prefix, suffix, hint }) {
  const matches = search(text, quote, Math.min(256, quote.length / 2));
  let best = null;
  for (const match of matches) {
    const total =
      50 * (1 - match.errors / quote.length) +
      20 * (prefix ? score(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1) +
      20 * (suffix ? score(text.slice(match.end, match.end + suffix.length), suffix) : 1) +
      2 * (1 - Math.abs(match.start - hint) / text.length);
    if (!best || total > best.total) best = { total, start: match.start, end: match.end };
  }
  return best && [best.start, best.end];
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(matchQuote(JSON.parse(line))));
}
