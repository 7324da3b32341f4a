// The list is made anew when a file is saved, and has the colours that a reader chose.
"use strict";
try {
  const dark = localStorage.getItem("brief-dark");
  if (dark) document.documentElement.dataset.dark = dark;
} catch {
  // Storage may be refused.
}
new EventSource("/-/brief/events").addEventListener("revision", async () => {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  document.querySelector("main").replaceWith(fresh.querySelector("main"));
});
