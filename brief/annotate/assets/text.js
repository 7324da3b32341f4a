// The article's text as the server counts it. Offsets are code points of the body's textContent; a
// DOM range counts UTF-16 units.

const OPENS = "“„«‹「『‚‘\"";
const CLOSES = {
  "“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", "『": "』", "‚": "‘’", "‘": "’", '"': '"',
};
const CLOSING = /["”»›」』“]/;
const BROKEN_OFF = /[“„«「『(—–-]/;
const LEFT_OVER = /[,;:!?،؛؟，、。！？；：]/; // Of what is before the words.
const LEFTWARDS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const AROUND = 12; // How many characters beside words tell that they are the same.
const STOPS = /[.,;:!?…。，、؟،！？]/;

// A place in a text node that a browser gives for a point of the window, or the near side of the
// letter that is there. In lines that are read both ways browsers take the end of a line for its
// beginning, even where a letter of the other way stands.
export function besideLetter([node, offset], { clientX: x, clientY: y }) {
  if (node?.nodeType !== Node.TEXT_NODE) return [node, offset];
  const range = document.createRange();
  const boxAt = (at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].find(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  };
  const near = [offset - 1, offset].filter((at) => at >= 0 && at < node.length);
  if (near.some(boxAt)) return [node, offset];
  for (let at = 0; at < node.length; at += 1) {
    const box = boxAt(at);
    if (!box) continue;
    const right = x > (box.left + box.right) / 2;
    return [node, right === LEFTWARDS.test(node.data[at]) ? at : at + 1];
  }
  return [node, offset];
}

export class Text {
  constructor(body, lang) {
    this.body = body;
    this.text = body.textContent;
    this.chars = [...this.text];
    this.units = [0]; // Code point → UTF-16 unit.
    for (const char of this.chars) this.units.push(this.units.at(-1) + char.length);
    this.lang = lang;
    this.words = this.cut("word").filter((each) => each.isWordLike).map((each) => this.span(each));
    this.sentences = this.cut("sentence").flatMap((each) => {
      const at = each.index + each.segment.search(/\S|$/);
      const end = each.index + each.segment.trimEnd().length;
      return end > at ? [{ start: this.point(at), end: this.point(end) }] : [];
    });
  }

  cut(granularity) {
    let segmenter;
    try {
      segmenter = new Intl.Segmenter(this.lang, { granularity });
    } catch {
      segmenter = new Intl.Segmenter("en", { granularity });
    }
    return [...segmenter.segment(this.text)];
  }

  span({ index, segment }) {
    return { start: this.point(index), end: this.point(index + segment.length) };
  }

  // The code point that a UTF-16 unit is of, by halving.
  point(unit) {
    let [low, high] = [0, this.units.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.units[middle] <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  pointAt(node, offset) {
    const range = document.createRange();
    range.setStart(this.body, 0);
    range.setEnd(node, offset);
    return this.point(range.toString().length);
  }

  spanOf(element) {
    const start = this.pointAt(element, 0);
    return { start, end: start + [...element.textContent].length };
  }

  of({ start, end }) {
    return this.chars.slice(start, end).join("");
  }

  range({ start, end }) {
    const range = document.createRange();
    const walk = document.createTreeWalker(this.body, NodeFilter.SHOW_TEXT);
    const [from, to] = [this.units[start], this.units[end]];
    let at = 0;
    let open = false;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const next = at + node.length;
      if (!open && from < next) {
        range.setStart(node, from - at);
        open = true;
      }
      if (open && to <= next) {
        range.setEnd(node, to - at);
        return range;
      }
      at = next;
    }
    return range;
  }

  // The boxes of a span's lines in the window.
  boxes(span) {
    const boxes = [...this.range(span).getClientRects()].filter((box) => box.width > 1);
    return boxes.length ? boxes : [this.body.getBoundingClientRect()];
  }

  // Where a span begins and ends in the window, each at the side from which its own script is read:
  // in an Arabic line, Latin words begin at their left.
  ends(span, rtl) {
    const letters = this.chars.slice(span.start, span.end).filter((char) => /\p{L}/u.test(char));
    return ["start", "end"].map((edge) => {
      const [at, letter] =
        edge === "start" ? [span.start, letters[0]] : [span.end - 1, letters.at(-1)];
      const box = this.boxes({ start: at, end: at + 1 }).at(edge === "start" ? 0 : -1);
      const leftwards = letter ? LEFTWARDS.test(letter) : rtl;
      const x = (edge === "start") === leftwards ? box.right : box.left;
      return { x, top: box.top, height: box.height };
    });
  }

  // Where words of an older text are now: they go along with what is around them, and after a change
  // beside them to the place that has the most of it. Null where there is none, or several: a copy
  // somewhere else is somebody else's.
  followed(before, { start, end }) {
    const [old, now] = [before.chars, this.chars];
    const shift = now.length - old.length;
    const { first, last } = this.changedIn(before);
    if (end <= first) return { start, end };
    if (start >= old.length - last) return { start: start + shift, end: end + shift };
    const words = before.of({ start, end });
    const around = (at) => {
      let same = 0;
      while (same < start && same < at && old[start - same - 1] === now[at - same - 1]) same += 1;
      for (let i = 0; old[end + i] && old[end + i] === now[at + end - start + i]; i += 1) same += 1;
      return same;
    };
    const found = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const point = this.point(at);
      found.push({ point, same: around(point) });
    }
    found.sort((a, b) => b.same - a.same);
    if (!found.length || found[0].same < AROUND || found[0].same === found[1]?.same) return null;
    return { start: found[0].point, end: found[0].point + end - start };
  }

  // How many characters there are before all that differs from an older text, and behind it.
  changedIn(before) {
    const [old, now] = [before.chars, this.chars];
    const shorter = Math.min(old.length, now.length);
    let first = 0;
    while (first < shorter && old[first] === now[first]) first += 1;
    let last = 0;
    while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
    return { first, last };
  }

  // What words have become that were changed within; null where more than that was changed.
  corrected(before, { start, end }) {
    const { first, last } = this.changedIn(before);
    const isWithin = start <= first && end >= before.chars.length - last;
    return isWithin ? this.snap({ start, end: end + this.chars.length - before.chars.length }) : null;
  }

  // A word near a place, to begin with; null in a text without any.
  near({ start }) {
    return this.words.find((each) => each.end > start) ?? this.words.at(-1) ?? null;
  }

  wordsIn(span) {
    return this.words.filter((each) => each.start >= span.start && each.end <= span.end);
  }

  // Whole words, without the quotation marks around them, unless one of a pair is within.
  snap({ start, end }) {
    if (start > end) [start, end] = [end, start];
    start = this.words.find((each) => each.start < start && start < each.end)?.start ?? start;
    end = this.words.find((each) => each.start < end && end < each.end)?.end ?? end;
    const space = (i) => /\s/.test(this.chars[i]);
    for (let again = true; again && start < end; ) {
      again = false;
      while (start < end && space(start)) start += 1;
      while (start < end && space(end - 1)) end -= 1;
      const [first, last] = [this.chars[start], this.chars[end - 1]];
      const inside = this.chars.slice(start + 1, end - 1);
      if (OPENS.includes(first) && !inside.some((char) => CLOSES[first].includes(char))) {
        start += 1;
        again = true;
      } else if (CLOSING.test(last) && !inside.some((char) => (CLOSES[char] ?? "").includes(last))) {
        end -= 1;
        again = true;
      } else if (LEFT_OVER.test(first)) {
        start += 1;
        again = true;
      } else if (BROKEN_OFF.test(last)) {
        end -= 1;
        again = true;
      }
    }
    return this.wordsIn({ start, end }).length ? { start, end } : null;
  }

  // An end by keyboard: after a word, with the stop that the quotation keeps inside its marks.
  tidy(end) {
    const kept = STOPS.test(this.chars[end] ?? "") && CLOSING.test(this.chars[end + 1] ?? "");
    return kept ? end + 1 : end;
  }

  // The span with one edge moved by a word or a sentence; null where it can't be.
  stretched(span, edge, by, unit) {
    const spans = unit === "sentence" ? this.sentences : this.words;
    const stops = spans.map((each) => (edge === "start" ? each.start : this.tidy(each.end)));
    const from = span[edge];
    const to = by > 0 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from);
    if (to === undefined) return null;
    if (edge === "end" ? to <= span.start : to >= span.end) return null;
    const next = { start: span.start, end: span.end, [edge]: to };
    return unit === "sentence" ? this.snap(next) : next;
  }

  howMany(span) {
    const count = this.wordsIn(span).length;
    return `${count} ${count === 1 ? "word" : "words"}`;
  }
}

// The beginning and the end of a long text.
export function shortened(text, most = 12) {
  const words = text.replace(/\s+/g, " ").trim().split(" ");
  if (words.length === 1 && [...text].length > most * 5) {
    const chars = [...text];
    return `${chars.slice(0, most * 3).join("")} … ${chars.slice(-most).join("")}`;
  }
  if (words.length <= most) return words.join(" ");
  return `${words.slice(0, most - 4).join(" ")} … ${words.slice(-4).join(" ")}`;
}

// What differs between two lists, as pairs of "=", "-" or "+" and an item.
export function difference(before, after) {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i][j] =
        before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const found = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      found.push(["=", before[i]]);
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || table[i + 1][j] >= table[i][j + 1])) {
      found.push(["-", before[i]]);
      i += 1;
    } else {
      found.push(["+", after[j]]);
      j += 1;
    }
  }
  return found;
}
