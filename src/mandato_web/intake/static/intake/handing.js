// A folder or files dropped anywhere on the page, with the folders above each file. Without this script the field takes
// files and archives by itself.
"use strict";

const form = document.getElementById("handing");
const field = form.querySelector("input[type=file]");
const paths = form.querySelector("input[name=paths]");
const said = document.getElementById("chosen-files");

function keep(found) {
  const held = new DataTransfer();
  for (const { file } of found) held.items.add(file);
  field.files = held.files;
  paths.value = found.map(({ path }) => path).join("\n");
  count();
}

function count() {
  const n = field.files.length;
  said.textContent = !n ? "" : n === 1 ? said.dataset.one : said.dataset.many.replace("%n", n);
}

function walk(entry) {
  if (entry.isFile) {
    return new Promise((resolve, reject) => entry.file((file) => resolve([{ file, path: entry.fullPath.slice(1) }]), reject));
  }
  const reader = entry.createReader();
  const next = (sofar) => new Promise((resolve, reject) => reader.readEntries(resolve, reject))
    .then((entries) => (entries.length ? next([...sofar, ...entries]) : sofar));
  return next([]).then((entries) => Promise.all(entries.map(walk))).then((held) => held.flat());
}

const folder = document.createElement("input");
folder.type = "file";
folder.webkitdirectory = true;
folder.addEventListener("change", () => {
  keep([...folder.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
});
const more = form.querySelector(".drop-more");
more.hidden = false;
document.getElementById("pick-folder").addEventListener("click", () => folder.click());
field.addEventListener("change", () => { paths.value = ""; count(); });

document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.getElementById("drop").classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.getElementById("drop").classList.remove("over");
});
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  document.getElementById("drop").classList.remove("over");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const found = entries.length
    ? (await Promise.all(entries.map(walk))).flat()
    : [...event.dataTransfer.files].map((file) => ({ file, path: file.name }));
  if (found.length) keep(found.sort((one, other) => one.path.localeCompare(other.path)));
});
