// Filters for lists of statements. Without this script, the facets' links lead to the same lists.
// A list has several pages: they are looked through one after another, from the shortest
// list that one of the choices has, until enough is found.
(() => {
  const form = document.querySelector("[data-filter]");
  const list = document.querySelector("[data-said-list]");
  if (!form || !list) return;
  const ENOUGH = 50;
  const PAGES_AT_ONCE = 10;
  const status = document.querySelector("[data-filter-status]");
  const more = document.querySelector("[data-filter-more]");
  const pager = document.querySelector(".pager");
  const here = [...list.children];
  const facets = [...document.querySelectorAll("[data-facet]")];
  let run = 0;
  let state = null;

  for (const link of facets) {
    const { facet, value } = link.dataset;
    form.elements[facet].add(new Option(link.textContent, value));
  }

  const evidence = {
    disputed: (row) => row.querySelector(".against"),
    unnamed: (row) => row.querySelector(".unnamed") && !("retold" in row.dataset),
    "second-hand": (row) => "retold" in row.dataset,
  };

  // As readers look for words: without accents, in any case.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const fits = (row, brief, wanted) =>
    wanted.every(([name, value]) => {
      if (name === "actor") return row.dataset.speaker === value;
      if (name === "kind") return row.dataset.kind === value;
      if (name === "evidence") return Boolean(evidence[value]?.(row));
      if (name === "year") return brief.dataset.date.startsWith(`${value}-`);
      if (name === "topic") return brief.dataset.topics.split(" ").includes(value);
      if (name === "tag") return (row.dataset.tags || "").split(" ").includes(value);
      const text = plain(`${brief.firstElementChild.textContent} ${row.textContent}`);
      return plain(value).split(/\s+/).every((word) => text.includes(word));
    });

  const choices = () => [...new FormData(form)].filter(([, value]) => value.trim());

  // Where to begin: the shortest list among those that the choices have, else the whole index.
  // What is not among the most frequent has a shorter one.
  const base = (wanted) => {
    const lists = wanted.flatMap(([name, value]) => {
      const links = facets.filter((link) => link.dataset.facet === name);
      const own = links.find((link) => link.dataset.value === value);
      if (own) return [[own.href, own.dataset.count]];
      return links.slice(0, 1).map(({ href }) => [new URL(`../${encodeURIComponent(value)}/`, href).href, 0]);
    });
    lists.sort((a, b) => a[1] - b[1]);
    return lists.length ? lists[0][0] : form.dataset.base;
  };

  const element = (name, classes, ...content) => {
    const made = document.createElement(name);
    made.className = classes;
    made.append(...content);
    return made;
  };

  // What an actor's page has of a brief, as this list has it.
  const asIndex = (chapter) => {
    const heading = element("h2", "", chapter.querySelector("h3 a"));
    const day = element("p", "count", chapter.querySelector("time"));
    const head = element("header", "index-head", heading, day);
    const brief = element("section", "index-brief", head, element("ol", "index", ...chapter.querySelectorAll(".said")));
    Object.assign(brief.dataset, chapter.dataset);
    return brief;
  };

  const load = async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const link of page.querySelectorAll("a[href]")) {
      link.setAttribute("href", new URL(link.getAttribute("href"), response.url).href);
    }
    const next = page.querySelector(".pager a[rel=next]");
    const current = page.querySelector(".pager [data-count]");
    return {
      briefs: [...page.querySelectorAll(".index-brief, .chapter:has(.thread)")]
        .map((part) => part.matches(".chapter") ? asIndex(part) : part),
      next: next && next.getAttribute("href"),
      count: Number(current?.dataset.count || 0),
    };
  };

  // Who goes on speaking is not named again, but the one before may be left out here.
  const name = (rows) => {
    let before = null;
    for (const row of rows) {
      const said = "retold" in row.dataset ? null : row.querySelector(".who")?.textContent;
      row.classList.toggle("again", Boolean(said) && said === before);
      before = said;
    }
  };

  const add = (brief, wanted) => {
    const rows = [...brief.querySelectorAll(".said")];
    const fitting = rows.filter((row) => fits(row, brief, wanted));
    if (!fitting.length) return 0;
    const last = list.lastElementChild;
    const address = brief.querySelector("h2 a").href;
    const open = last && last.querySelector("h2 a").href === address;
    const target = open ? last : brief;
    if (!open) {
      brief.querySelector(".index").replaceChildren();
      // Here it has not all of its statements.
      brief.querySelector("[data-of-all]")?.remove();
      list.append(brief);
    }
    const index = target.querySelector(".index");
    index.append(...fitting);
    name(index.children);
    return fitting.length;
  };

  const look = async () => {
    const mine = run;
    const { wanted } = state;
    const target = state.found + ENOUGH;
    for (let n = 0; n < PAGES_AT_ONCE && state.next && state.found < target; n += 1) {
      const page = await load(state.next);
      if (mine !== run) return;
      for (const brief of page.briefs) state.found += add(brief, wanted);
      state.pages += 1;
      state.next = page.next;
      state.count = page.count || state.count;
    }
    status.textContent = status.dataset.found
      .replace("{found}", state.found).replace("{pages}", state.pages).replace("{count}", state.count);
    more.parentElement.hidden = !state.next;
  };

  const restore = () => {
    list.replaceChildren(...here);
    status.textContent = "";
    more.parentElement.hidden = true;
    if (pager) pager.hidden = false;
  };

  const apply = async () => {
    run += 1;
    const wanted = choices();
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    if (!wanted.length) return restore();
    list.replaceChildren();
    if (pager) pager.hidden = true;
    state = { wanted, next: base(wanted), found: 0, pages: 0, count: 1 };
    await look();
  };

  form.addEventListener("input", () => apply().catch(failed));
  form.addEventListener("reset", () => setTimeout(() => apply().catch(failed)));
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => look().catch(failed));

  // Where pages can't be fetched (a folder on disk), the links remain.
  const failed = () => {
    form.hidden = true;
    restore();
  };

  if (location.protocol === "file:") return;
  form.hidden = false;
  // With the form, the links say the same a second time.
  document.querySelector(".narrow").hidden = true;
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    const field = form.elements[name];
    if (!field) continue;
    field.value = value;
    // Whoever is not among the most frequent.
    if (field.options && field.value !== value) field.add(new Option(value, value, true, true));
  }
  const own = facets.find((link) => link.getAttribute("aria-current"));
  if (own && !asked.size) form.elements[own.dataset.facet].value = own.dataset.value;
  // On a phone the choices are folded, so that the first quotation is on its first screen.
  const fold = form.querySelector("details");
  fold.open = !matchMedia("(max-width: 39.99rem)").matches || [...fold.querySelectorAll("select")].some((each) => each.value);
  if (asked.size) apply().catch(failed);
})();
