// Searches the index that Pagefind made. Without this script, or where WebAssembly may not run, the
// page's links lead to lists of all there is.
(() => {
  const form = document.querySelector("[data-search]");
  const list = document.querySelector("[data-search-results]");
  const status = document.querySelector("[data-search-status]");
  if (!form || !list) return;
  if (location.protocol === "file:") {
    status.textContent = status.dataset.failed;
    return;
  }
  const AT_ONCE = 20;
  const PAUSE = 150;
  const MOST = 40;
  const BEFORE = 10;
  const LETTERS_OF_A_WORD = 2;
  const MOST_COUNTED = 8;
  const more = document.querySelector("[data-search-more]");
  const section = document.querySelector("[data-search-section]");
  const by = document.querySelectorAll("[data-search-by]");
  const root = new URL(form.dataset.root, location.href);
  const selects = [...form.querySelectorAll("select")];
  let results = [];
  let found = null;
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

  // Words that no spaces part are in the index by pairs of letters (brief/pages/search/unspaced.py),
  // and are looked for so.
  const letter = `(?:(?=[\\p{L}\\p{N}])[${list.dataset.unspaced ?? ""}]\\p{M}*)`;
  const unspaced = new RegExp(letter, "u");
  const runs = new RegExp(`${letter}+|(?:(?!${letter})[\\p{L}\\p{N}\\p{M}])+`, "gu");
  const lettersOf = (text) => text.match(/\P{M}\p{M}*/gu) ?? [];
  const folded = (text) => text.normalize("NFKC").toLowerCase();
  const parted = (text) => folded(text).match(runs) ?? [];
  const paired = (word) => {
    if (!unspaced.test(folded(word))) return word;
    return parted(word).map((run) => {
      const letters = lettersOf(run);
      if (!unspaced.test(run) || letters.length < 3) return run;
      return letters.slice(1).map((each, n) => letters[n] + each).join(" ");
    }).join(" ");
  };

  // What a result has, as words. One that no spaces part is as many as it has letters, of which those
  // are found that stand together in what is looked for.
  let sought = [];
  const wordsOf = (content, locations) => content.split(/\s+/).flatMap((text, n) => {
    if (!unspaced.test(text)) return [{ text, space: true, hit: locations.includes(n), long: 1 }];
    const letters = lettersOf(text);
    const plain = letters.map(folded);
    const hits = new Set();
    for (const run of sought) {
      const { length } = lettersOf(run);
      plain.forEach((_, at) => {
        if (plain.slice(at, at + length).join("") !== run) return;
        for (let next = at; next < at + length; next += 1) hits.add(next);
      });
    }
    return letters.map((each, at) => (
      { text: each, space: at === letters.length - 1, hit: hits.has(at), long: 1 / LETTERS_OF_A_WORD }
    ));
  });

  // Some words, what was found marked; of many, those about the first mark.
  const passage = (words) => {
    const made = document.createDocumentFragment();
    // How far it is to each word.
    const far = [0];
    for (const { long } of words) far.push(far.at(-1) + long);
    const first = far[Math.max(0, words.findIndex(({ hit }) => hit))];
    const from = Math.max(0, Math.min(first - BEFORE, far.at(-1) - MOST));
    const shown = words.filter((_, n) => far[n] >= from && far[n + 1] <= from + MOST);
    if (words[0] !== shown[0]) made.append("… ");
    let mark = null;
    shown.forEach(({ text, space, hit }, n) => {
      if (!hit) mark = null;
      else if (!mark) made.append((mark = element("mark", "")));
      (mark ?? made).append(text);
      if (!space) return;
      mark = null;
      if (n < shown.length - 1) made.append(" ");
    });
    if (words.at(-1) !== shown.at(-1)) made.append(" …");
    return made;
  };

  // A statement's words, and the note on them, stand apart: nobody is to be taken for the other. A part
  // of a sentence stands in its sentence.
  const statement = (words, url, about, inLanguage) => {
    const { alone, before = "", after = "", words_dir: dir, kind = "quotation", related = [] } = about;
    const [quote, note] = words.flatMap(({ text }, n) => (text === list.dataset.between ? [n] : []));
    const link = element("a", passage(words.slice(0, quote)), { href: url });
    const said = element("p", "", { class: alone && "words" });
    // Of words that run another way than their brief, nobody tells the language.
    if (alone) said.append(link);
    else said.append(before, element("mark", link, { "data-kind": kind, dir }), after);
    const parts = [element("blockquote", said, alone && dir ? { dir } : inLanguage)];
    const known = element("div", "", { class: "evidence" });
    if (note > quote + 1) {
      const text = element("p", element("b", list.dataset.note));
      text.append(" ", element("bdi", passage(words.slice(quote + 1, note)), inLanguage));
      known.append(text);
    }
    for (const { label, against, links } of related) {
      const line = element("p", label, { class: against ? "against" : "alike" });
      links.forEach(([name, target], n) => {
        line.append(n ? list.dataset.comma : " ", element("a", element("bdi", name), { href: new URL(target, root) }));
      });
      known.append(line);
    }
    return [parts[0], known];
  };

  const stamp = ({ shape, colour, initials = "", second }, size = "") =>
    element("span", initials, {
      class: `stamp${size}`, "data-shape": shape, "data-long": initials.length > 2 && initials.length,
      "data-set": second && "2", "data-colour": colour, "aria-hidden": "true",
    });

  // Who says it, in which post, and of what kind it is where it is no quotation. Of second-hand words
  // the name is of the one whose they are, and of the one who tells them.
  const speaker = ({ speaker: name }, { voice, retold, kind: told }, kind) => {
    const line = element("p", "", { class: "by" });
    if (voice) {
      const { id, position } = voice;
      // An unnamed source is described, as a sentence begins.
      const called = element("bdi", id ? name : name.charAt(0).toUpperCase() + name.slice(1), {
        class: (!id || retold) && "unnamed",
      });
      line.append(id && !retold ? element("a", called, { href: new URL(`actors/${id}/`, root) }) : called);
      const post = id ? !retold && position : list.dataset.unnamed;
      if (post) line.append(list.dataset.comma, element("bdi", post));
    }
    if (told) line.append(" ", element("span", kind, { class: "kind" }));
    return line;
  };

  // A brief, or an actor, stands once, with what is found in it: its title is nobody's words.
  const places = new Map();
  const place = (url, title, told, inLanguage) => {
    if (!places.has(url)) {
      const link = element("a", element("bdi", title, inLanguage), { href: url });
      const item = element("li", element("h3", link));
      const line = element("p", "", { class: "meta" });
      told.filter(Boolean).forEach((each, n) => line.append(n ? dot() : "", element("bdi", each)));
      item.append(line);
      list.append(item);
      places.set(url, item);
    }
    return places.get(url);
  };

  // Shows what was found, and gives its link.
  const shown = ({ raw_url: raw, meta, filters, content, locations }) => {
    const url = new URL(raw, root).href;
    const about = JSON.parse(filters.shown[0]);
    const inLanguage = { lang: (filters.lang || [])[0], dir: about.dir };
    const kind = (filters.kind || []).join();
    const words = wordsOf(content, locations);
    const { brief, date, outlet, voice } = about;
    const told = [brief ? list.dataset.brief : kind, date, outlet];
    const item = place(url.split("#")[0], brief || meta.title, told, inLanguage);
    if (!brief) {
      const text = passage(words);
      item.querySelector(".meta").after(element("p", text, { ...inLanguage, class: "in-text" }));
      if (voice) {
        item.className = "statement";
        item.prepend(stamp(voice));
      }
      return item.querySelector("a");
    }
    const said = element("li", "", { class: "statement", "data-colour": voice?.colour });
    if (about.retold) said.dataset.retold = "";
    if (voice) said.append(stamp(voice));
    const [quote, known] = statement(words, url, about, inLanguage);
    said.append(quote, speaker(meta, about, kind));
    if (known.childElementCount) said.append(known);
    if (!item.querySelector("ol")) item.append(element("ol", ""));
    item.querySelector("ol").append(said);
    return quote.querySelector("a");
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
    const parts = await Promise.all(next.map((result) => result.data()));
    if (mine !== run) return null;
    const links = parts.map(shown);
    seen += links.length;
    more.parentElement.hidden = seen >= results.length;
    return links[0];
  };

  // Who says what was found, and what it is about: of each value how many statements there are. A
  // second click on one takes it back.
  let back = "";
  const count = async (q, filters, mine) => {
    const pagefind = await ready;
    const { brief, actor } = list.dataset;
    // An empty choice leaves all, and counts them.
    const counted = { actor: [], topic: [], brief: [], kind: [], ...filters };
    const all = await pagefind.search(q, { filters: counted });
    const said = await pagefind.search(q, { filters: { ...counted, not: { kind: { any: [brief, actor] } } } });
    if (mine !== run) return;
    const counts = said.filters;
    const briefs = ({ filters }) => Object.values(filters.brief || {}).filter(Boolean).length;
    found = {
      statements: said.results.length,
      within: briefs(said),
      briefs: briefs(all),
      actors: (all.filters.kind || {})[actor] || 0,
    };
    for (const part of by) {
      const name = part.dataset.searchBy;
      const select = form.elements[name];
      const rows = Object.entries(counts[name] || {}).filter(([, n]) => n)
        .sort(([, one], [, other]) => other - one).slice(0, MOST_COUNTED);
      part.hidden = !rows.length;
      part.querySelector("ul").replaceChildren(...rows.map(([value, n]) => {
        const chosen = select.value === value;
        const query = new URLSearchParams(location.search);
        if (chosen) query.delete(name);
        else query.set(name, value);
        const link = element("a", element("bdi", value), {
          href: `?${query}`, "aria-current": chosen && "true",
        });
        link.addEventListener("click", (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          back = name;
          select.value = chosen ? "" : value;
          soon(0);
        });
        const row = element("li", "");
        if (name === "actor") {
          const { dataset } = [...select.options].find((each) => each.value === value);
          row.append(stamp(dataset.id ? dataset : { shape: "unnamed" }, " is-small"));
        }
        row.append(link, element("small", n));
        return row;
      }));
      // Who chose by the keyboard goes on from there.
      if (back === name) part.querySelector("a")?.focus({ preventScroll: true });
    }
    back = "";
  };

  // A text for a number, in the form that the language has for it.
  const rule = new Intl.PluralRules(document.documentElement.lang);
  const counting = (text, n) => {
    const forms = JSON.parse(status.dataset[text]);
    return (forms[rule.select(n)] ?? forms.other).replace("{n}", n);
  };

  // Says how much was found of what: statements and their briefs, further briefs, actors.
  const tell = () => {
    const parts = [];
    if (found) {
      const { statements, within, briefs, actors } = found;
      const rest = briefs - within;
      if (statements) parts.push(counting("within", within).replace("{said}", counting("statements", statements)));
      if (rest) parts.push(counting(statements ? "more" : "briefs", rest));
      if (actors) parts.push(counting("actors", actors));
    } else parts.push(counting("results", results.length));
    status.replaceChildren(...parts.flatMap((each, n) => n ? [dot(), each] : [each]));
  };

  // Of a word that nothing begins with, Pagefind looks for its beginning: "a" of "aqzvw". That is not
  // what was asked for. The first result shows it, as all of them have been found alike.
  const plain = (text) => (text.normalize("NFKD").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
  const lacking = async (q, [first]) => {
    if (!q || !first || q.includes('"')) return false;
    const pagefind = await ready;
    const { content, locations, meta } = await first.data();
    const words = content.split(/\s+/);
    const hits = [...locations.map((n) => words[n]), ...Object.values(meta).join(" ").split(/\s+/)]
      .flatMap((each) => [each, ...parted(each)]).map(plain);
    const strange = q.split(/\s+/).filter((word) => !hits.some((hit) => hit.startsWith(plain(word))));
    // A word may be found by its stem, which need not be its beginning.
    for (const word of strange) {
      if (!(await pagefind.search(`"${word}"`)).results.length) return true;
    }
    return false;
  };

  const search = async () => {
    run += 1;
    const mine = run;
    const pagefind = await ready;
    const chosen = [...new FormData(form)].map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : ""));
    const { q: asked = "", ...filters } = Object.fromEntries(chosen);
    // Of words with a hyphen between, each is looked for.
    const q = asked.replace(/[-\u2010-\u2015/]+/g, " ").split(/\s+/).map(paired).join(" ").trim() || null;
    sought = parted(asked);
    const answer = chosen.length ? await pagefind.search(q, { filters }) : { results: [] };
    const none = await lacking(q, answer.results);
    if (mine !== run) return;
    results = none ? [] : answer.results;
    clear();
    await show();
    if (mine !== run) return;
    found = null;
    // What can't be counted is shown all the same.
    if (results.length && by.length) await count(q, filters, mine).catch(() => {});
    if (mine !== run) return;
    waiting.remove("searching");
    list.removeAttribute("aria-busy");
    section.hidden = !results.length;
    if (!results.length) for (const part of by) part.hidden = true;
    if (!chosen.length) status.replaceChildren();
    else if (results.length) tell();
    else status.textContent = status.dataset.none;
  };

  const failed = () => {
    run += 1;
    waiting.remove("searching");
    list.removeAttribute("aria-busy");
    form.hidden = true;
    more.parentElement.hidden = true;
    clear();
    for (const part of [section, ...by]) part.hidden = true;
    status.textContent = status.dataset.failed;
  };

  const asked = new URLSearchParams(location.search);
  const load = async () => {
    const pagefind = await import(new URL("pagefind/pagefind.js", root));
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
