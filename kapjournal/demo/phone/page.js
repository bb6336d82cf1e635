// The page: who you are, the chat with the bot, the time, the reading room beside it.

import { does } from "./actions.js";
import { zone } from "./calendar.js";
import { forget, refresh, typing, view } from "./chat.js";
import { aimAt, drawEdge, prepareComposer } from "./composer.js";
import { $, avatar, closeSheet, h, initials, row, sheet, toast } from "./dom.js";
import { hint } from "./hint.js";
import { speak } from "./labels.js";
import { openRoom, showPageOf, somethingCame } from "./room.js";
import { act, listen, look, me } from "./talk.js";
import { drawTime, prepareTime, setMoments, setNow } from "./time.js";
import { fitAboveKeyboard } from "./viewport.js";

let config = {};
let about = { name: "", description: "", commands: [] };
let chosen = null; // one of config.people
let hangUp = () => {};
let drawing = null;
let again = false;

async function draw() {
  if (drawing) { again = true; return drawing; }
  drawing = (async () => {
    do {
      again = false;
      await refresh(does, about);
      drawEdge(chosen?.invite);
      hint(view.started);
    } while (again);
  })().finally(() => (drawing = null));
  return drawing;
}

async function learn() {
  about = await look("about");
  $("bot-name").textContent = about.name;
  $("bot-avatar").textContent = initials(about.name);
}

function heard({ event, now, action }) {
  if (event === "clock") {
    setNow(now);
    return relearn().catch(() => {});
  }
  if (event === "action") return typing(action !== "cancel");
  if (event === "answer") return undefined;
  if (event === "menu") return learn().catch(() => {});
  if (event === "message") typing(false);
  if (event === "message" || event === "edit") {
    somethingCame();
    relearnSoon();
  }
  if (event === "lost") return typing(false, "waiting for the network…");
  if (event === "open") {
    typing(false);
    learn().catch(() => {});
  }
  return draw().catch(() => {});
}

const people = () => config.people?.length ? config.people : [{ first_name: "You", about: "someone new to this bot" }];

async function become(person) {
  chosen = person;
  me.bot = person.bot || config.bots[0]?.username || "";
  if (!person.id) {
    const { first_name, language } = person;
    person.id = (await here()).get(first_name) || (await act("people", { first_name, language })).id;
  }
  me.person = person.id;
  remember(person);
  drawWho();
  speak(person.language);
  drawTime();
  showPageOf(person);
  hangUp();
  forget();
  aimAt(null);
  typing(false);
  setMoments([...(config.moments || []), ...(person.moments || [])]);
  await learn();
  await draw();
  hangUp = listen(heard);
}

// Sessions move while the demo runs, and the moments that matter move with them.
async function relearn() {
  const fresh = await look("config");
  config = { ...fresh, people: fresh.people?.length ? merged(fresh.people) : config.people };
  chosen = config.people.find(({ id }) => id === me.person) || chosen;
  setMoments([...(config.moments || []), ...(chosen?.moments || [])]);
}

let soon = 0; // what was said may have planned something: the moments to go to follow, once all is said
function relearnSoon() {
  clearTimeout(soon);
  soon = setTimeout(() => relearn().catch(() => {}), 700);
}

$("open-people").addEventListener("click", async () => {
  await relearn();
  const rows = people().map((person) =>
    row(avatar(person.first_name), person.first_name, () => { closeSheet(); become(person).catch(trouble); }, {
      small: person.about, current: person.first_name === chosen?.first_name,
    }),
  );
  const room = config.reading_room ? [row("book", "The reading room", () => window.open(chosen?.opens || config.reading_room, "_blank", "noopener"), { small: "what the therapist sees" })] : [];
  const block = row("close", "Block this bot", () => { closeSheet(); act("block", { blocked: true }).catch(trouble); }, { danger: true });
  sheet("Who are you?", [...rows, ...room, block]);
});

// People who are here already keep their id, also when the list is asked for again.
const merged = (fresh) =>
  fresh.map((person) => ({ ...person, id: person.id || config.people?.find((one) => one.first_name === person.first_name)?.id }));

function drawWho() {
  $("who").replaceChildren(
    ...config.people.map((person) => {
      const pressed = person.first_name === chosen?.first_name;
      return h("button", { type: "button", class: "quiet-button", "aria-pressed": String(pressed), onclick: () => become(person).catch(trouble) }, person.first_name);
    }),
  );
  $("who-about").textContent = chosen?.about || "";
}

// One person of a name, whichever browser opens the page: an invite can be used once.
const here = async () => new Map((await look("people")).map(({ id, first_name: name }) => [name, id]));

// A reload keeps who you are.
const remember = ({ first_name: name }) => sessionStorage.setItem("person", name);

const trouble = (error) => toast(error.message);

async function open() {
  config = await look("config");
  if (config.timezone) zone.name = config.timezone;
  setNow(config.now);
  prepareTime();
  openRoom(config);
  prepareComposer(() => about);
  fitAboveKeyboard();
  const known = await here();
  const all = people().map((person) => ({ ...person, id: person.id || known.get(person.first_name) }));
  const before = all.find(({ first_name: name }) => name === sessionStorage.getItem("person"));
  config.people = all;
  await become(before || all[0]);
}

open().catch((error) => toast(`The emulator does not answer: ${error.message}`));
document.addEventListener("visibilitychange", () => !document.hidden && chosen && draw().catch(() => {}));
