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
  const told = ({ content, locations, meta, filters }) => {
    const lang = (filters.lang || [])[0];
    const { dir } = meta;
    const words = content.split(/\s+/);
    const all = passage(words, locations, 0, words.length);
    if (!meta.brief) return [element("p", all, { lang, dir, class: "in-text" })];
    const quote = words.indexOf(list.dataset.between);
    const note = words.indexOf(list.dataset.between, quote + 1);
    const said = element("p", passage(words, locations, 0, quote), { lang, dir });
    const parts = [element("blockquote", said)];
    if (note > quote + 1) {
      const text = element("p", element("b", list.dataset.note), { class: "evidence" });
      text.append(" ", element("bdi", passage(words, locations, quote + 1, note), { lang }));
      parts.push(text);
    }
    return parts;
  };

  const shown = (result) => {
    const { raw_url: url, meta, filters } = result;
    const link = element("a", "", { href: new URL(url, root).href });
    if (meta.speaker) {
      link.append(element("bdi", meta.speaker, { class: "speaking" }), ": ");
    }
    const lang = (filters.lang || [])[0];
    link.append(element("bdi", meta.brief || meta.title, { lang, dir: meta.dir }));
    const line = [...(filters.kind || []), meta.date].filter(Boolean).join(" · ");
    const item = element("li", "", { "data-colour": meta.colour, class: meta.shape && "statement" });
    if (meta.shape) {
      item.append(element("span", meta.initials || "", {
        class: "stamp", "data-shape": meta.shape, "aria-hidden": "true",
      }));
    }
    item.append(element("h3", link), ...told(result), element("p", line, { class: "meta" }));
    return item;
  };

  const show = async () => {
    const mine = run;
    const next = results.slice(list.children.length, list.children.length + AT_ONCE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (mine !== run) return;
    list.append(...found.map(shown));
    more.parentElement.hidden = list.children.length >= results.length;
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
    results = answer.results;
    list.replaceChildren();
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
    list.replaceChildren();
    section.hidden = true;
    status.textContent = status.dataset.failed;
  };

  const asked = new URLSearchParams(location.search);
  const load = async () => {
    const pagefind = await import(new URL("pagefind/pagefind.js", root));
    await pagefind.options({ ranking: { metaWeights: { brief: 0.2, date: 0.2 } } });
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
    const first = list.children.length;
    show().then(() => list.children[first]?.querySelector("a").focus()).catch(failed);
  });
  form.elements.q.value = asked.get("q") || "";
  form.hidden = false;
  const ready = load();
  search().catch(failed);
})();
