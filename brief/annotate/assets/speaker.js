// Who says it: a combobox, as the ARIA Authoring Practices have it, of the actors that are known
// here and in the registry, by name, alias, initials and post.

import { dress, element, fitting, sentence, tile } from "./elements.js";

export function speakerField(editor, { changed }) {
  const { one } = editor;
  const [input, list, sign] = [one("#speaker"), one("#speaker-list"), one("#speaker-tile")];
  let value = null; // {id} | {unnamed: true} | {fresh: true} | null
  let options = [];
  let active = -1;
  let typed = false;
  let guess = null;

  const guessedId = () => (guess ? editor.suggestions.known(guess)?.id : undefined);
  const actorOf = (each) => editor.state.actors[each?.id];

  const set = (next) => {
    value = next;
    const actor = actorOf(next);
    if (next) input.value = actor?.name ?? next.id ?? (next.unnamed ? "Somebody unnamed" : "New actor");
    else input.value = "";
    sign.hidden = !actor;
    if (actor) dress(sign, actor);
    one("#panel").dataset.colour = actor?.colour ?? "";
    one("#unnamed-field").hidden = !next?.unnamed;
    one("#actor-fields").hidden = !next?.fresh;
    help();
  };

  // Whether the one who is chosen is the one who was guessed.
  const isGuessed = () => {
    if (value?.id || guessedId()) return value?.id === guessedId();
    if (value?.fresh) return one("#actor-name").value.trim() === guess.speaker;
    return Boolean(value?.unnamed) && one("#attributed").value.trim() === guess.attributed_to;
  };

  const help = () => {
    const actor = actorOf(value);
    const guessed = guess && isGuessed();
    const from = guessed ? `A guess: ${editor.suggestions.because(guess)}. ` : "";
    const post = actor ? [actor.role, actor.affiliation].filter(Boolean).join(", ") : "";
    one("#speaker-help").replaceChildren(...sentence(from), ...(post ? [element("bdi", post)] : []));
    one("#speaker-help").classList.toggle("guess", Boolean(guessed));
  };

  // How well an actor fits what is typed: the lower the better; null where not at all.
  const fit = (actor, query) => {
    if (!query) return { at: 1 };
    const names = [actor.name, ...actor.aliases, actor.role, actor.affiliation];
    const at = fitting(query, names);
    return at < 0 ? null : { at: at + 1, alias: at && at <= actor.aliases.length ? names[at] : "" };
  };

  const row = ({ actor, hit }) => ({
    actor,
    label: `${actor.name} `,
    small: [hit.alias && `also “${hit.alias}”`, actor.role, guessedId() === actor.id && "guess"]
      .filter(Boolean)
      .join(" · "),
    value: { id: actor.id },
  });

  // Those who seem to speak in the article, and are declared nowhere.
  const named = (query) => {
    const found = new Map();
    for (const each of editor.guesses) {
      const { speaker: name, role = "", affiliation = "", actor_kind: kind } = each;
      if (!name || each.attributed_to || found.has(name) || editor.suggestions.known(each)) continue;
      const actor = { name, role: role ?? "", affiliation: affiliation ?? "", aliases: [] };
      if (fit(actor, query)) found.set(name, { ...actor, kind });
    }
    return [...found.values()].map((actor) => ({
      label: `${actor.name} `, small: [actor.role, "new actor"].filter(Boolean).join(" · "),
      value: { fresh: true }, actor, undeclared: true,
    }));
  };

  // The fields of a new actor.
  const declare = ({ name, role = "", affiliation = "", kind = "person" }) => {
    for (const [part, given] of Object.entries({ name, role, affiliation, kind })) one(`#actor-${part}`).value = given;
  };

  const group = (title, items) => {
    if (!items.length) return;
    const box = element("div");
    box.role = "group";
    box.ariaLabel = title;
    const label = element("div", title, "group");
    label.role = "presentation";
    box.append(label);
    for (const item of items) {
      const option = element("div");
      option.role = "option";
      option.id = `option-${options.length}`;
      option.ariaSelected = "false";
      if (item.actor && !item.undeclared) option.append(tile(item.actor));
      const text = element("span");
      text.append(...(item.actor ? [element("bdi", item.label)] : sentence(item.label)));
      if (item.small) text.append(element("small", item.small));
      option.append(text);
      option.onpointerdown = (event) => event.preventDefault();
      option.onclick = () => take(item);
      options.push({ ...item, option });
      box.append(option);
    }
    list.append(box);
  };

  const open = () => {
    const term = typed ? input.value.trim() : "";
    const others = named(term);
    const found = Object.values(editor.state.actors)
      .map((actor) => ({ actor, hit: fit(actor, term) }))
      .filter((each) => each.hit)
      .sort((a, b) => a.hit.at - b.hit.at);
    options = [];
    list.replaceChildren();
    group("In this article", found.filter(({ actor }) => actor.where === "here").map(row));
    group("Registry", found.filter(({ actor }) => actor.where === "registry").map(row));
    group("Named in the text", others);
    group("Somebody else", [
      { label: "Somebody unnamed … ", small: "attributed_to", value: { unnamed: true } },
      { label: term ? `New actor “${term}” … ` : "New actor … ", value: { fresh: true }, term },
    ]);
    list.hidden = false;
    input.ariaExpanded = "true";
    const own = options.findIndex((item) => item.value.id && item.value.id === value?.id);
    move(!typed ? own : found.length + others.length ? 0 : options.length - 1);
    list.classList.remove("up");
    const over = list.getBoundingClientRect().bottom > editor.places.foot();
    const room = input.getBoundingClientRect().top > 320;
    list.classList.toggle("up", over && room && !one("#panel").classList.contains("sheet"));
  };

  const move = (to) => {
    options[active]?.option.setAttribute("aria-selected", "false");
    active = to;
    const option = options[active]?.option;
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.ariaSelected = "true";
    input.setAttribute("aria-activedescendant", option.id);
    const low = option.offsetTop + option.offsetHeight - list.clientHeight;
    if (list.scrollTop < low) list.scrollTop = low + 4;
    if (list.scrollTop > option.offsetTop - 24) list.scrollTop = option.offsetTop - 24;
  };

  const close = () => {
    list.hidden = true;
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
    active = -1;
    typed = false;
  };

  const freshOf = (item) => (item.undeclared ? item.actor : item.term ? { name: item.term } : null);

  const take = (item) => {
    close();
    // What is known of one person is not said of another.
    const fresh = freshOf(item);
    if (fresh && fresh.name !== one("#actor-name").value) declare(fresh);
    set(item.value);
    if (item.value.unnamed) editor.focus(one("#attributed"));
    else if (item.value.fresh) editor.focus(one(fresh ? "#actor-role" : "#actor-name"));
    else {
      editor.focus(input);
      input.select();
    }
    changed();
  };

  input.addEventListener("input", () => {
    typed = true;
    value = null;
    sign.hidden = true;
    one("#unnamed-field").hidden = one("#actor-fields").hidden = true;
    one("#speaker-help").textContent = "";
    open();
  });
  input.addEventListener("click", () => (list.hidden ? open() : close()));
  input.addEventListener("blur", () => close());
  input.addEventListener("keydown", (event) => {
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    // No name begins with a digit.
    if (/^[1-9]$/.test(event.key) && whole && plain && editor.keysOn()) {
      if (editor.panel.setKind(+event.key)) event.preventDefault();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (list.hidden) {
        open();
        if (active < 0) move(by > 0 ? 0 : options.length - 1);
      } else if (event.altKey) close();
      else move((active + by + options.length) % options.length);
    } else if ((event.key === "Enter" || (event.key === "Tab" && typed)) && !list.hidden && active >= 0 && plain) {
      if (event.key === "Enter" || !options[active].value.id) event.preventDefault();
      take(options[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
      set(value);
    }
  });

  return {
    input,
    set,
    close,
    help,
    declare,
    value: () => value,
    // Whoever is chosen while one still looks; what is typed, where nobody is.
    looking() {
      const item = typed && !list.hidden ? options[active] : null;
      return item ? { ...item.value, actor: freshOf(item) } : null;
    },
    guess(next) {
      guess = next;
    },
  };
}
