// Moving the clock: to a moment that matters, or to any other.

import { clock, forInput, fromInput, longDay, nextHour, shortDay } from "./calendar.js";
import { $, closeSheet, h, sheet, toast } from "./dom.js";
import { spoken } from "./labels.js";
import { act } from "./talk.js";

let ahead = 0; // milliseconds the demo's calendar is ahead of this machine's
let moments = [];

export const now = () => new Date(Date.now() + ahead);

export function setNow(iso) {
  ahead = new Date(iso) - Date.now();
  drawTime();
  drawMoments();
  $("any-moment").value = forInput(now());
}

export function setMoments(given) {
  moments = given;
  drawMoments();
}

export function drawTime() {
  const date = now();
  $("status-time").textContent = $("now-time").textContent = clock(date);
  $("status-day").textContent = shortDay(date, spoken());
  $("now-day").textContent = longDay(date);
  $("top-time").textContent = `${shortDay(date, spoken())}, ${clock(date)}`;
}

const STEPS = [
  { label: "+3 h", name: "Three hours later", at: () => new Date(+now() + 3 * 3_600_000) },
  { label: "Morning", name: "Next morning", at: () => nextHour(now(), 9) },
  { label: "Evening", name: "Next evening", at: () => nextHour(now(), 19) },
];

async function go(date) {
  for (const button of document.querySelectorAll(".moment, #go-any")) button.disabled = true;
  try {
    const answer = await act("clock", { now: date.toISOString() });
    setNow(answer.now);
    toast(`It is now ${longDay(now())}, ${clock(now())}`);
  } catch (error) {
    toast(error.message);
  }
  drawMoments(); // enabled again, whether it worked or not
  $("go-any").disabled = false;
}

function buttons(after = () => {}) {
  const all = moments.map(({ label, at }) => ({ label, at: new Date(at) })).sort((one, other) => one.at - other.at);
  return all.map(({ label, at }) => {
    const pressed = () => { after(); go(at); };
    return h("button", { type: "button", class: "quiet-button moment", disabled: at < now(), onclick: pressed }, label, h("small", {}, `${shortDay(at)}, ${clock(at)}`));
  });
}

const steps = (after = () => {}) =>
  STEPS.map(({ label, name, at }) =>
    h("button", { type: "button", class: "quiet-button moment", "aria-label": name, onclick: () => { after(); go(at()); } }, label),
  );

function drawMoments() {
  $("steps").replaceChildren(...steps());
  $("moments").replaceChildren(...buttons());
}

$("go-any").addEventListener("click", () => {
  const date = fromInput($("any-moment").value);
  if (date) go(date);
  else toast("Choose a day and an hour first.");
});

$("open-time").addEventListener("click", () => {
  const input = h("input", { type: "datetime-local", value: forInput(now()), "aria-label": "Any moment" });
  const there = h("button", { type: "button", class: "quiet-button", onclick: () => { const date = fromInput(input.value); closeSheet(); if (date) go(date); } }, "Go there");
  sheet(`${longDay(now())}, ${clock(now())}`, [h("div", { class: "moments" }, h("div", { class: "steps" }, steps(closeSheet)), buttons(closeSheet), h("label", { class: "any-date" }, "Any moment", input), there)]);
});

export function prepareTime() {
  setInterval(drawTime, 5000);
  setInterval(() => document.activeElement?.closest("#moments, #steps") || drawMoments(), 30_000); // their dates move on
}
