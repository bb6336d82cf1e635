// Building elements, without a line of HTML in strings.

export const $ = (id) => document.getElementById(id);

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag, props = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const icon = (name) =>
  svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("use", { href: `/phone/icons.svg#${name}` }));

// A page by plain http from another machine has no clipboard of its own: then the old way, by selecting.
export async function copy(words) {
  if (navigator.clipboard) return navigator.clipboard.writeText(words).then(() => true, () => false);
  const place = h("textarea", { class: "unseen", readonly: true, "aria-hidden": "true" });
  place.value = words;
  document.body.append(place);
  place.select();
  const done = document.execCommand("copy");
  place.remove();
  return done;
}

let fading = 0;

export function toast(words) {
  const place = $("toast");
  place.textContent = words;
  place.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (place.hidden = true), 1800 + 45 * words.length);
}

export function sheet(title, body) {
  $("sheet-title").textContent = title;
  $("sheet-body").replaceChildren(...body);
  if (!$("sheet").open) $("sheet").showModal();
  stand();
}

// Whether phone, time and reading room stand side by side; the style sheet asks the same.
export const wide = window.matchMedia("(min-width: 820px) and (min-height: 560px)");

// On a wide page the sheet rises inside the phone, not over the whole window.
function stand() {
  const { style } = $("sheet");
  const { left, bottom, width, height } = document.querySelector(".phone").getBoundingClientRect();
  const rim = 9;
  style.left = wide.matches ? `${left + rim}px` : "";
  style.right = wide.matches ? "auto" : "";
  style.width = wide.matches ? `${width - 2 * rim}px` : "";
  style.bottom = wide.matches ? `${window.innerHeight - bottom + rim}px` : "";
  style.maxHeight = wide.matches ? `${height * 0.8}px` : "";
}

window.addEventListener("resize", () => $("sheet").open && stand());

export const closeSheet = () => $("sheet").close();

$("sheet-close").addEventListener("click", closeSheet);
$("sheet").addEventListener("click", (event) => event.target === $("sheet") && closeSheet());

export const row = (symbol, words, pressed, { small = "", danger = false, current = false } = {}) =>
  h(
    "button",
    { type: "button", class: danger ? "sheet-row danger" : "sheet-row", "aria-current": current && "true", onclick: pressed },
    typeof symbol === "string" && symbol ? icon(symbol) : symbol,
    h("span", {}, words, small ? h("small", {}, small) : null),
  );

export const avatar = (name) => h("span", { class: "avatar", "aria-hidden": "true" }, initials(name));

export const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] || "")
    .join("")
    .toUpperCase();
