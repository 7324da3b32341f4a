"use strict";
// Runs before the first paint, so that nothing flashes. Storage may be refused.
const root = document.documentElement;
root.classList.add("js");
const choose = (name, on) => {
	root.dataset[name] = on ? "on" : "off";
	try { localStorage.setItem("brief-" + name, root.dataset[name]); } catch {}
};
try {
	for (const name of ["dark", "plain", "keys"]) {
		const choice = localStorage.getItem("brief-" + name);
		if (choice) root.dataset[name] = choice;
	}
} catch {}
// A page whose parts would move is drawn once it is whole.
const whole = document.currentScript?.dataset.whole;
if (whole) document.head.insertAdjacentHTML("beforeend", `<link rel="expect" href="${whole}" blocking="render">`);

// Switches, such as dark and plain text.
addEventListener("DOMContentLoaded", () => {
	for (const button of document.querySelectorAll("[data-switch]")) {
		const name = button.dataset.switch;
		const system = name === "dark" && matchMedia("(prefers-color-scheme: dark)").matches;
		const isOn = () => root.dataset[name] ? root.dataset[name] === "on" : system;
		button.ariaPressed = isOn();
		button.onclick = () => {
			choose(name, !isOn());
			button.ariaPressed = isOn();
		};
	}
});
