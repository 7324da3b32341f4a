// Who may say what, as `brief suggest` has it: a guess for the panel, and, if one asks for them,
// ghost marks. Nothing of it is written before it is accepted.

import { element, tile } from "./elements.js";

const NAME = /^\p{Lu}/u;
const DESCRIBES = /^(the|an?|one|two|three|some|several|der|die|das|eine?|le|la|les|une?|el|los|las)\s/i;

// Whether a speaker has a name; else the article only describes who it is.
const named = (speaker) => NAME.test(speaker) && !DESCRIBES.test(speaker);
const lowered = (text) => text[0].toLowerCase() + text.slice(1);

export function suggestions(editor) {
  const { one, all, server } = editor;
  const rejected = new Set();
  let on = false;

  // The guess whose words hold a span, as closely as any.
  const of = (span) =>
    editor.guesses
      .filter((each) => each.start <= span.start + 2 && each.end >= span.end - 2)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

  const free = (span) => !editor.placed().some((each) => each.start < span.end && each.end > span.start);
  const ghosts = () => (on ? editor.guesses.filter((each) => free(each) && !rejected.has(each.start)) : []);

  // The actor whom a guess names: one who is known, or was declared since.
  const known = ({ actor, speaker }) => {
    const { actors } = editor.state;
    if (actor || !speaker) return actors[actor] ?? null;
    const name = speaker.toLowerCase();
    const has = (each) => [each.name, ...each.aliases].some((text) => text.toLowerCase() === name);
    return Object.values(actors).find(has) ?? null;
  };

  // The fields that a guess fills in.
  const fields = (guess) => {
    if (!guess?.speaker) return {};
    if (known(guess)) return { speaker: known(guess).id };
    if (!named(guess.speaker)) return { attributed_to: lowered(guess.speaker) };
    return { actor: { name: guess.speaker, role: guess.role ?? "", affiliation: guess.affiliation ?? "" } };
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
    known(guess) ?? (guess.speaker && named(guess.speaker) ? { name: guess.speaker } : null);
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

  const toggle = () => {
    on = !on;
    editor.drop();
    editor.draw();
    const found = ghosts();
    const sure = found.filter((each) => each.speaker).length;
    editor.say(on ? `${found.length} statements, ${sure} with a guess who speaks. Nothing is written until you accept.` : "");
    if (found.length) editor.choosing.nextQuotation(1);
  };

  const describe = (guess) => {
    const who = actorOf(guess)?.name ?? guess.speaker ?? "Nobody found";
    const parts = [tile(actorOf(guess)), ` ${who}, ${guess.kind}? `];
    if (guess.evidence) parts.push(element("small", because(guess)));
    return parts;
  };

  const accept = async () => {
    const { ghost, start, end } = editor.pick ?? {};
    if (!ghost) return;
    const guess = fields(ghost);
    // Somebody new is looked at first.
    if (!guess.speaker && !guess.attributed_to) {
      editor.panel.open(null);
      return;
    }
    const words = editor.text.of({ start, end });
    const answer = await server.mark(editor.state.digest, { start, end, words, kind: ghost.kind, ...guess });
    if (!answer.ok) {
      editor.panel.open(null);
      editor.panel.showErrors(answer);
      return;
    }
    await editor.finish(answer, "written");
    if (ghosts().length) editor.choosing.nextQuotation(1);
  };

  const reject = () => {
    rejected.add(editor.pick.ghost.start);
    editor.drop();
    editor.draw();
    editor.say("Not suggested again while this page is open.");
    if (ghosts().length) editor.choosing.nextQuotation(1);
  };

  return {
    of, known, because, fields, draw, toggle, describe, accept, reject,
    shown: () => (on ? ghosts() : null),
    withoutGhosts: (open) => {
      const starts = new Set(ghosts().map((each) => each.start));
      return open.filter((each) => !starts.has(each.start));
    },
  };
}
