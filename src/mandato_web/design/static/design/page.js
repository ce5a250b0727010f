// Improves pages that already work without it: the contents list follows, addresses copy in one click, Escape closes a preview.
"use strict";

function followContents(nav) {
  const links = new Map();
  for (const link of nav.querySelectorAll('a[href*="#"]')) links.set(link.hash.slice(1), link);
  const seen = new Set();
  const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id);
    const current = [...links.keys()].find((id) => seen.has(id));
    if (!current) return;
    for (const link of links.values()) link.removeAttribute("aria-current");
    const link = links.get(current);
    link.setAttribute("aria-current", "location");
    const box = nav.getBoundingClientRect(), place = link.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom) nav.scrollTop += place.top - box.top - box.height / 3;
  }, { rootMargin: "0px 0px -60% 0px" });
  for (const id of links.keys()) {
    const target = document.getElementById(id);
    if (target) watch.observe(target);
  }
}

function offerCopy(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = before; }, 2000);
  });
}

// Names under the search box while somebody types; a slow answer that was overtaken is dropped.
function suggestNames(input) {
  let waiting = 0, asked = "";
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    const words = input.value.trim();
    if (words.length < 3 || words === asked) return;
    waiting = setTimeout(async () => {
      asked = words;
      const address = new URL(input.dataset.suggestions, location.href);
      address.searchParams.set("q", words);
      const answer = await fetch(address);
      if (!answer.ok || asked !== words) return;
      const { suggestions } = await answer.json();
      input.list.replaceChildren(...suggestions.map((name) => new Option(name, name)));
    }, 200);
  });
}

document.querySelectorAll("input[data-suggestions]").forEach(suggestNames);
const narrow = matchMedia("(max-width: 70rem)").matches;
document.querySelectorAll("nav.contents").forEach((nav) => {
  if (narrow) nav.querySelector("details")?.removeAttribute("open");
  followContents(nav);
});
if (narrow) document.querySelectorAll(".side > .filters > details").forEach((group) => {
  if (!group.querySelector("[aria-current]")) group.removeAttribute("open");
});
document.querySelectorAll("button[data-copy]").forEach(offerCopy);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll(".cite:hover, .cite:focus-within").forEach((cite) => cite.classList.add("closed"));
});
document.addEventListener("pointerover", (event) => event.target.closest(".cite")?.classList.remove("closed"));
document.addEventListener("focusin", (event) => event.target.closest(".cite")?.classList.remove("closed"));
