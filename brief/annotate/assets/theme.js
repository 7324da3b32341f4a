// Runs before the theme's scripts. After a change the page's body is replaced, and the theme's
// scripts run once more on the new one: what they listened to beyond the old one is let go first.
(() => {
  "use strict";
  const listeners = [];
  for (const target of [window, document, document.documentElement]) {
    target.addEventListener = function (...given) {
      listeners.push([target, given]);
      EventTarget.prototype.addEventListener.apply(this ?? window, given);
    };
  }
  window[Symbol.for("brief.annotate")] = { listeners, data: { ...document.currentScript.dataset } };
})();
