// Small elements that several parts have.

export const initials = (name) =>
  name.trim().split(/\s+/).map((word) => [...word][0]).join("").slice(0, 2).toUpperCase();

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
