// Stands in for wasm-pack's glue, so that the shell is tested alone: it keeps what it is asked in
// `globalThis.asked`, and its card is a picker that says its pose.

export { stage } from "../../../../www/card/stage.js";

/** @type {{ call: string, card: number, options?: Record<string, unknown> }[]} */
globalThis.asked = [];
let cards = 0;

/** Takes what wasm-bindgen's init takes from the shell. */
export default async function init({ module_or_path }) {
  asked.push({ call: "init", card: 0 });
  const response = await module_or_path;
  if (!response.ok) throw new Error(`failed to fetch Wasm: ${response.status}`);
  await WebAssembly.compile(await response.arrayBuffer());
}

export function mount(root, options, listener) {
  const card = ++cards;
  const picker = document.createElement("input");
  picker.setAttribute("role", "combobox");
  picker.setAttribute("part", "picker");
  picker.setAttribute("aria-label", "Pose");
  note("mount", options);
  // As Yew does: the first card is rendered a moment after mount has returned.
  queueMicrotask(() => {
    if (options.pose == "panics-in-its-render") unreachable();
    if (options.pose != "never-renders") root.append(picker);
  });
  picker.addEventListener("input", tell);

  function tell() {
    queueMicrotask(() => listener({ type: "change", detail: { pose: { id: picker.value } } }));
  }
  function note(call, options) {
    asked.push({ call, card, options });
    if (options?.pose == "panics") unreachable();
    if (options) picker.value = options.pose ?? "";
  }
  return {
    update(options) {
      note("update", options);
      tell();
    },
    shown() {},
    unmount() {
      note("unmount");
      picker.remove();
    },
  };
}

/** A panic, as the browser reports it: a trap in the real wasm. */
function unreachable() {
  throw new WebAssembly.RuntimeError("unreachable");
}
