// One gentle hint where to begin: a slow ring round the first thing to press. It goes with the first press.

import { $ } from "./dom.js";

let needed = !sessionStorage.getItem("pressed");

export function hint(started) {
  for (const before of document.querySelectorAll(".hint")) before.classList.remove("hint");
  if (!needed) return;
  const keys = [...document.querySelectorAll(".message:last-child .key")];
  (started ? keys[0] : $("start"))?.classList.add("hint");
}

document.querySelector(".phone").addEventListener("click", ({ target }) => {
  if (!target.closest("button, a")) return;
  needed = false;
  sessionStorage.setItem("pressed", "yes");
  hint(true);
}, true);
