// Small comforts only: every page does its whole job without this file.
document.documentElement.classList.add("js");

for (const left of document.querySelectorAll("[data-ends-in]")) {
  const ends = Date.now() + Number(left.dataset.endsIn) * 1000;
  const show = () => {
    const minutes = Math.max(0, Math.floor((ends - Date.now()) / 60000));
    const hours = Math.floor(minutes / 60);
    left.textContent = hours ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  };
  show();
  setInterval(show, 20000);
}

// Typing is no idling: once a minute it counts as a touch. A page left alone goes to the lock by itself.
const frame = document.querySelector("[data-locks-in]");
if (frame) {
  const idle = Number(frame.dataset.locksIn) * 1000;
  let locksAt = Date.now() + idle;
  let told = Date.now();
  document.addEventListener("input", async () => {
    if (Date.now() - told < 60000) {
      return;
    }
    told = Date.now();
    const answer = await fetch("/me/here", { redirect: "manual" });
    if (answer.status === 204) {
      locksAt = Date.now() + idle;
    }
  });
  setInterval(() => {
    if (Date.now() > locksAt + 2000) {
      locksAt = Infinity;
      location.reload();
    }
  }, 5000);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) {
    button.hidden = true;
    continue;
  }
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    button.textContent = button.dataset.copied;
  });
}

// "/" goes to the search field, as in most tools with one.
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    const search = document.querySelector("input[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});
