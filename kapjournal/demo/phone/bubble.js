// One message as an element.

import { clock } from "./calendar.js";
import { h, icon } from "./dom.js";
import { t } from "./labels.js";
import { prose } from "./prose.js";
import { fileUrl } from "./talk.js";
import { player } from "./voice.js";

const NAMES = {
  photo: "Photo", voice: "Voice message", video_note: "Video message", video: "Video", document: "Document", sticker: "Sticker",
  location: "Location", contact: "Contact", audio: "Audio", animation: "GIF", poll: "Poll", dice: "Dice",
};

export const gist = (message) => {
  if (message.text || message.caption) return message.text || message.caption;
  const kind = Object.keys(NAMES).find((name) => message[name]);
  return t(kind ? NAMES[kind] : "Message");
};

export function bubble(message, does) {
  const carried = carry(message);
  // The payload of a link is never shown on a phone; a press on Start reads as /start.
  const words = (message.text ?? message.caption ?? "").replace(/^\/start [\w-]+$/, "/start");
  const pictured = Boolean(message.photo || message.video || message.animation);
  const kind = message.sticker || message.dice ? "bubble bare" : pictured ? "bubble pictured" : "bubble";
  const inside = h(
    "div",
    { class: message.has_protected_content ? `${kind} kept` : kind, onclick: () => does.open(message), oncontextmenu: (event) => { event.preventDefault(); does.open(message); } },
    message.forward_origin ? h("div", { class: "from" }, `${t("Forwarded from")} ${author(message.forward_origin)}`) : null,
    message.reply_to_message ? quoted(message, does) : null,
    carried,
    words ? h("div", { class: "words" }, prose(words, message.entities || message.caption_entities, { onCommand: does.command })) : null,
    h("div", { class: "foot" }, given(message, does), meta(message)),
  );
  // The line a screen reader and a keyboard use; a tap on the bubble does the same.
  const more = h("button", { type: "button", class: "unseen", "aria-haspopup": "dialog", onclick: () => does.open(message) }, t("Options for this message"));
  return [h("span", { class: "unseen" }, t(message.mine ? "You:" : "Bot:")), inside, more, keys(message, does)];
}

const author = (origin) =>
  origin.sender_user_name || origin.sender_user?.first_name || origin.chat?.title || t("someone");

function quoted(message, does) {
  const other = message.reply_to_message;
  const words = message.quote?.text || gist(other);
  const pressed = (event) => { event.stopPropagation(); does.show(other.message_id); };
  return h("button", { type: "button", class: "quoted", onclick: pressed }, h("strong", {}, other.from.first_name), h("span", {}, words));
}

function meta(message) {
  return h(
    "div",
    { class: "meta" },
    message.has_protected_content ? h("span", { title: t("Cannot be copied or forwarded") }, icon("lock")) : null,
    message.mine && message.edit_date ? h("span", {}, t("edited")) : null,
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(new Date(message.date * 1000))),
    message.mine ? h("span", { "aria-label": t("delivered") }, "✓✓") : null,
  );
}

function given(message, does) {
  if (!message.reactions.length) return null;
  const chips = message.reactions.map(({ emoji, mine }) => {
    const pressed = (event) => { event.stopPropagation(); if (mine) does.react(message, ""); };
    const label = `${t(mine ? "Take back your reaction" : "Reaction")} ${emoji}`;
    return h("button", { type: "button", "aria-pressed": String(mine), "aria-label": label, onclick: pressed }, emoji);
  });
  return h("div", { class: "given" }, chips);
}

function keys(message, does) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const drawn = rows.map((row) =>
    h("div", { class: row.length > 5 ? "keys-row many" : "keys-row" }, row.map((button) => key(message, button, does))),
  );
  return h("div", { class: "keys", role: "group", "aria-label": t("Buttons") }, drawn);
}

function key(message, button, does) {
  if (button.url) return h("a", { class: "key out", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text);
  return h("button", { type: "button", class: "key", onclick: (event) => does.press(message, button, event.currentTarget) }, button.text);
}

function carry(message) {
  if (message.photo) return h("img", { class: "picture", src: fileUrl(message.photo.at(-1).file_id), alt: message.caption || t("Photo") });
  if (message.video || message.animation || message.video_note) {
    const film = message.video || message.animation || message.video_note;
    return h("video", { class: "picture", src: fileUrl(film.file_id), controls: true, playsinline: true, onclick: (event) => event.stopPropagation() });
  }
  if (message.voice || message.audio) return player(message.voice || message.audio);
  if (message.sticker) return h("div", { class: "sticker", role: "img", "aria-label": t("Sticker") }, message.sticker.emoji || "🙂");
  if (message.dice) return h("div", { class: "sticker" }, message.dice.emoji);
  if (message.document) {
    const { file_id: id, file_name: name, file_size: size } = message.document;
    const label = [h("strong", {}, name || t("Document")), h("small", {}, bytes(size))];
    return h("a", { class: "paper", href: fileUrl(id), download: name || "document", onclick: (event) => event.stopPropagation() }, h("span", { class: "round" }, icon("file")), h("span", {}, label));
  }
  if (message.location) return paper("place", t("Location"), `${message.location.latitude.toFixed(3)}, ${message.location.longitude.toFixed(3)}`);
  if (message.contact) return paper("person", message.contact.first_name, message.contact.phone_number);
  return null;
}

const paper = (symbol, title, below) =>
  h("div", { class: "paper" }, h("span", { class: "round" }, icon(symbol)), h("span", {}, h("strong", {}, title), h("small", {}, below)));

const bytes = (size) => (size > 1e6 ? `${(size / 1e6).toFixed(1)} MB` : size > 1e3 ? `${Math.round(size / 1e3)} kB` : `${size} bytes`);
