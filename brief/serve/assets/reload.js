// Live preview: load the page again when it has changed, swap stylesheets, show errors over it.
(() => {
  "use strict";

  const { digest, styles } = document.currentScript.dataset;
  const state = { digest, styles };
  const here = encodeURIComponent(location.pathname);
  const memory = `brief-preview ${location.pathname}`;
  let asking = false;
  let again = false;
  let overlay = null;
  let leaving = false;

  async function check() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      do {
        again = false;
        const response = await fetch(`/-/brief/state.json?path=${here}`);
        if (response.ok) apply(await response.json());
      } while (again && !leaving);
    } catch {
      // The server has ended; the stream of events tells when it is back.
    } finally {
      asking = false;
    }
  }

  function apply(now) {
    // A page of errors that was made for want of another is one itself; others keep what they show.
    const broken = state.digest.startsWith("broken");
    show(broken ? "" : now.problems);
    if (now.problems && !broken) return;
    if (now.digest !== state.digest) {
      leaving = true;
      remember();
      location.reload();
      return;
    }
    if (now.styles !== state.styles) {
      state.styles = now.styles;
      swapStyles(now.styles);
    }
  }

  function swapStyles(version) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const url = new URL(link.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set("v", version);
      const fresh = link.cloneNode();
      fresh.href = url.href;
      fresh.addEventListener("load", () => link.remove());
      fresh.addEventListener("error", () => link.remove());
      link.after(fresh);
    }
  }

  // Errors stand over the last good page, out of reach of its styles.
  function show(problems) {
    if (!problems) {
      overlay?.remove();
      overlay = null;
      return;
    }
    if (!overlay) {
      overlay = document.createElement("div");
      overlay.id = "brief-preview-problems";
      const root = overlay.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/-/brief/overlay.css";
      const panel = document.createElement("section");
      panel.setAttribute("role", "alert");
      panel.setAttribute("aria-label", "Errors in the content");
      const title = document.createElement("h1");
      title.textContent = "Not shown yet: the site has errors";
      const text = document.createElement("pre");
      text.tabIndex = 0;
      panel.append(title, text);
      root.append(style, panel);
      document.body.append(overlay);
    }
    overlay.shadowRoot.querySelector("pre").textContent = problems;
  }

  // What the reader has opened, chosen and scrolled to outlives the reload.
  function controls() {
    return [...document.querySelectorAll("details, input, select, textarea, [aria-expanded], [aria-pressed]")];
  }

  function name(element, index) {
    const pressed = element.matches("[aria-pressed], [aria-expanded]");
    const text = element.querySelector("summary") ?? (pressed ? element : null);
    const label = element.id || element.getAttribute("name") || text?.textContent.trim() || index;
    return `${element.localName} ${label} ${element.type === "radio" ? element.value : ""}`;
  }

  function remember() {
    const kept = {
      x: scrollX,
      y: scrollY,
      open: [],
      closed: [],
      checked: {},
      pressed: [],
      focus: document.activeElement?.id ?? "",
    };
    controls().forEach((element, index) => {
      if (element.localName === "details") {
        (element.open ? kept.open : kept.closed).push(name(element, index));
      } else if (/^(checkbox|radio)$/.test(element.type)) {
        kept.checked[name(element, index)] = element.checked;
      } else if (element.getAttribute("aria-pressed") === "true" || element.getAttribute("aria-expanded") === "true") {
        kept.pressed.push(name(element, index));
      }
    });
    sessionStorage.setItem(memory, JSON.stringify(kept));
  }

  function recall() {
    const kept = JSON.parse(sessionStorage.getItem(memory) ?? "null");
    sessionStorage.removeItem(memory);
    if (!kept) return;
    controls().forEach((element, index) => {
      const key = name(element, index);
      if (element.localName === "details") {
        if (kept.open.includes(key)) element.open = true;
        if (kept.closed.includes(key)) element.open = false;
      } else if (key in kept.checked && element.checked !== kept.checked[key]) {
        element.click();
      } else if (kept.pressed.includes(key)) {
        if (element.getAttribute("aria-pressed") === "false" || element.getAttribute("aria-expanded") === "false") {
          element.click();
        }
      }
    });
    if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
    scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
  }

  function listen() {
    try {
      new SharedWorker("/-/brief/worker.js", { name: "brief-preview" });
      new BroadcastChannel("brief-preview").onmessage = check;
    } catch {
      listenAlone();
    }
    // What changed before the stream was open, or while the tab was frozen, is not missed.
    check();
    addEventListener("pageshow", (event) => event.persisted && check());
  }

  // Where tabs cannot share a stream, only those that are seen have one.
  function listenAlone() {
    let events = null;
    const connect = () => {
      if (document.hidden) {
        events?.close();
        events = null;
      } else if (!events) {
        events = new EventSource("/-/brief/events");
        events.addEventListener("revision", check);
      }
    };
    document.addEventListener("visibilitychange", connect);
    connect();
  }

  // Marks come beside the text or from the stylesheet: the article's text stays as it is.
  function beside(id) {
    return (
      document.querySelector(`[data-note="${CSS.escape(id)}"]`) ??
      document.getElementById(`entry-${id}`) ??
      document.querySelector("[data-article-body]")?.parentElement
    );
  }

  function addStyles() {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "/-/brief/marks.css";
    document.head.append(link);
  }

  async function addMarks() {
    const response = await fetch(`/-/brief/marks.json?path=${here}`);
    if (!response.ok) return;
    const marks = await response.json();
    const places = Object.entries(marks.places);
    const badges = new Map(Object.entries(marks.badges));
    if (!badges.size && !marks.annotations.length && !places.length) return;
    addStyles();
    if (marks.badge) {
      document.documentElement.dataset.previewDraft = "page";
      document.body.dataset.previewBadge = marks.badge;
    }
    for (const link of document.links) {
      if (badges.has(link.pathname) && link.textContent.trim()) {
        link.dataset.previewDraft = "link";
        link.dataset.previewBadge = badges.get(link.pathname);
      }
    }
    for (const id of marks.annotations) {
      for (const element of document.querySelectorAll(
        `mark[data-annotation~="${CSS.escape(id)}"], [data-note="${CSS.escape(id)}"]`,
      )) {
        element.dataset.previewDraft = "annotation";
        element.dataset.previewBadge = "Draft";
      }
    }
    for (const [id, { place, link }] of places) {
      const anchor = document.createElement("a");
      anchor.className = "brief-preview-edit";
      anchor.href = link;
      anchor.textContent = place;
      anchor.dataset.previewEdit = id;
      beside(id)?.append(anchor);
    }
  }

  listen();
  const ready = () => {
    recall();
    addMarks();
  };
  if (document.readyState === "complete") ready();
  else addEventListener("load", ready);
})();
