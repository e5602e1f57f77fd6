// What a reader has in sight and how far it is to the answer, by parts and roles. Runs in the page.

export function knowTheCard() {
  globalThis.host = () => document.querySelector("pose-risk");
  const root = () => host().shadowRoot;
  globalThis.isSeen = (element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && element.getClientRects().length > 0;
  /** Shown parts with the answer: why not, and what instead. */
  globalThis.answer = () => ({
    verdict: [...root().querySelectorAll("[part~=advice]")].filter(isSeen),
    instead: [...root().querySelectorAll(":is([part~=adjustments], [part~=alternatives]) :is(button, a)")].filter(isSeen),
  });
  /** What can be reached by Tab in the card, in its order. */
  globalThis.stops = () =>
    [...root().querySelectorAll("button, a[href], summary, select, input, [tabindex='0']")].filter((element) => isSeen(element) && !element.disabled && element.tabIndex >= 0);
  const named = (element) => `${element.localName}${element.className ? `.${String(element.className.baseVal ?? element.className).replace(/ +/g, ".")}` : ""} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  /** Elements whose content is wider than they are, or that stand outside the card or the window. */
  globalThis.stickingOut = () => {
    const all = [document.documentElement, host(), ...root().querySelectorAll("*")].filter((element) => !element.closest("svg") && isSeen(element));
    const edge = document.documentElement.clientWidth;
    const found = new Map();
    for (const element of all) {
      const says = [];
      const { overflowX, display } = getComputedStyle(element);
      const isBlock = display != "inline" && element.clientWidth > 1;
      // A field scrolls its own text, as fields do; what is for screen readers alone has no width.
      if (isBlock && element.scrollWidth > element.clientWidth + 1 && !element.matches("input, select, textarea")) says.push(`holds ${element.scrollWidth} px in ${element.clientWidth} (overflow ${overflowX})`);
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > edge + 1 || left < -1)) says.push(`reaches from ${Math.round(left)} to ${Math.round(right)} of ${edge}`);
      if (says.length) found.set(element, says.join(", "));
    }
    // What holds something too wide is too full itself: the innermost one is named.
    return [...found].filter(([element]) => ![...found.keys()].some((other) => other != element && (element.contains(other) || (element.contains(host()) && host().shadowRoot.contains(other)))))
      .filter(([element], _, left) => left.length == 1 || element != document.documentElement)
      .map(([element, says]) => `${named(element)} ${says}`);
  };
  /** Text that is cut: an element with a fixed height or one line only, that holds more than it shows. */
  globalThis.cut = () =>
    [...root().querySelectorAll("*")].filter((element) => !element.closest("svg") && isSeen(element)).flatMap((element) => {
      const { overflowX, overflowY, textOverflow, position } = getComputedStyle(element);
      const hides = (overflow) => ["hidden", "clip"].includes(overflow);
      // What is only for screen readers is one pixel large.
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || position == "fixed") return [];
      const isCut = (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && element.textContent.trim() ? [`${named(element)} ${textOverflow}`] : [];
    });
  /** Texts that lie over each other, of leaves that hold words and stand in the flow. */
  globalThis.overlapping = () => {
    const leaves = [...root().querySelectorAll("p, li, h2, h3, h4, button, summary, label, legend, td, th, dt, dd")]
      .filter((element) => !element.closest("svg") && isSeen(element) && ![...element.children].some((child) => child.matches("p, li, h2, h3, h4, button, summary, label, ul, ol, table")));
    const found = [];
    for (const [at, a] of leaves.entries()) {
      for (const b of leaves.slice(at + 1)) {
        if (a.contains(b) || b.contains(a)) continue;
        const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        if (Math.min(p.width, p.height, q.width, q.height) <= 1) continue;
        const [across, down] = [Math.min(p.right, q.right) - Math.max(p.left, q.left), Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)];
        if (across > 2 && down > 4) found.push(`${named(a)} and ${named(b)}`);
      }
    }
    return found;
  };
}

/** Wider spacing of text, as WCAG 2.2, 1.4.12 lists it, in the page and in the card. Runs in the page; returns what undoes it. */
export function spaceText() {
  const rules = new CSSStyleSheet();
  rules.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
  const roots = [document, document.querySelector("pose-risk").shadowRoot];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, rules];
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet != rules);
  };
}
