// The reading room beside the phone: whose page it shows, what has come since, how to sign in again.

import { $, h, wide } from "./dom.js";
import { look } from "./talk.js";

let config = {};
let shown = "";
let renewing = 0;

export function openRoom(told) {
  config = told;
  const url = config.reading_room;
  $("room").hidden = !url;
  document.querySelector(".stage").classList.toggle("no-room", !url);
  $("open-room").hidden = !url;
  if (!url) return;
  $("room-link").href = $("room-door").href = $("open-room").href = url;
  $("room-frame").hidden = !config.frame;
  $("room-card").hidden = Boolean(config.frame);
  showKeys();
}

// Whoever holds the phone: their page, if they have one.
export function showPageOf(person) {
  const page = person.opens || config.reading_room;
  if (!page) return;
  $("room-link").href = $("open-room").href = page;
  if (!config.frame || page === shown) return;
  shown = page;
  renew();
}

export function somethingCame() {
  if (config.frame) $("room-fresh").hidden = false;
}

// A changed address is what makes a frame of another server read it again.
function renew(place = "") {
  $("room-fresh").hidden = true;
  if (!wide.matches || !shown) return; // on a real phone there is no place for it: it opens by itself
  $("room-frame").src = `${shown}?seen=${Date.now()}${place}`;
}

wide.addEventListener("change", () => config.frame && renew());

// What a client has just said stands with what they want to bring, and with their words.
$("room-fresh").addEventListener("click", () => renew("#kj-agenda"));

// The therapist's authenticator: in the demo it stands on the page, since nobody has its secret on a phone.
function showKeys() {
  const keys = config.sign_in;
  $("room-keys").hidden = !keys;
  clearTimeout(renewing);
  if (!keys) return;
  const code = keys.code ? h("code", {}, keys.code) : "in a moment";
  $("room-keys").replaceChildren(
    config.signed_in ? "Signed in. If it asks again: " : "Sign in as ",
    h("b", {}, keys.name), ", ", h("code", {}, keys.passphrase), ", six digits ", code,
  );
  renewing = setTimeout(async () => {
    config.sign_in = (await look("config").catch(() => config)).sign_in;
    showKeys();
  }, 5000);
}
