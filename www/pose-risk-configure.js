// `configure.html`: an owner chooses values of attributes, sees the card, and copies the tags. A second form, the doctor,
// looks for mistakes on a page.

import { diagnose, examine, folderOf, toKnow } from "./configure/doctor.js";
import { PLATFORMS } from "./configure/platforms.js";
import { FOR_AUTHORS } from "./shell/attributes.js";

/** The address of this folder. */
const here = new URL("./", import.meta.url).href;

/** @type {typeof import("./pose_risk.js")} */
const api = await import("./pose_risk.js");
await api.default({ module_or_path: new URL("./pose_risk_bg.wasm", import.meta.url) });
const poses = api.catalog().sort((a, b) => a.name.localeCompare(b.name));
const integrity = await fetch(new URL("./pose-risk.js.integrity", import.meta.url))
  .then((answer) => (answer.ok ? answer.text() : ""))
  .then((text) => text.trim(), () => "");

const form = /** @type {HTMLFormElement} */ (document.getElementById("choices"));
const doctor = /** @type {HTMLFormElement} */ (document.getElementById("doctor"));
const preview = /** @type {HTMLElement} */ (document.querySelector("pose-risk"));
const platform = /** @type {HTMLSelectElement} */ (document.getElementById("platform"));
const copied = /** @type {HTMLElement} */ (document.getElementById("copied"));

/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** The fields that are attributes of the element, in the order of the form. */
const names = new Set([...form.elements].map((element) => element.getAttribute("name") ?? "").filter((name) => FOR_AUTHORS.includes(name)));

for (const select of form.querySelectorAll("select")) {
  if (!select.dataset.pose) continue;
  select.append(...poses.map(({ id, name }) => new Option(name, id)));
  select.value = select.dataset.pose;
}
field("at").value = here;
platform.append(...Object.entries(PLATFORMS).map(([id, { name }]) => new Option(name, id)));

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
platform.addEventListener("change", show);
doctor.addEventListener("submit", examinePage);
show();

/** The attributes that an element needs to look as chosen. @returns {Record<string, string>} */
function attributes() {
  const values = [...names].map((name) => [name, valueOf(name)]);
  return Object.fromEntries(values.filter(([, value]) => value));
}

/**
 * What the form says of an attribute; empty where the element does it by itself.
 *
 * @param {string} name
 */
function valueOf(name) {
  const boxes = form.querySelectorAll(`input[type=checkbox][name="${name}"]`);
  const chosen = new FormData(form).getAll(name);
  if (boxes.length) return chosen.length == boxes.length ? "" : chosen.join(" ") || "none";
  const isOutOfPlace = field(name).closest("[hidden]") || (name == "pose" && ["ranking", "sequence"].includes(field("view").value));
  return isOutOfPlace ? "" : chosen.join(" ");
}

function show() {
  for (const label of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-in-view]"))) {
    label.hidden = label.dataset.inView != field("view").value;
  }
  const chosen = attributes();
  for (const name of names) {
    if (chosen[name]) preview.setAttribute(name, chosen[name]);
    else preview.removeAttribute(name);
  }
  const pinned = /** @type {HTMLInputElement} */ (form.elements.namedItem("pin")).checked;
  const folder = `${field("at").value.replace(/\/+$/, "")}/`;
  const fallback = chosen.pose
    ? api.fallback({ pose: chosen.pose })
    : { name: "Yoga poses and your back", sanskrit: "", lines: ["What each pose asks of the spine."], link: "See all poses" };
  const choices = { at: folder, integrity: pinned ? integrity : "", attributes: chosen, fallback };
  const places = PLATFORMS[platform.value]?.places(choices) ?? [];
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
async function examinePage(event) {
  event.preventDefault();
  const filled = new FormData(doctor);
  const address = String(filled.get("address") ?? "");
  let html = String(filled.get("html") ?? "");
  let headers = headersOf(String(filled.get("headers") ?? ""));
  if (address && !html) {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer) return showFindings([{ problem: "This page may not read that address.", fix: "Paste its HTML and headers instead." }]);
    html = await answer.text();
    headers = answer.headers;
  }
  const document = new DOMParser().parseFromString(html, "text/html");
  const page = { document, html, headers, address: address || undefined, poses: poses.map(({ id }) => id), assess: api.assess, sequence: api.sequence, integrity };
  // The folder that the page names, which may be another than this one.
  showFindings([...diagnose(page), ...(await examine(folderOf(page) ?? here))], toKnow(page));
}

/** Headers from lines of `name: value`; other lines are left out. @param {string} text */
function headersOf(text) {
  const headers = new Headers();
  for (const line of text.split("\n")) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line.trim()) ?? [];
    if (name && value) headers.append(name, value);
  }
  return headers;
}

/** @param {import("./configure/doctor.js").Finding[]} found @param {string[]} [known] what is no fault */
function showFindings(found, known = []) {
  const list = document.createElement("ul");
  for (const { problem, fix } of found) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("strong"), { textContent: problem }), ` ${fix}`);
    list.append(item);
  }
  const none = Object.assign(document.createElement("p"), {
    textContent: "Nothing wrong that can be seen from here. The browser's console may say more.",
  });
  const more = known.map((textContent) => Object.assign(document.createElement("p"), { textContent }));
  document.getElementById("findings")?.replaceChildren(found.length ? list : none, ...more);
}
