// Small elements that several parts have.

const firstLetters = (name) => name.trim().split(/\s+/).map((word) => [...word][0]).join("");
const initials = (name) => firstLetters(name).slice(0, 2).toUpperCase();

const LETTERS = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ß: "ss", æ: "ae", œ: "oe", ə: "e" };

// A text as it is typed by whoever has no key for its accents.
export const plain = (text) =>
  text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^\0-\x7f]/gu, (each) => LETTERS[each] ?? each);

// How well names, the usual one first, fit what is typed: the number of the one that does, best with
// the name's beginning, also without accents, by initials, or by parts of the name; else -1.
export function fitting(typed, names) {
  const query = plain(typed).trim();
  const parts = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const starts = (low) => [...low.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => low.slice(index));
  const whole = names.findIndex((name) => starts(plain(name)).some((each) => each.startsWith(query)));
  if (whole >= 0) return whole;
  const has = (name) => parts.every((part) => starts(plain(name)).some((each) => each.startsWith(part)));
  return parts.length ? names.findIndex((name) => has(name) || (query.length > 1 && plain(firstLetters(name)).startsWith(query))) : -1;
}

// The sign of an actor, in the actor's colour.
export function tile(actor) {
  const sign = document.createElement("b");
  sign.className = "tile";
  sign.ariaHidden = "true";
  dress(sign, actor);
  return sign;
}

export function dress(sign, actor) {
  sign.dataset.colour = actor?.colour ?? "";
  sign.textContent = actor ? initials(actor.name) : "?";
}

// An English sentence whose quoted words may be of any script.
export const sentence = (text) =>
  text.split(/(“[^”]*”)/).filter(Boolean).map((part) => (part.startsWith("“") ? element("bdi", part) : part));

export function element(name, text = "", className = "") {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}
