// The review by keyboard. Every act is a form or a link of the page; a key presses it, and the page that comes back
// takes the place of the one that stands. Without this script the same forms and links work by themselves.
"use strict";

const KEYS_OFF = "mandato-desk-keys-off";
const review = () => document.getElementById("review");
let queued = Promise.resolve();
let leaving = false;

function keysAreOn() {
  return localStorage.getItem(KEYS_OFF) === null;
}

// One after the other: a key pressed while the page is on its way acts on the page that comes.
function enqueue(work) {
  queued = queued.then(() => (leaving ? undefined : work())).catch(() => location.reload());
}

async function show(answer) {
  const text = await answer.text();
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = page.getElementById("review");
  if (!fresh) {
    leaving = true;
    location.assign(answer.url);
    return;
  }
  const before = document.querySelector(".text-pane")?.scrollTop;
  review().replaceWith(fresh);
  document.title = page.title;
  const said = [...page.querySelectorAll("main [role=status] .alert")].map((one) => one.textContent.trim()).join(" ");
  showMessages(page);
  if (answer.ok) history.replaceState(null, "", answer.url);
  settle(before);
  const shown = document.getElementById("shown");
  announce([said, shown?.getAttribute("aria-label")].filter(Boolean).join(". "));
}

function showMessages(page) {
  const wrap = document.querySelector("main > .wrap");
  wrap.querySelector(":scope > [role=status]:not(#said)")?.remove();
  const fresh = page.querySelector("main > .wrap > [role=status]:not(#said)");
  if (fresh) wrap.prepend(fresh);
}

function announce(words) {
  const said = document.getElementById("said");
  if (said) said.textContent = words;
}

// The item under review stands in view in both panes; a form that is open has the focus.
function settle(before) {
  keepChoice();
  const tool = document.getElementById("tool");
  const first = document.querySelector("#tool .wrong input, #tool .wrong select")
    ?? tool?.querySelector("input:not([type=hidden], [type=radio]), input[type=radio]:checked, select, textarea");
  const shown = document.getElementById("shown");
  const target = first ?? shown;
  target?.focus({ preventScroll: true });
  shown?.parentElement.scrollIntoView({ block: "nearest" });
  tool?.scrollIntoView({ block: "nearest" });
  const pane = document.querySelector(".text-pane");
  const here = pane?.querySelector(".here");
  if (!pane) return;
  if (here && pane.scrollHeight > pane.clientHeight) pane.scrollTop = here.offsetTop - pane.offsetTop - pane.clientHeight / 4;
  else if (before !== undefined) pane.scrollTop = before;
}

const load = async (address) => show(await fetch(address, { credentials: "same-origin" }));

async function send(form, button) {
  const data = new FormData(form, button);
  await show(await fetch(form.action, { method: "POST", body: data, credentials: "same-origin" }));
}

function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!target || target.disabled) return undefined;
  if (target.tagName === "SUMMARY") {
    target.parentElement.open = !target.parentElement.open;
    return undefined;
  }
  if (target.tagName === "A") {
    if ("leave" in target.dataset || !review()) {
      leaving = true;
      location.assign(target.href);
      return undefined;
    }
    return load(target.href);
  }
  return send(target.form, target);
}

// The threshold that was chosen stays chosen while the counts beside it change.
function keepChoice() {
  const select = document.querySelector("#review select[name=doubt]");
  if (!select) return;
  const kept = sessionStorage.getItem("mandato-desk-doubt");
  if (kept && [...select.options].some((one) => one.value === kept)) select.value = kept;
  select.addEventListener("change", () => sessionStorage.setItem("mandato-desk-doubt", select.value));
}

const isTyping = (target) => target.closest("input:not([type=radio], [type=checkbox]), textarea, select") !== null;

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.ctrlKey) {
    const form = event.target.closest("form.tool") ?? document.querySelector("form[data-publish]");
    if (form) { event.preventDefault(); form.requestSubmit(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
  const help = document.getElementById("help");
  if (event.key === "Escape" && help?.open) { help.open = false; return; }
  if (event.key === "Escape" && document.getElementById("tool")) { event.preventDefault(); enqueue(() => press("Escape")); return; }
  if (isTyping(event.target) || event.key.length > 1) return;
  if (!/^[jkaersmltAup?]$/.test(event.key)) return;
  event.preventDefault();
  enqueue(() => press(event.key));
});

document.addEventListener("submit", (event) => {
  if (!review()?.contains(event.target)) return;
  event.preventDefault();
  const { target, submitter } = event;
  enqueue(() => send(target, submitter));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("#review a[data-key], #review a[data-item], #review a[data-stay], #review .tabs a");
  if (!link || "leave" in link.dataset || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  enqueue(() => load(link.href));
});

document.addEventListener("change", (event) => {
  if (event.target.id === "keys-on") {
    if (event.target.checked) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, "1");
  }
  // Whoever chooses an earlier mandate wants to merge with it.
  if (event.target.matches("#tool .suggested input")) {
    const merged = document.querySelector("#tool input[name=triage][value=merged]");
    if (merged) merged.checked = true;
  }
});

// Who else is here; when somebody acted, the page is fetched again unless a form is open in it.
async function lookAround() {
  const held = review();
  if (!held || document.hidden || leaving) return;
  const answer = await fetch(held.dataset.presence, { credentials: "same-origin" });
  if (!answer.ok) return;
  const { version, said } = await answer.json();
  const present = document.getElementById("present");
  if (present && present.textContent !== said) present.textContent = said;
  if (String(version) !== review().dataset.version && !document.getElementById("tool")) enqueue(() => load(location.href));
}

if (review()) {
  const box = document.getElementById("keys-on");
  if (box) box.checked = keysAreOn();
  settle();
  setInterval(() => lookAround().catch(() => undefined), 8000);
}
