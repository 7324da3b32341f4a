"use strict";
(() => {
  const root = document.documentElement;
  const remember = (name, value) => {
    try { localStorage.setItem("brief-" + name, value); } catch { /* Then it lasts for this page. */ }
  };
  const isOn = {
    dark: () => root.dataset.dark ? root.dataset.dark === "on" : matchMedia("(prefers-color-scheme: dark)").matches,
    plain: () => root.dataset.plain === "on",
  };
  for (const button of document.querySelectorAll("[data-switch]")) {
    const name = button.dataset.switch;
    const show = () => button.setAttribute("aria-pressed", isOn[name]());
    button.addEventListener("click", () => {
      root.dataset[name] = isOn[name]() ? "off" : "on";
      remember(name, root.dataset[name]);
      show();
    });
    show();
  }
})();
