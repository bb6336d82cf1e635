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

// On a wide page the sheet rises inside the phone, not over the whole window.
function stand() {
  const { style } = $("sheet");
  const wide = window.matchMedia("(min-width: 820px) and (min-height: 560px)").matches;
  const { left, bottom, width, height } = document.querySelector(".phone").getBoundingClientRect();
  const rim = 9;
  style.left = wide ? `${left + rim}px` : "";
  style.right = wide ? "auto" : "";
  style.width = wide ? `${width - 2 * rim}px` : "";
  style.bottom = wide ? `${window.innerHeight - bottom + rim}px` : "";
  style.maxHeight = wide ? `${height * 0.8}px` : "";
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
