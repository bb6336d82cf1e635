// A keyboard that lies over the page must not cover the line that is being written: the phone shrinks to
// what is left. Browsers that lay the page out anew by themselves tell the same height.

const seen = window.visualViewport;

export function fitAboveKeyboard() {
  if (!seen) return;
  const fit = () => {
    if (seen.scale > 1.01) return; // zoomed in by two fingers, no keyboard
    document.documentElement.style.setProperty("--tall", `${seen.height}px`);
    window.scrollTo(0, 0);
  };
  seen.addEventListener("resize", fit);
}
