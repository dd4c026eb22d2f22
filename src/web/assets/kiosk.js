// What the pages do better with JavaScript; everything works without it.
//   - closing blanks the screen at once, and leaves nothing to come back to;
//   - Shift three times closes;
//   - a screen that nobody touches asks whether somebody is there, and then closes by itself.
// How long things take, in seconds, stands on <body>; words stand in the page. Nothing is stored.
(() => {
  "use strict";
  const root = document.documentElement;
  const page = document.body.dataset;
  // A phone is its owner's: it is given more time than a screen in a waiting room.
  const inHand = matchMedia("(max-width: 40rem)").matches;
  const close = document.querySelector("[data-close]");
  const dialog = document.querySelector("dialog");
  const ATTRACT = "/";
  const CLOSED = "/closed";
  const CLOSE_MS_MAX = 3000;
  let leaving = false;

  // Blank first; then tell the desk; then go, without leaving an entry in the history.
  const leave = (to) => {
    if (leaving) return;
    leaving = true;
    root.classList.add("blank");
    const form = new URLSearchParams(close ? new FormData(close.form) : []);
    if (!close) return location.replace(to);
    form.set(close.name, close.value);
    // Even if the desk did not hear it, its page for leaving takes the cookie away.
    const slow = setTimeout(() => location.replace(CLOSED), CLOSE_MS_MAX);
    fetch(ATTRACT, { method: "POST", body: form, redirect: "manual", keepalive: true })
      .then(() => to, () => CLOSED)
      .then((where) => { clearTimeout(slow); location.replace(where); });
  };

  // A page kept in the browser's memory is the screen of whoever was here before.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    root.classList.add("blank");
    location.reload();
  });

  if (close) {
    close.addEventListener("click", (event) => { event.preventDefault(); leave(CLOSED); });
    const PRESS_MS_MAX = 5000;
    let presses = [];
    addEventListener("keyup", (event) => {
      if (event.key !== "Shift") { presses = []; return; }
      const now = Date.now();
      presses = presses.filter((at) => now - at < PRESS_MS_MAX);
      presses.push(now);
      if (presses.length === 3) leave(CLOSED);
    });
  }

  // The page that remains after leaving makes room for the next person.
  if (page.home) setTimeout(() => location.replace(ATTRACT), page.home * 1000);

  if (!close || !dialog || !page.idle) return;
  const idleMs = (inHand ? page.idleInHand : page.idle) * 1000;
  const warnMs = page.warn * 1000;
  const left = dialog.querySelector("[data-left]");
  let touched = Date.now();
  let timer;
  const look = () => {
    clearTimeout(timer);
    const quiet = Date.now() - touched;
    if (quiet >= idleMs + warnMs) return leave(ATTRACT);
    if (quiet < idleMs) {
      timer = setTimeout(look, idleMs - quiet);
      return;
    }
    if (!dialog.open) dialog.showModal();
    left.textContent = Math.ceil((idleMs + warnMs - quiet) / 1000);
    timer = setTimeout(look, 1000);
  };
  const stay = () => {
    touched = Date.now();
    if (dialog.open) dialog.close();
    look();
  };
  const present = (event) => {
    // Inside the dialog its buttons say what is meant; anywhere else is somebody who is here.
    if (dialog.open && event.target !== dialog) return;
    stay();
  };
  for (const kind of ["pointerdown", "keydown", "input"]) addEventListener(kind, present);
  addEventListener("scroll", () => { if (!dialog.open) stay(); }, { passive: true });
  dialog.addEventListener("cancel", stay);
  dialog.querySelector("[data-stay]").addEventListener("click", stay);
  dialog.querySelector("[data-leave]").addEventListener("click", () => leave(ATTRACT));
  // A phone that slept did not count.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  look();
})();
