// Writing: text, replies, edits, commands, attachments, the keyboard a bot may put there.

import { gist } from "./bubble.js";
import { toEnd, view } from "./chat.js";
import { $, closeSheet, h, row, sheet, toast } from "./dom.js";
import { t } from "./labels.js";
import { act, asBase64 } from "./talk.js";
import { prepareRecorder } from "./voice.js";

const words = $("words");
let aim = null; // { kind: "reply" | "edit", message }

export async function say(text, reply_to) {
  await attempt(() => act("send", { text, reply_to }));
  toEnd();
}

async function attempt(doing) {
  try {
    return await doing();
  } catch (error) {
    toast(error.message);
    return null;
  }
}

export function aimAt(kind, message) {
  aim = kind ? { kind, message } : null;
  $("banner").hidden = !aim;
  if (!aim) return;
  $("banner-title").textContent = kind === "edit" ? t("Edit") : `${t("Reply to")} ${message.from.first_name}`;
  $("banner-text").textContent = gist(message);
  if (kind === "edit") words.value = message.text ?? message.caption ?? "";
  grow();
  words.focus();
}

async function send() {
  const text = words.value.trim();
  if (!text) return;
  const { kind, message } = aim || {};
  words.value = "";
  aimAt(null);
  grow();
  if (kind === "edit") await attempt(() => act("edit", { id: message.message_id, text }));
  else await say(text, message?.message_id);
}

function grow() {
  words.style.height = "auto";
  words.style.height = `${Math.min(words.scrollHeight + 2, window.innerHeight * 0.4)}px`;
  const some = Boolean(words.value.trim());
  $("send").hidden = !some;
  $("record").hidden = some;
  $("open-attach").hidden = some;
}

// The lower edge follows the chat: Start, Unblock, or the line to write in.
export function drawEdge(invite) {
  const { started, blocked, keyboard } = view;
  $("start").hidden = started || blocked;
  $("start").onclick = () => say(`/start ${invite || ""}`.trim());
  $("unblock").hidden = !blocked;
  const busy = !$("recording").hidden;
  $("writing").hidden = !started || blocked || busy;
  const rows = keyboard?.keyboard || [];
  $("keyboard").hidden = !rows.length || blocked;
  $("keyboard").replaceChildren(
    ...rows.map((keys) =>
      h("div", { class: "keys-row" }, keys.map((key) => {
        const text = typeof key === "string" ? key : key.text;
        return h("button", { type: "button", class: "key", onclick: () => (key.request_location ? place() : say(text)) }, text);
      })),
    ),
  );
}

const place = () => attempt(() => act("send", { kind: "location", location: { latitude: 41.387, longitude: 2.17 } }));

export function prepareComposer(about) {
  words.addEventListener("input", grow);
  words.addEventListener("keydown", (event) => {
    const desk = window.matchMedia("(pointer: fine)").matches;
    if (event.key === "Enter" && !event.shiftKey && desk && !event.isComposing) {
      event.preventDefault();
      send();
    }
    if (event.key === "Escape" && aim) aimAt(null);
  });
  $("send").addEventListener("click", send);
  $("banner-close").addEventListener("click", () => {
    if (aim?.kind === "edit") words.value = "";
    aimAt(null);
    grow();
  });
  $("unblock").addEventListener("click", async () => {
    await attempt(() => act("block", { blocked: false }));
    await say("/start");
  });
  $("open-menu").addEventListener("click", () => {
    const commands = about().commands.map(({ command, description }) =>
      row("", `/${command}`, () => { closeSheet(); say(`/${command}`); }, { small: description }),
    );
    sheet(t("Commands"), commands.length ? commands : [h("p", { class: "sheet-words" }, t("This bot has named no commands."))]);
  });
  $("open-attach").addEventListener("click", attach);
  $("file").addEventListener("change", sendFiles);
  prepareRecorder(async (blob, duration) => {
    await act("send", { kind: "voice", content: await asBase64(blob), duration, mime: blob.type, reply_to: aim?.message.message_id });
    aimAt(null);
    toEnd();
  });
}

function attach() {
  const then = (doing) => () => { closeSheet(); doing(); };
  const emoji = h("div", { class: "sheet-emoji", role: "group", "aria-label": t("Sticker") }, ["🌊", "🌿", "☕", "🫂", "🌙", "🪶"].map((one) =>
    h("button", { type: "button", "aria-label": `${t("Send the sticker")} ${one}`, onclick: then(() => attempt(() => act("send", { kind: "sticker", emoji: one, content: btoa("RIFF") }))) }, one),
  ));
  const contact = { phone_number: "+1 555 0100", first_name: "Sam" };
  sheet(t("Send"), [
    emoji,
    row("file", t("Photo, video or file"), then(() => $("file").click())),
    row("place", t("A location"), then(place), { small: t("an invented one") }),
    row("person", t("A contact"), then(() => attempt(() => act("send", { kind: "contact", contact }))), { small: t("an invented one") }),
  ]);
}

const KINDS = [["image/", "photo"], ["video/", "video"], ["audio/", "audio"]];

async function sendFiles() {
  const files = [...$("file").files];
  $("file").value = "";
  const items = [];
  for (const file of files) {
    const kind = KINDS.find(([start]) => file.type.startsWith(start))?.[1] || "document";
    items.push({ kind, content: await asBase64(file), name: file.name, mime: file.type });
  }
  const album = items.length > 1 && items.every(({ kind }) => kind === "photo");
  if (album) await attempt(() => act("send", { kind: "album", items }));
  else for (const item of items) await attempt(() => act("send", item));
  toEnd();
}
