// What is wrong with what the panel has. A message belongs to the value that it is about, and goes
// when that changes, or when its cause is gone from the files. Only messages change: no field does.

import { sentence } from "./elements.js";

const SHOWN = 40; // How much of what is too long is in its message.
const INPUTS = { speaker: "#speaker", attributed: "#attributed", name: "#actor-name", note: "#note", tags: "#tags",
  teller: "#teller", id: "#own-id", sources: "#sources [type=url]", see: "#links input" };
// Of what a message is that is told at a field; where it is not of the value of the field's name.
const ABOUT = {
  words: ({ start, end }) => [start, end],
  speaker: ({ speaker, attributed_to, actor, kind }) => [speaker, attributed_to, actor, kind],
  attributed: ({ attributed_to }) => attributed_to,
  name: ({ actor }) => actor,
  teller: ({ reported_by, attributed_to }) => [reported_by, attributed_to],
};

export function errors(editor, { part, fields }) {
  const { one, all } = editor;
  const told = new Map(); // By the name of a field: {message, about, standing}.

  const about = (name, values) => JSON.stringify((ABOUT[name] ?? ((each) => each[name]))(values));
  const place = (name) => one(`#${name}-error`) ?? one("#words-error");
  const write = (name, message) => place(name).replaceChildren(...sentence(message));
  const drop = (name) => {
    if (!told.delete(name)) return;
    write(name, "");
    if (name === "words") one("[data-do=take-words]").hidden = true;
    for (const input of all(`[aria-describedby~="${name}-error"]`, part)) input.removeAttribute("aria-invalid");
  };
  const inputOf = (name, message) => {
    if (!INPUTS[name]) return null;
    const inputs = all(INPUTS[name]);
    const shown = (text) => message.includes(`“${text}”`) || (text.length > SHOWN && message.includes(`“${text.slice(0, SHOWN)}…”`));
    const wrong = ({ value }) => value.trim() && shown(value.trim());
    return inputs.find(wrong) ?? inputs[0];
  };

  return {
    any: () => told.size > 0,
    clear: () => [...told.keys()].forEach(drop),
    drop,
    // Tells why something is refused, and gives the field to begin with. What is `standing` is a
    // problem of the files, which are asked for it.
    tell({ errors: wrong, reason }, standing = false) {
      const values = fields();
      let first = null;
      for (const [given, message] of Object.entries(Object.keys(wrong ?? {}).length ? wrong : { words: reason })) {
        // Through whom the words were heard is told at its own field.
        const name = given === "attributed" && one("#unnamed-field").hidden ? "teller" : given;
        told.set(name, { message, about: about(name, values), standing });
        write(name, message);
        if (name === "tags" || name === "id") one(`#${name}-field`).hidden = false;
        const input = inputOf(name, message);
        input?.setAttribute("aria-invalid", "true");
        first ??= input;
      }
      return first;
    },
    // The panel has these values now.
    compare(values) {
      for (const [name, each] of told) if (about(name, values) !== each.about) drop(name);
    },
    // What the server says of the same values now: what was refused and is no longer goes, and
    // another cause is told in its stead.
    reconsider({ ok, errors: wrong = {}, reason, conflict }) {
      const isOfFields = ok || conflict || Object.keys(wrong).length;
      for (const [name, each] of told) {
        if (each.standing) continue;
        const now = isOfFields ? wrong[name] : name === "words" ? reason : each.message;
        if (!now) drop(name);
        else if (now !== each.message) {
          each.message = now;
          write(name, now);
        }
      }
    },
    // The files have these problems now.
    settle(problems) {
      for (const [name, { message, standing }] of told) {
        if (standing && !problems.some((each) => each.message === message)) drop(name);
      }
    },
  };
}
