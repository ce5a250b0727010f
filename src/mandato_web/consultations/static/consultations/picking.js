// Words that are selected in the paragraph are put into the form, with what stands around them. Without this script
// they are copied by hand.
"use strict";

const AROUND = 40;
const paragraph = document.querySelector("[data-pick-from]");
const quote = document.getElementById("id_quote");

function pick() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!paragraph.contains(range.startContainer) || !paragraph.contains(range.endContainer)) return;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const text = paragraph.textContent, start = before.toString().length, words = range.toString();
  quote.value = words;
  document.getElementById("id_prefix").value = text.slice(Math.max(0, start - AROUND), start);
  document.getElementById("id_suffix").value = text.slice(start + words.length, start + words.length + AROUND);
}

if (paragraph && quote) {
  document.addEventListener("mouseup", pick);
  document.addEventListener("keyup", pick);
  document.addEventListener("touchend", () => setTimeout(pick, 0));
  quote.addEventListener("input", () => {
    document.getElementById("id_prefix").value = "";
    document.getElementById("id_suffix").value = "";
  });
}
