// Searches the index that Pagefind made. Without this script, or where WebAssembly may not run, the
// page's links lead to lists of all there is.
(() => {
  const form = document.querySelector("[data-search]");
  const list = document.querySelector("[data-search-results]");
  if (!form || !list || location.protocol === "file:") return;
  const AT_ONCE = 20;
  const PAUSE = 150;
  const MOST = 40;
  const BEFORE = 10;
  const status = document.querySelector("[data-search-status]");
  const more = document.querySelector("[data-search-more]");
  const section = document.querySelector("[data-search-section]");
  const root = new URL(form.dataset.root, location.href);
  const selects = [...form.querySelectorAll("select")];
  let results = [];
  let run = 0;
  let timer = 0;

  // An address that holds a search: what stands below the results is shown with them, so that it
  // doesn't move.
  const waiting = document.documentElement.classList;
  if (location.search) waiting.add("searching");

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.append(text);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    return made;
  };

  // What stands between the parts of a line, as the pages have it.
  const dot = () => {
    const made = element("span", element("i", "\u00a0·"), { class: "dot" });
    made.append(" ");
    return made;
  };

  // The words from `start` to `end`, what was found marked; of many, those about the first mark.
  const passage = (words, hits, start, end) => {
    const made = document.createDocumentFragment();
    const first = hits.find((n) => n >= start && n < end) ?? start;
    const begin = Math.max(start, Math.min(first - BEFORE, end - MOST));
    const stop = Math.min(begin + MOST, end);
    if (begin > start) made.append("… ");
    for (let n = begin; n < stop; n += 1) {
      made.append(hits.includes(n) ? element("mark", words[n]) : words[n], n < stop - 1 ? " " : "");
    }
    if (stop < end) made.append(" …");
    return made;
  };

  // A statement's words, and the note on them, stand apart: nobody is to be taken for the other.
  const told = (words, hits, url, { marks, words_dir: dir }, inLanguage) => {
    const quote = words.indexOf(list.dataset.between);
    const note = words.indexOf(list.dataset.between, quote + 1);
    const link = element("a", passage(words, hits, 0, quote), { href: url });
    const said = element("p", link, { class: marks && "words" });
    // Of words that run another way than their brief, nobody tells the language.
    const parts = [element("blockquote", said, dir ? { dir } : inLanguage)];
    if (note > quote + 1) {
      const text = element("p", element("b", list.dataset.note), { class: "evidence" });
      text.append(" ", element("bdi", passage(words, hits, quote + 1, note), inLanguage));
      parts.push(text);
    }
    return parts;
  };

  // Who says it, and of what kind it is where it is not the speaker's own words.
  const speaker = ({ shape, colour, initials, speaker: name, verbatim }, kind) => {
    const line = element("p", "", { class: "speaker" });
    if (shape) {
      line.append(element("span", initials || "", {
        class: "stamp is-small", "data-shape": shape, "data-long": initials?.length > 2 && "long",
        "aria-hidden": "true",
      }));
      // An unnamed source is described, as a sentence begins.
      const called = colour ? name : name.charAt(0).toUpperCase() + name.slice(1);
      const bdi = element("bdi", called, { class: !colour && "unnamed" });
      const who = element("span", bdi, { class: "who" });
      if (!colour) who.append(" ", element("small", list.dataset.unnamed));
      line.append(who);
    }
    if (!verbatim) line.append(" ", element("span", kind, { class: "kind" }));
    return line;
  };

  // A brief, or an actor, stands once, with what is found in it: its title is nobody's words.
  const places = new Map();
  const place = (url, title, what, date, inLanguage) => {
    if (!places.has(url)) {
      const link = element("a", element("bdi", title, inLanguage), { href: url });
      const item = element("li", element("h3", link));
      const line = element("p", what, { class: "meta" });
      if (what && date) line.append(dot());
      line.append(date || "");
      item.append(line);
      list.append(item);
      places.set(url, item);
    }
    return places.get(url);
  };

  // Shows what was found, and gives its link.
  const shown = ({ raw_url: raw, meta, filters, content, locations }) => {
    const url = new URL(raw, root).href;
    const inLanguage = { lang: (filters.lang || [])[0], dir: meta.dir };
    const kind = (filters.kind || []).join();
    const words = content.split(/\s+/);
    const what = meta.brief ? list.dataset.brief : kind;
    const item = place(url.split("#")[0], meta.brief || meta.title, what, meta.date, inLanguage);
    if (!meta.brief) {
      const text = passage(words, locations, 0, words.length);
      item.querySelector(".meta").after(element("p", text, { ...inLanguage, class: "in-text" }));
      return item.querySelector("a");
    }
    const said = element("li", speaker(meta, kind), { class: "said", "data-colour": meta.colour });
    said.append(...told(words, locations, url, meta, inLanguage));
    if (!item.querySelector("ol")) item.append(element("ol", "", { class: "index" }));
    item.querySelector("ol").append(said);
    return said.querySelector("a");
  };

  let seen = 0;
  const clear = () => {
    seen = 0;
    places.clear();
    list.replaceChildren();
  };

  const show = async () => {
    const mine = run;
    const next = results.slice(seen, seen + AT_ONCE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (mine !== run) return null;
    const links = found.map(shown);
    seen += links.length;
    more.parentElement.hidden = seen >= results.length;
    return links[0];
  };

  const search = async () => {
    run += 1;
    const mine = run;
    const pagefind = await ready;
    const chosen = [...new FormData(form)].map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : ""));
    const { q = null, ...filters } = Object.fromEntries(chosen);
    const answer = chosen.length ? await pagefind.search(q, { filters }) : { results: [] };
    if (mine !== run) return;
    // A word of a brief's title finds the brief, not each of its statements.
    results = answer.results.filter(({ score }) => !q || score > 0);
    clear();
    await show();
    if (mine !== run) return;
    waiting.remove("searching");
    list.removeAttribute("aria-busy");
    const { found, none } = status.dataset;
    section.hidden = !results.length;
    status.textContent = !chosen.length ? "" : results.length ? found.replace("{n}", results.length) : none;
  };

  const failed = () => {
    run += 1;
    waiting.remove("searching");
    list.removeAttribute("aria-busy");
    form.hidden = true;
    more.parentElement.hidden = true;
    clear();
    section.hidden = true;
    status.textContent = status.dataset.failed;
  };

  const asked = new URLSearchParams(location.search);
  const load = async () => {
    const pagefind = await import(new URL("pagefind/pagefind.js", root));
    await pagefind.options({ ranking: { metaWeights: { dir: 0, words_dir: 0, brief: 0, date: 0, shape: 0, colour: 0, initials: 0 } } });
    // Nothing is found so, but a search that can't run fails.
    await pagefind.search("");
    return pagefind;
  };

  const order = new Intl.Collator(document.documentElement.lang).compare;
  for (const select of selects) {
    const [, ...choices] = select.options;
    select.append(...choices.sort((one, other) => order(one.value, other.value)));
    select.value = asked.get(select.name) || "";
    if (select.selectedIndex < 0) select.value = "";
  }

  // What is still being looked for is of no use any more: its results would be replaced, and with
  // them the focus that they may have by then.
  const soon = (wait) => {
    run += 1;
    clearTimeout(timer);
    list.setAttribute("aria-busy", "true");
    timer = setTimeout(() => search().catch(failed), wait);
  };
  form.addEventListener("input", () => soon(PAUSE));
  form.addEventListener("reset", () => soon(0));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    soon(0);
  });
  more.addEventListener("click", () => {
    show().then((first) => first?.focus()).catch(failed);
  });
  form.elements.q.value = asked.get("q") || "";
  form.hidden = false;
  const ready = load();
  search().catch(failed);
})();
