// Runs before the first paint, so that what a reader chose does not flash.
(root => {
  root.classList.add("js");
  try {
    for (const name of ["dark", "plain", "keys"]) {
      const choice = localStorage.getItem("brief-" + name);
      if (choice) root.dataset[name] = choice;
    }
  } catch { /* Storage may be refused: then nothing is remembered. */ }
})(document.documentElement);
