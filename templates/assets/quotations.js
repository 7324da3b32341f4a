// Filters for lists of statements. Without this script, the facets' links lead to the same lists.
// A list stands on several pages: they are looked through one after another, from the shortest
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
  const here = { url: location.href, items: [...list.children] };
  const facets = [...document.querySelectorAll("[data-facet]")];
  let run = 0;
  let state = null;

  for (const link of facets) {
    const { facet, value } = link.dataset;
    form.elements[facet].add(new Option(link.textContent, value));
  }

  const fits = (item, wanted) =>
    wanted.every(([name, value]) => {
      const data = item.dataset;
      if (name === "actor") return data.speaker === value;
      if (name === "kind") return data.kind === value;
      if (name === "year") return data.date.startsWith(`${value}-`);
      if (name === "words") return item.textContent.toLowerCase().includes(value.toLowerCase());
      return (data[`${name}s`] || "").split(" ").includes(value);
    });

  const choices = () => [...new FormData(form)].filter(([, value]) => value.trim());

  // Where to begin: the shortest list among those that the choices have, else the whole index.
  const base = (wanted) => {
    const links = facets.filter((link) =>
      wanted.some(([name, value]) => link.dataset.facet === name && link.dataset.value === value));
    links.sort((a, b) => a.dataset.count - b.dataset.count);
    return links.length ? links[0].href : form.dataset.base;
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
      items: [...page.querySelectorAll(".said")],
      next: next && next.getAttribute("href"),
      count: current ? Number(current.dataset.count) : 1,
    };
  };

  const look = async () => {
    const mine = run;
    const { wanted } = state;
    const target = state.found + ENOUGH;
    for (let n = 0; n < PAGES_AT_ONCE && state.next && state.found < target; n += 1) {
      const page = await load(state.next);
      if (mine !== run) return;
      const fitting = page.items.filter((item) => fits(item, wanted));
      list.append(...fitting);
      state.found += fitting.length;
      state.pages += 1;
      state.next = page.next;
      state.count = page.count;
    }
    status.textContent = status.dataset.found
      .replace("{found}", state.found).replace("{pages}", state.pages).replace("{count}", state.count);
    more.parentElement.hidden = !state.next;
  };

  const apply = async () => {
    run += 1;
    const wanted = choices();
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    list.toggleAttribute("reversed", false);
    if (!wanted.length) {
      list.replaceChildren(...here.items);
      status.textContent = "";
      more.parentElement.hidden = true;
      if (pager) pager.hidden = false;
      return;
    }
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
    status.textContent = "";
    more.parentElement.hidden = true;
    list.replaceChildren(...here.items);
    if (pager) pager.hidden = false;
  };

  if (location.protocol === "file:") return;
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
  const own = facets.find((link) => link.getAttribute("aria-current"));
  if (own && !asked.size) form.elements[own.dataset.facet].value = own.dataset.value;
  if (asked.size) apply().catch(failed);
})();
