// What was typed and not saved, of an article. It waits in this tab until it is saved, also while the
// page is loaded again or the editor is started anew.

export function unsaved(article) {
  const place = `brief-annotate-unsaved ${article}`;
  // {id, start, base, fields}: the annotation and what it was when one began to type, or where the
  // words of a new one begin.
  let waiting = [];
  try {
    waiting = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  } catch {
    // Storage may be refused.
  }
  const store = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify(waiting));
    } catch {
      // Then it waits as long as the page is open.
    }
  };
  return {
    words: () => waiting.map((each) => each.fields.words),
    // What waits of an annotation; of a new one what is of the same words, wherever they were.
    of({ id, start, words }) {
      if (id) return waiting.find((each) => each.id === id);
      const fresh = waiting.filter((each) => !each.id);
      return fresh.find((each) => each.start === start) ?? fresh.find((each) => each.fields.words === words);
    },
    keep(entry, fields) {
      if (!waiting.includes(entry)) waiting.push(entry);
      entry.fields = fields;
      store();
    },
    drop(isGone) {
      waiting = waiting.filter((each) => !isGone(each));
      store();
    },
    // The annotation has other words now, by our own hand: what waits goes along.
    rebase(was, now, words) {
      const entry = waiting.find((each) => each.id === was.id);
      if (!entry) return;
      const { start, end } = now;
      Object.assign(entry, { id: now.id, start, base: now.entry });
      Object.assign(entry.fields, { start, end, words });
      for (const name of ["speaker", "draft"]) if (was[name] !== now[name]) entry.fields[name] = now[name];
      store();
    },
    // The article has changed: `moved` tells where words are now.
    move(moved) {
      for (const entry of waiting) {
        const now = moved(entry.fields);
        if (!now) continue;
        entry.start = now.start;
        Object.assign(entry.fields, now);
      }
      store();
    },
  };
}
