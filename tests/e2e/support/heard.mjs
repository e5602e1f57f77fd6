// What a screen reader meets, in its order: role, name, value and state of each node of Chromium's accessibility tree.

/** Roles whose name is their content: its words are not met a second time. */
const NAMED_BY_CONTENT = ["heading", "button", "link", "DisclosureTriangle", "DisclosureTriangleGrouped", "option", "radio", "checkbox", "switch", "tab", "combobox", "cell", "columnheader", "rowheader"];
/** Roles that only hold others. They are met when they have a name. */
const HOLDERS = ["generic", "none", "paragraph", "group", "Details", "Figure", "figure", "list", "listitem", "section", "Section", "emphasis", "strong", "mark", "ListMarker", "DescriptionList", "header", "superscript", "time", "banner", "contentinfo", "region", "sectionheader", "sectionfooter", "Figcaption", "listbox", "menulistpopup", "MenuListPopup"];
/** Words that name a control or a group, which is met by that name. */
const LABELS = ["LabelText", "Legend"];

/**
 * One line a node of the card, as `role: name = value (state)`.
 *
 * @param {import("playwright-core").Page} page with one card
 * @returns {Promise<string[]>}
 */
export async function heard(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  const { root } = await devtools.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "pose-risk" });
  const { node: host } = await devtools.send("DOM.describeNode", { nodeId });
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const lines = [];
  let words = "";
  const flush = () => {
    const text = tidy(words);
    if (text) lines.push(`text: ${text}`);
    words = "";
  };
  const visit = (id) => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value ?? "";
    const children = () => (node.childIds ?? []).forEach(visit);
    if (role == "InlineTextBox" || role == "ListMarker") return;
    if (node.ignored) return children();
    const name = tidy(node.name?.value ?? "");
    if (role == "StaticText") {
      words += node.name?.value ?? "";
      return;
    }
    // Words of one paragraph are one line, whatever is emphasised in it.
    const isInline = ["emphasis", "strong", "mark", "superscript", "time"].includes(role);
    if (!isInline) flush();
    if (role == "generic" && !name) {
      children();
      flush();
      return;
    }
    if (LABELS.includes(role)) return (node.childIds ?? []).forEach(visitControls);
    if (!isInline && (name || !HOLDERS.includes(role))) lines.push(line(node, role, name));
    // The options of a list that is closed are not met.
    if (role == "combobox" && !(node.properties ?? []).some(({ name, value }) => name == "expanded" && value.value)) return;
    const isSaid = NAMED_BY_CONTENT.includes(role) || role == "image" || role == "img" || role == "meter" || role == "progressbar";
    if (!isSaid) children();
    else (node.childIds ?? []).forEach(visitControls);
    if (!isInline) flush();
  };
  /** Below what has been said: only what can be used. */
  const visitControls = (id) => {
    const node = byId.get(id);
    if (!node) return;
    const isControl = !node.ignored && (node.properties ?? []).some(({ name, value }) => name == "focusable" && value.value);
    if (isControl) visit(id);
    else (node.childIds ?? []).forEach(visitControls);
  };
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId == host.backendNodeId);
  if (!start) throw new Error("the card is not in the accessibility tree");
  (start.childIds ?? []).forEach(visit);
  flush();
  return lines;
}

/**
 * Workaround: Chromium 148 hands over the bytes of `aria-valuetext` as one character each, so that a space that does not
 * break comes as two. Remove when "100 %" comes as it was written.
 */
function unmixed(text) {
  const read = Buffer.from(text, "latin1").toString("utf8");
  return read.includes("\ufffd") ? text : read;
}

const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** States that are said. */
const STATES = { pressed: "pressed", checked: "checked", selected: "selected", expanded: "expanded", disabled: "disabled", required: "required", invalid: "invalid" };

function line(node, role, name) {
  const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const states = Object.entries(STATES)
    .filter(([key]) => key in properties && !(["invalid", "required", "disabled", "selected"].includes(key) && [false, "false"].includes(properties[key])))
    .map(([key, word]) => ([true, "true"].includes(properties[key]) ? word : `not ${word}`));
  if (properties.level) states.unshift(`level ${properties.level}`);
  if (properties.live && properties.live != "off" && role != "status") states.push(`said when it changes, ${properties.live}`);
  const value = properties.valuetext ? unmixed(properties.valuetext) : node.value?.value;
  const description = tidy(node.description?.value ?? "");
  return [
    `${role}: ${name}`.trimEnd(),
    value !== undefined && value !== "" && ` = ${tidy(String(value))}`,
    description && ` — ${description}`,
    states.length && ` (${states.join(", ")})`,
  ].filter(Boolean).join("");
}
