// The list of messages: kept as it is, changed only where a message changed, so that nothing blinks.

import { bubble } from "./bubble.js";
import { dayKey, longDay } from "./calendar.js";
import { $, h } from "./dom.js";
import { spoken, t } from "./labels.js";
import { look, me } from "./talk.js";

const drawn = new Map(); // message id -> { element, as }
let first = true;
let away = 0;
let moved = 0;
let stuck = true; // the newest message stays in sight until the reader scrolls up

export let view = { messages: [], started: false, blocked: false, keyboard: null };

const atEnd = () => $("scroller").scrollHeight - $("scroller").scrollTop - $("scroller").clientHeight < 90;

export function toEnd(smooth = false) {
  $("scroller").scrollTo({ top: $("scroller").scrollHeight, behavior: smooth ? "smooth" : "auto" });
  away = 0;
  stuck = true;
  $("to-end").hidden = true;
}

export function forget() {
  drawn.clear();
  $("messages").replaceChildren();
  first = true;
}

export async function refresh(does, about) {
  const asked = me.person;
  const fresh = await look("messages", { last: 400 });
  if (asked !== me.person) return; // someone else holds the phone by now
  view = fresh;
  if (first) stuck = true;
  const items = [];
  let day = "";
  view.messages.forEach((message, index) => {
    const date = new Date(message.date * 1000);
    if (dayKey(date) !== day) {
      day = dayKey(date);
      items.push(kept(`day ${day}`, day, () => h("li", { class: "day" }, longDay(date, spoken()))));
    }
    const [before, after] = [view.messages[index - 1], view.messages[index + 1]];
    const follows = before && before.mine === message.mine && message.date - before.date < 300;
    const last = !after || after.mine !== message.mine || after.date - message.date >= 300;
    items.push(item(message, does, follows, last));
  });
  if (!view.messages.length && about.description) {
    items.push(kept("welcome", about.description, () => h("li", { class: "welcome" }, h("strong", {}, t("What can this bot do?")), about.description)));
  }
  place(items);
  first = false;
  if (stuck) toEnd();
  else if (away) $("to-end").hidden = false;
}

function item(message, does, follows, last) {
  const classes = `message${message.mine ? " mine" : ""}${follows ? " follows" : ""}${last ? " last" : ""}`;
  const made = kept(message.message_id, JSON.stringify(message), () => {
    if (!drawn.has(message.message_id) && !message.mine) away += 1;
    return h("li", { "data-id": message.message_id, "data-fresh": !first && !drawn.has(message.message_id) }, ...(event(message) || bubble(message, does).filter(Boolean)));
  });
  made.className = made.hasAttribute("data-fresh") ? `${classes} fresh` : classes;
  return made;
}

const event = (message) => {
  if (!message.group_chat_created) return null;
  return [h("div", { class: "event" }, "The group was made")];
};

// The element under this key, made anew only when what it shows has changed.
function kept(key, as, make) {
  const before = drawn.get(key);
  if (before && before.as === as) return before.element;
  const element = make();
  drawn.set(key, { element, as });
  return element;
}

function place(items) {
  const list = $("messages");
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) swapOut(child, items);
  items.forEach((one, index) => {
    if (list.children[index] !== one) list.insertBefore(one, list.children[index] || null);
  });
  for (const [key, { element }] of drawn) if (!wanted.has(element)) drawn.delete(key);
}

// Replace in place where the same message is there under a new shape, and keep the focus where the thumb was.
function swapOut(child, items) {
  const id = child.dataset.id;
  const next = id && items.find((one) => one.dataset.id === id);
  if (!next) return child.remove();
  const focused = child.contains(document.activeElement) && document.activeElement.className;
  next.removeAttribute("data-fresh");
  next.classList.remove("fresh");
  child.replaceWith(next);
  if (focused) next.querySelector(`.${focused.split(" ")[0]}`)?.focus({ preventScroll: true });
}

let resting = 0;

export function typing(on, otherwise = "bot") {
  clearTimeout(resting);
  $("typing").hidden = !on;
  $("bot-state").textContent = t(on ? "typing…" : otherwise);
  $("bot-state").toggleAttribute("data-busy", on || otherwise !== "bot");
  if (on) resting = setTimeout(() => typing(false), 5000);
  if (stuck) toEnd();
}

export function show(id) {
  const found = drawn.get(id)?.element;
  stuck = false;
  found?.scrollIntoView({ block: "center", behavior: "smooth" });
}

$("to-end").addEventListener("click", () => toEnd(true));
$("scroller").addEventListener("scroll", () => {
  if (performance.now() - moved < 1500) stuck = atEnd(); // by hand, not by us
  if (atEnd()) away = 0;
  $("to-end").hidden = atEnd();
}, { passive: true });
for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  $("scroller").addEventListener(hand, () => (moved = performance.now()), { passive: true });
}
// A picture that has loaded or a line that has grown must not push the newest message out of sight.
const watcher = new ResizeObserver(() => stuck && toEnd());
watcher.observe($("scroller"));
watcher.observe($("messages"));
