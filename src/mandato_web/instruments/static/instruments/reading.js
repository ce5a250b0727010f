// Improves the pages of texts, which work without it: a provision's address or citation is copied in one click, previews
// stay within the window, and an anchor that stands in another part of a long text is followed there.
"use strict";

// One pair of buttons follows the pointer and the keyboard from provision to provision.
function offerCopies(provisions) {
  if (!navigator.clipboard) return;
  const { permanent, citation, copyAddress, copyCitation, copied } = provisions.dataset;
  const tools = document.createElement("div");
  tools.className = "copy-tools no-print";
  const addressOf = (provision) => `${permanent}/${provision.id}`;
  const cite = (provision) => {
    const place = provision.dataset.citedAs;
    return `${citation}${place ? `, ${place}` : ""}. ${addressOf(provision)}`;
  };
  for (const [label, write] of [[copyAddress, addressOf], [copyCitation, cite]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(write(tools.closest(".provision")));
      button.textContent = copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
    tools.append(button);
  }
  const follow = (event) => {
    const provision = event.target.closest(".provision");
    // Leave them where they are while the keyboard is on them.
    if (!provision || provision.contains(tools) || tools.contains(document.activeElement)) return;
    provision.querySelector(".margin")?.append(tools);
  };
  provisions.addEventListener("pointerover", follow);
  provisions.addEventListener("focusin", follow);
}

// A preview that would leave the window is moved into it.
function keepInWindow(cite) {
  const preview = cite.querySelector(".preview");
  if (!preview) return;
  preview.style.translate = "";
  const box = preview.getBoundingClientRect(), room = document.documentElement.clientWidth - 8;
  if (!box.width) return;
  const shift = box.right > room ? room - box.right : box.left < 8 ? 8 - box.left : 0;
  if (shift) preview.style.translate = `${shift}px 0`;
}

function followAnchor() {
  const id = decodeURIComponent(location.hash.slice(1));
  const provisions = document.querySelector(".provisions[data-permanent]");
  if (!provisions || !id || document.getElementById(id) || !document.querySelector(".parts")) return;
  location.replace(`${provisions.dataset.permanent}/${encodeURIComponent(id)}`);
}

document.querySelectorAll(".provisions[data-permanent]").forEach(offerCopies);
for (const name of ["pointerover", "focusin"]) {
  document.addEventListener(name, (event) => {
    const cite = event.target.closest?.(".cite");
    if (cite) requestAnimationFrame(() => keepInWindow(cite));
  });
}
followAnchor();
