// The fields of the panel: filled in as an annotation is, and read as it is to be.

import { element } from "./elements.js";
import { repeatedRows } from "./rows.js";
import { speakerField } from "./speaker.js";

// `known` has every actor there was while a panel was open.
export function form(editor, { changed, known }) {
  const { one, all } = editor;
  const speaker = speakerField(editor, {
    changed() {
      offerTellers(one("#teller").value);
      changed();
    },
  });
  const sources = repeatedRows(editor, {
    list: "#sources", template: "#source-row", add: "[data-do=add-source]", changed });
  const links = repeatedRows(editor, {
    list: "#links", template: "#link-row", add: "[data-do=add-link]", defaults: { relation: "see-also" }, changed });

  const drawKinds = () => {
    const made = Object.entries(editor.state.kinds).map(([kind, name], i) => {
      const label = element("label");
      const radio = element("input");
      Object.assign(radio, { type: "radio", name: "kind", value: kind });
      const line = element("u", name);
      line.dataset.kind = kind;
      const key = element("kbd", i < 9 ? String(i + 1) : "");
      key.ariaHidden = "true";
      const span = element("span");
      span.append(line, key);
      label.append(radio, span);
      return label;
    });
    one("#kinds").replaceChildren(...made);
  };
  const kindIs = (kind) => {
    for (const radio of all("[name=kind]")) radio.checked = radio.value === kind;
  };
  const setKind = (number) => {
    const radio = all("[name=kind]")[number - 1];
    if (!radio) return false;
    radio.checked = true;
    editor.tell(radio.value);
    changed();
    return true;
  };

  const fill = (fields) => {
    one("#attributed").value = (!fields.speaker && fields.attributed_to) || "";
    if (fields.actor) speaker.declare(fields.actor);
    drawTellers(fields);
    if (fields.speaker) speaker.set({ id: fields.speaker });
    else if (fields.actor) speaker.set({ fresh: true });
    else speaker.set(fields.attributed_to ? { unnamed: true } : null);
    kindIs(fields.kind);
    one("#note").value = fields.note ?? "";
    for (const source of fields.sources ?? []) sources.append(source);
    one("#tags").value = (fields.tags ?? []).join(", ");
    one("#tags-field").hidden = !fields.tags?.length;
    one("#own-id").value = fields.own_id ?? "";
    one("#id-field").hidden = !fields.own_id;
    for (const link of fields.see ?? []) links.append(link);
    one("#draft").checked = Boolean(fields.draft);
  };

  const option = (value, text) => Object.assign(element("option", text), { value });
  const tellersOf = (title, actors) => {
    if (!actors.length) return [];
    const group = Object.assign(element("optgroup"), { label: title });
    group.append(...actors.map(({ id, name, role }) => option(id, role ? `${name}, ${role}` : name)));
    return [group];
  };

  // Whoever may tell the words: nobody tells their own. Whom somebody chose stays, whoever speaks now.
  const offerTellers = (chosen, who = speaker.value()?.id) => {
    const others = Object.values(editor.state.actors).filter(({ id }) => id !== who || id === chosen);
    const from = (place) => others.filter(({ where }) => where === place);
    one("#teller").replaceChildren(
      option("", "nobody else"),
      ...tellersOf("In this article", from("here")),
      ...tellersOf("Registry", from("registry")),
      option("?", "somebody unnamed"),
    );
    one("#teller").value = chosen;
  };

  // Through whom the speaker's words were heard: an actor, or somebody whom the article does not name.
  const drawTellers = ({ speaker: who, reported_by: teller, attributed_to: unnamed }) => {
    offerTellers(teller || (who && unnamed ? "?" : ""), who);
    one("#teller-name").value = (who && unnamed) || "";
    one("#teller-field").hidden = !one("#teller").value;
    one("#teller-unnamed").hidden = one("#teller").value !== "?";
  };
  one("#teller").addEventListener("change", () => {
    one("#teller-unnamed").hidden = one("#teller").value !== "?";
  });

  const list = (text) => text.split(/[,،、]/).map((each) => each.trim()).filter(Boolean);
  const fields = () => {
    const { start, end } = editor.pick;
    const made = {
      start,
      end,
      words: editor.text.of({ start, end }),
      kind: one("[name=kind]:checked")?.value ?? "",
      note: one("#note").value,
      tags: list(one("#tags").value),
      see: links.values().filter(({ to }) => to),
      id: one("#own-id").value.trim(),
      draft: one("#draft").checked,
      sources: sources.values().filter((each) => Object.values(each).some(Boolean)),
    };
    const who = speaker.looking() ?? speaker.value();
    if (who?.id) made.speaker = who.id;
    else if (who?.unnamed) made.attributed_to = one("#attributed").value.trim();
    else if (who?.fresh) {
      made.actor = { where: one("[name=where]:checked").value, role: "", affiliation: "", kind: "person" };
      for (const name of ["name", "role", "affiliation", "kind"]) {
        if (who.actor) made.actor[name] = who.actor[name] ?? made.actor[name];
        else made.actor[name] = one(`#actor-${name}`).value.trim();
      }
    } else if (speaker.input.value.trim()) made.speaker = speaker.input.value.trim();
    // Whom the sidecar no longer declares is declared by it anew.
    const lost = editor.state.actors[made.speaker] ? null : known[made.speaker];
    if (lost?.where === "here") {
      const { id, name, role, affiliation, kind, where } = lost;
      made.actor = { id, name, role, affiliation, kind, where };
      delete made.speaker;
    }
    const teller = one("#teller").value;
    if (teller && (made.speaker || made.actor)) {
      if (teller === "?") made.attributed_to = one("#teller-name").value.trim();
      else made.reported_by = teller;
    }
    return made;
  };

  const show = (selector) => {
    one(selector).hidden = false;
    editor.focus(one(`${selector} :is(input, select)`));
  };

  return { speaker, sources, links, drawKinds, setKind, fill, fields, show };
}
