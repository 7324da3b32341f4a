"use strict";
// The switches of every page, such as dark and plain text. A choice is remembered where storage is
// allowed; head.js sets it again before the next page is painted.
const choose = (name, on) => {
	const value = on ? "on" : "off";
	document.documentElement.dataset[name] = value;
	try { localStorage.setItem("brief-" + name, value); } catch { /* Not remembered. */ }
};
for (const button of document.querySelectorAll("[data-switch]")) {
	const name = button.dataset.switch;
	const chosen = document.documentElement.dataset;
	const system = name === "dark" && matchMedia("(prefers-color-scheme: dark)").matches;
	const isOn = () => chosen[name] ? chosen[name] === "on" : system;
	button.ariaPressed = isOn();
	button.onclick = () => {
		choose(name, !isOn());
		button.ariaPressed = isOn();
	};
}
