// The page: who you are, the chat with the bot, the time, the reading room beside it.

import { does } from "./actions.js";
import { zone } from "./calendar.js";
import { forget, refresh, typing } from "./chat.js";
import { aimAt, drawEdge, prepareComposer } from "./composer.js";
import { $, avatar, closeSheet, initials, row, sheet, toast } from "./dom.js";
import { act, listen, look, me } from "./talk.js";
import { prepareTime, setMoments, setNow } from "./time.js";

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
  if (event === "clock") return setNow(now);
  if (event === "action") return typing(action !== "cancel");
  if (event === "answer") return undefined;
  if (event === "message") typing(false);
  if (event === "open") learn().catch(() => {});
  return draw().catch(() => {});
}

const people = () => config.people?.length ? config.people : [{ first_name: "You", about: "someone new to this bot" }];

async function become(person) {
  chosen = person;
  me.bot = person.bot || config.bots[0]?.username || "";
  if (!person.id) {
    const { first_name, language } = person;
    person.id = (await act("people", { first_name, language })).id;
  }
  me.person = person.id;
  sessionStorage.setItem("who", person.first_name);
  if (!config.people?.length) sessionStorage.setItem("id", person.id);
  hangUp();
  forget();
  aimAt(null);
  typing(false);
  setMoments([...(config.moments || []), ...(person.moments || [])]);
  await learn();
  await draw();
  hangUp = listen(heard);
}

$("open-people").addEventListener("click", async () => {
  config = { ...(await look("config")), people: merged((await look("config")).people) };
  const rows = people().map((person) =>
    row(avatar(person.first_name), person.first_name, () => { closeSheet(); become(person).catch(trouble); }, {
      small: person.about, current: person.first_name === chosen?.first_name,
    }),
  );
  const block = row("close", "Block this bot", () => { closeSheet(); act("block", { blocked: true }).catch(trouble); }, { danger: true });
  sheet("Who are you?", [...rows, block]);
});

// People made by this page keep the id they got, also when the list is asked for again.
const merged = (fresh = []) =>
  fresh.map((person) => ({ ...person, id: person.id || config.people?.find((one) => one.first_name === person.first_name)?.id }));

const trouble = (error) => toast(error.message);

function openRoom() {
  const url = config.reading_room;
  $("room").hidden = !url;
  document.querySelector(".stage").classList.toggle("no-room", !url);
  if (!url) return;
  $("room-link").href = $("room-door").href = url;
  $("room-frame").hidden = !config.frame;
  $("room-card").hidden = Boolean(config.frame);
  if (config.frame) $("room-frame").src = url;
}

async function open() {
  config = await look("config");
  if (config.timezone) zone.name = config.timezone;
  setNow(config.now);
  prepareTime();
  openRoom();
  prepareComposer(() => about);
  const all = people();
  if (!config.people?.length) all[0].id = Number(sessionStorage.getItem("id")) || 0;
  const before = all.find(({ first_name: name }) => name === sessionStorage.getItem("who"));
  config.people = all;
  await become(before || all[0]);
}

open().catch((error) => toast(`The emulator does not answer: ${error.message}`));
document.addEventListener("visibilitychange", () => !document.hidden && chosen && draw().catch(() => {}));
