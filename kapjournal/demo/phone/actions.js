// What can be done with one message: reply, react, edit, copy, forward, delete; and pressing its buttons.

import { show } from "./chat.js";
import { aimAt, say } from "./composer.js";
import { $, closeSheet, copy, h, row, sheet, toast } from "./dom.js";
import { t } from "./labels.js";
import { act } from "./talk.js";

const EMOJI = ["❤", "👍", "🙏", "👀", "🔥", "😢"];

async function attempt(what, body) {
  try {
    return await act(what, body);
  } catch (error) {
    toast(error.message);
    return {};
  }
}

async function press(message, button, element) {
  if (button.copy_text) {
    return taken(await copy(button.copy_text.text));
  }
  if (!button.callback_data) return toast(t("This button does nothing on this phone."));
  element.setAttribute("aria-busy", "true");
  const { answer } = await attempt("tap", { id: message.message_id, data: button.callback_data });
  element.removeAttribute("aria-busy");
  if (!answer?.text) return;
  if (answer.show_alert) sheet($("bot-name").textContent, [h("p", { class: "sheet-words" }, answer.text)]);
  else toast(answer.text);
}

const taken = (done) => toast(t(done ? "Copied" : "This browser does not let a page copy here."));

const react = (message, emoji) => attempt("react", { id: message.message_id, emoji });

function open(message) {
  if (window.getSelection()?.toString()) return; // words are being selected, not tapped
  const id = message.message_id;
  const text = message.text ?? message.caption ?? "";
  const then = (doing) => () => { closeSheet(); doing(); };
  const own = message.reactions.find(({ mine }) => mine)?.emoji;
  const faces = h("div", { class: "sheet-emoji", role: "group", "aria-label": t("React") }, EMOJI.map((emoji) =>
    h("button", { type: "button", "aria-label": `${t("React with")} ${emoji}`, "aria-pressed": String(emoji === own), onclick: then(() => react(message, emoji === own ? "" : emoji)) }, emoji),
  ));
  const rows = [row("reply", t("Reply"), then(() => aimAt("reply", message)))];
  if (message.mine && text && !message.forward_origin) rows.push(row("pen", t("Edit"), then(() => aimAt("edit", message))));
  if (text && !message.has_protected_content) rows.push(row("copy", t("Copy"), then(async () => taken(await copy(text)))));
  if (!message.has_protected_content) rows.push(row("forward", t("Forward here"), then(() => attempt("forward", { id })), { small: t("as if it came from another chat") }));
  rows.push(row("bin", t("Delete for both"), then(() => attempt("delete", { id })), { danger: true, small: t("bots are not told") }));
  sheet(t("Message"), [faces, ...rows]);
}

export const does = { press, react, open, show, command: (text) => say(text) };
