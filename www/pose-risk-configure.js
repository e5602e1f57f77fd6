// `configure.html`: an owner chooses, sees the card, and copies the tags. And the doctor.

import { diagnose, examine, folderOf } from "./configure/doctor.js";
import { PLATFORMS } from "./configure/platforms.js";

const CONTROLS = ["picker", "mechanisms", "condition", "mobility", "depth", "side", "age", "alternatives", "sequence"];
const at = new URL("./", import.meta.url).href;

/** @type {any} */
const glue = await import(/** @type {any} */ ("./pose_risk.js"));
await glue.default({ module_or_path: new URL("./pose_risk_bg.wasm", import.meta.url) });
/** @type {{ id: string, name: string }[]} */
const poses = glue.catalog().sort((/** @type {any} */ a, /** @type {any} */ b) => a.name.localeCompare(b.name));
const integrity = await fetch(new URL("./pose-risk.js.integrity", import.meta.url))
  .then((answer) => (answer.ok ? answer.text() : ""))
  .then((text) => text.trim(), () => "");

const form = /** @type {HTMLFormElement} */ (document.getElementById("wish"));
const doctor = /** @type {HTMLFormElement} */ (document.getElementById("doctor"));
const preview = /** @type {HTMLElement} */ (document.querySelector("pose-risk"));
const platform = /** @type {HTMLSelectElement} */ (document.getElementById("platform"));
const copied = /** @type {HTMLElement} */ (document.getElementById("copied"));

/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

for (const name of ["pose", "compare"]) field(name).append(...poses.map(({ id, name }) => new Option(name, id)));
field("pose").value = "happy-baby";
field("compare").value = "figure-four-supine";
field("at").value = at;
document.getElementById("controls")?.append(...CONTROLS.map(checkbox));
platform.append(...Object.entries(PLATFORMS).map(([id, { name }]) => new Option(name, id)));

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
platform.addEventListener("change", show);
doctor.addEventListener("submit", look);
show();

/** @param {string} name */
function checkbox(name) {
  const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "controls", value: name, checked: true });
  const label = document.createElement("label");
  label.append(box, name);
  return label;
}

/** What differs from what an element does by itself. @returns {Record<string, string>} */
function attributes() {
  const chosen = new FormData(form);
  const view = field("view").value;
  const pose = view == "ranking" ? "" : field("pose").value;
  const controls = chosen.getAll("controls");
  const all = {
    pose,
    view,
    compare: view == "compare" ? field("compare").value : "",
    theme: field("theme").value,
    lang: field("lang").value,
    controls: controls.length == CONTROLS.length ? "" : controls.join(" ") || "none",
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

function show() {
  const said = attributes();
  const second = document.getElementById("second");
  if (second) second.hidden = field("view").value != "compare";
  for (const name of ["pose", "view", "compare", "theme", "lang", "controls"]) {
    if (said[name]) preview.setAttribute(name, said[name]);
    else preview.removeAttribute(name);
  }
  const pinned = /** @type {HTMLInputElement} */ (form.elements.namedItem("pin")).checked;
  const folder = `${field("at").value.replace(/\/+$/, "")}/`;
  const fallback = said.pose
    ? glue.fallback({ pose: said.pose })
    : { name: "Yoga poses and your back", sanskrit: "", lines: ["What each pose asks of the spine."], link: "See all poses" };
  const wish = { at: folder, integrity: pinned ? integrity : "", attributes: said, fallback };
  const places = PLATFORMS[platform.value]?.places(wish) ?? [];
  document.getElementById("places")?.replaceChildren(...places.map(({ where, code }) => place(where, code)));
  copied.textContent = "";
}

/** @param {string} where @param {string} code */
function place(where, code) {
  const item = document.createElement("li");
  const text = Object.assign(document.createElement("pre"), { tabIndex: 0 });
  text.append(Object.assign(document.createElement("code"), { textContent: code }));
  const copy = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
  copy.addEventListener("click", () =>
    navigator.clipboard.writeText(code).then(
      () => (copied.textContent = "Copied."),
      () => {
        getSelection()?.selectAllChildren(text);
        copied.textContent = "It is marked: copy it with your keyboard.";
      },
    ),
  );
  item.append(where, text, copy);
  return item;
}

/** @param {SubmitEvent} event */
async function look(event) {
  event.preventDefault();
  const said = new FormData(doctor);
  const address = String(said.get("address") ?? "");
  let html = String(said.get("html") ?? "");
  let headers = headersOf(String(said.get("headers") ?? ""));
  if (address && !html) {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer) return tell([{ problem: "This page may not read that address.", mend: "Paste its HTML and headers instead." }]);
    html = await answer.text();
    headers = answer.headers;
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  const patient = { document: page, html, headers, address: address || undefined, poses: poses.map(({ id }) => id), integrity };
  // The page's own copy, which may be another than the one beside this page.
  tell([...diagnose(patient), ...(await examine(folderOf(patient) ?? at))]);
}

/** Lines of `name: value`; what is none is left out. @param {string} text */
function headersOf(text) {
  const headers = new Headers();
  for (const line of text.split("\n")) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line.trim()) ?? [];
    if (name && value) headers.append(name, value);
  }
  return headers;
}

/** @param {import("./configure/doctor.js").Finding[]} found */
function tell(found) {
  const list = document.createElement("ul");
  for (const { problem, mend } of found) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("strong"), { textContent: problem }), ` ${mend}`);
    list.append(item);
  }
  const none = Object.assign(document.createElement("p"), {
    textContent: "Nothing wrong that can be seen from here. The browser's console may say more.",
  });
  document.getElementById("findings")?.replaceChildren(found.length ? list : none);
}
