// Who may say what, as `brief suggest` has it: a guess for the panel, and, if one asks for them,
// ghost marks. Nothing of it is written before it is accepted.

import { element, plain, sentence, tile } from "./elements.js";

const SURE = 0.9; // How sure a proposal is that is accepted with all others.
const VOICES = 9; // As many as there are digits.

export function suggestions(editor) {
  const { one, all, server } = editor;
  let on = false;

  // The guess whose words hold a span, as closely as any. What is quoted within a quotation was said
  // by another than whoever is quoted.
  const isInner = ({ start, end }) => editor.state.inner.some(([from, to]) => from <= start && end <= to);
  const of = (span) =>
    isInner(span)
      ? null
      : (editor.guesses
          .filter((each) => each.start <= span.start + 2 && each.end >= span.end - 2)
          .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null);

  const free = (span) => !editor.placed().some((each) => each.start < span.end && each.end > span.start);
  const ghosts = () => (on ? editor.guesses.filter(free) : []);

  // The actor whom a guess names: one who is known, or was declared since.
  const known = ({ actor, speaker }) => {
    const { actors } = editor.state;
    if (actor || !speaker) return actors[actor] ?? null;
    const has = (each) => [each.name, ...each.aliases].some((text) => plain(text) === plain(speaker));
    return Object.values(actors).find(has) ?? null;
  };

  // The fields that a guess fills in.
  const fields = (guess) => {
    if (!guess?.speaker) return {};
    if (known(guess)) return { speaker: known(guess).id };
    if (guess.attributed_to) return { attributed_to: guess.attributed_to };
    const { speaker: name, role, affiliation, actor_kind: kind } = guess;
    return { actor: { name, role: role ?? "", affiliation: affiliation ?? "", kind } };
  };

  const draw = () => {
    editor.paint.clear("ghost");
    for (const sign of all(".ghost")) sign.remove();
    const colours = Map.groupBy?.(ghosts(), colourOf) ?? new Map();
    for (const [colour, spans] of colours) editor.paint.set(colour ? `ghost-${colour}` : "ghost", editor.text, spans);
    one("[data-do=ghosts]").ariaPressed = on;
    signs();
  };
  // What a guess rests on: words of the article, or a reason.
  const because = ({ evidence }) => {
    const said = editor.text.text.replace(/\s+/g, " ");
    return said.includes(evidence) ? `from “${evidence}”` : `it ${evidence}`;
  };
  const actorOf = (guess) =>
    known(guess) ?? (guess.speaker && !guess.attributed_to ? { name: guess.speaker } : null);
  const colourOf = (guess) => known(guess)?.colour ?? "";

  // In the margin, who may speak; several on one line are beside each other.
  const signs = () => {
    if (!on || document.documentElement.clientWidth < 992) return;
    const words = editor.page.column();
    const { x, y } = editor.origin();
    const taken = new Map();
    for (const guess of ghosts()) {
      const top = Math.round(editor.text.boxes(guess)[0].top);
      const step = (taken.get(top) ?? 0) + 1;
      taken.set(top, step);
      const sign = tile(actorOf(guess));
      sign.classList.add("ghost");
      sign.style.top = `${top + 3 - y}px`;
      sign.style.left = `${(editor.page.isRtl() ? words.right + 4 + 34 * (step - 1) : words.left - 2 - 34 * step) - x}px`;
      one("#layer").append(sign);
    }
  };

  const toggle = async () => {
    on = !on;
    await editor.guessed;
    editor.drop();
    editor.draw();
    const found = ghosts();
    const sure = found.filter((each) => each.speaker).length;
    editor.say(on ? `${found.length} statements, ${sure} with a guess who speaks. Nothing is written until you accept.` : "");
    if (found.length) editor.choosing.nextQuotation(1);
  };

  // Who else may say it: those who speak elsewhere in the article, then its other actors.
  const voices = (ghost) => {
    const found = new Map();
    const add = (key, name, fields) => found.has(key) || found.set(key, { name, fields });
    const keyOf = (guess) => known(guess)?.id ?? guess.speaker;
    for (const guess of editor.guesses) {
      if (guess.speaker) add(keyOf(guess), actorOf(guess)?.name ?? guess.speaker, fields(guess));
    }
    for (const { id, name, where } of Object.values(editor.state.actors)) {
      if (where === "here") add(id, name, { speaker: id });
    }
    found.delete(keyOf(ghost));
    return [...found.values()].slice(0, VOICES);
  };

  const describe = (guess) => {
    const who = actorOf(guess)?.name ?? guess.speaker ?? "Nobody found";
    const parts = [tile(actorOf(guess)), " ", element("bdi", who), `, ${guess.kind}? `];
    if (guess.evidence) {
      const why = element("small");
      why.append(...sentence(because(guess)));
      parts.push(why);
    }
    const others = voices(guess).map(({ name }, at) => {
      const button = element("button");
      button.type = "button";
      button.append(element("bdi", name), " ");
      const key = element("kbd", at + 1);
      key.ariaHidden = "true";
      button.append(key);
      button.onclick = () => editor.suggestions.choose(at);
      return button;
    });
    if (others.length) {
      const row = element("span", "", "row voices");
      row.role = "group";
      row.ariaLabel = "Accept with another speaker";
      row.append(...others);
      parts.push(row);
    }
    return parts;
  };

  const next = () => {
    if (ghosts().length) editor.choosing.nextQuotation(1);
  };

  // Writes the words that are chosen, as said by somebody.
  const write = async (said) => {
    const { ghost, start, end } = editor.pick;
    const words = editor.text.of({ start, end });
    const answer = await server.mark(editor.state.digest, { start, end, words, kind: ghost.kind, ...said });
    if (!answer.ok) {
      editor.panel.open(null);
      editor.panel.showErrors(answer);
      return;
    }
    if (!(await editor.finish(answer, "written"))) return;
    next();
  };

  const accept = () => {
    const { ghost } = editor.pick ?? {};
    if (!ghost) return undefined;
    return ghost.speaker ? write(fields(ghost)) : editor.panel.open(null);
  };

  const choose = (at) => {
    const other = voices(editor.pick.ghost)[at];
    return other && write(other.fields);
  };

  const acceptAll = async () => {
    const answer = await server.acceptAll(SURE);
    if (answer.state) await editor.take(answer.state);
    if (!answer.ok) {
      editor.say(answer.reason);
      return;
    }
    editor.drop();
    const left = ghosts().length;
    editor.say(`${answer.accepted} accepted, ${left} left to look at.`, answer.accepted > 0);
    next();
  };

  const reject = async () => {
    const { ghost } = editor.pick;
    const answer = await server.reject(ghost, editor.text.of(ghost));
    if (!answer.ok) {
      editor.say(answer.reason);
      return;
    }
    await editor.take(answer.state);
    editor.drop();
    await editor.guess();
    editor.say("Rejected: not suggested again.", true);
    next();
  };

  // A draft, as `brief suggest --write` makes them, is accepted as it is, or given up.
  const settle = async (statement) => {
    const { start, end, own_id: id, kind, speaker, attributed_to, reported_by, note, sources, tags, see } = statement;
    const fields = { id, kind, speaker, attributed_to, reported_by, note, sources, tags, see };
    const words = editor.text.of({ start, end });
    const { drops } = editor;
    const answer = await server.change(editor.state.digest, statement, { ...fields, start, end, words });
    if (answer.ok) {
      await editor.finish(answer, "changed", { drops, aside: statement });
      return;
    }
    editor.choosing.edit(statement.id);
    editor.panel.showErrors(answer);
  };
  const discard = async (statement) => {
    const { start, end } = statement;
    await editor.remove(statement, { start, end, words: editor.text.of(statement) });
    // The page that is made anew has asked who speaks.
    await editor.guessed;
  };

  const { during } = editor;
  return {
    settle: (statement) => during(settle(statement)),
    discard: (statement) => during(discard(statement)),
    toggle: () => during(toggle()),
    accept: () => during(accept()),
    choose: (at) => during(choose(at)),
    acceptAll: () => during(acceptAll()),
    reject: () => during(reject()),
    of, known, because, fields, draw, describe,
    shown: () => (on ? ghosts() : null),
    withoutGhosts: (open) => {
      const starts = new Set(ghosts().map((each) => each.start));
      return open.filter((each) => !starts.has(each.start));
    },
  };
}
