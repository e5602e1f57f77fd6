// Reads a card into data: what it says and draws, part by part, for the cards of other frameworks.

/** Runs in the page. @param {ShadowRoot} root */
export function readCard(root) {
  const card = root.querySelector("article.card");
  const one = (selector, from = card) => {
    const found = from.querySelector(selector);
    if (!found) throw new Error(`the card has no ${selector}`);
    return found;
  };
  const kind = (element) => element.getAttribute("class") ?? "";
  const text = (element) => element.textContent;
  const number = (element, name) => Number(element.getAttribute(name));

  /** `{ kind, viewBox, paths: [class, d][] }` of a drawing, if there is one. */
  const shape = (svg) => svg && ({ kind: kind(svg), viewBox: svg.getAttribute("viewBox"), paths: [...svg.querySelectorAll("path")].map((path) => [kind(path), path.getAttribute("d")]) });
  /** A thumbnail may be a picture of its own. */
  const thumb = (place) => (place.querySelector("svg") ? shape(place.querySelector("svg")) : { kind: "body", viewBox: "0 0 1 1", paths: [] });
  const bar = (svg) => svg && ({
    kind: kind(svg),
    viewBox: svg.getAttribute("viewBox"),
    rects: [...svg.querySelectorAll("rect")].map((rect) => [number(rect, "x"), number(rect, "width"), number(rect, "y"), number(rect, "height"), kind(rect)]),
  });

  /** Attributes under the names that React and Preact know. */
  const NAMES = { class: "className", tabindex: "tabIndex", for: "htmlFor", preserveaspectratio: "preserveAspectRatio", viewbox: "viewBox" };
  const OWN = ["id", "part", "selected", "checked", "open", "hidden", "name", "aria-describedby", "aria-labelledby", "data-answer"];
  /** `[tag, properties, ...children]`. */
  const tree = (node) => {
    if (node.nodeType == 3) return node.data;
    const kept = [...node.attributes].filter(({ name }) => !OWN.includes(name));
    const properties = Object.fromEntries(kept.map(({ name, value }) => [NAMES[name.toLowerCase()] ?? name, value]));
    return [node.localName, properties, ...trees(node)];
  };
  const trees = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType != 8).map(tree);

  const meter = (row) => {
    const zone = one(".zone, .none", row);
    const svg = row.querySelector("svg");
    return { id: text(one(".name", row)), name: trees(one(".name", row)), zone: { kind: kind(zone), words: trees(zone) }, bar: bar(svg) };
  };
  const tile = (element) => {
    const level = element.querySelector(".level");
    return {
      kind: kind(element),
      thumb: thumb(one(".thumb", element)),
      id: text(one(".name", element)),
      name: trees(one(".name", element)),
      level: level ? { icon: shape(level.querySelector("svg")), words: trees(one(".words", level)) } : undefined,
      small: text(one(".small", element)),
    };
  };
  const fold = (details, at) => {
    const [summary, ...content] = details.children;
    return { id: at, kind: kind(details), summary: trees(summary), content: content.map(tree) };
  };
  const title = one("header .title");
  const [swatches] = card.querySelectorAll("figcaption");
  const chain = card.querySelector(".chain");
  const turn = card.querySelector(".turn-once");
  const flags = card.querySelector("details.flags");
  const instead = card.querySelector(".what-instead");
  const advice = one(".advice");
  const body = one("details.my-body");
  const slider = one("input[type=range]", body).closest("label");
  return {
    name: title.firstChild.textContent.trim(),
    sanskrit: text(one("small", title)),
    picker: [...one("header").children].filter((child) => child != title).map(tree),
    figure: { ...shape(one(".figure svg")), label: one(".figure").getAttribute("aria-label"), description: text(one("figure > p[hidden]")) },
    turn: turn ? { label: turn.getAttribute("aria-label"), icon: shape(turn.querySelector("svg")) } : undefined,
    legend: swatches ? { label: text(one("span", swatches)), rows: [...swatches.querySelectorAll("li")].map((row) => ({ swatch: shape(row.querySelector("svg")), text: text(row) })) } : undefined,
    chain: chain
      ? {
          title: text(one(".section", chain)),
          bar: bar(chain.querySelector("svg")),
          parts: [...chain.querySelectorAll(".parts li")].map((part) => ({ key: bar(part.querySelector("svg")), id: text(one("span", part)), name: trees(one("span", part)), value: text(one("b", part)) })),
        }
      : undefined,
    body: {
      summary: trees(one("summary", body)),
      label: text(one("span", slider)),
      said: text(one("output", slider)),
      settings: [...one(".settings", body).children].filter((child) => child != slider).map(tree),
      more: [...one(".unfolded", body).children].slice(1).map(tree),
    },
    flags: flags ? fold(flags, 0) : undefined,
    advice: { kind: kind(advice), icon: shape(advice.querySelector("svg")), headline: text(one(".headline", advice)), fact: text(one(".fact", advice)) },
    meters: [...one(".demand").querySelectorAll(".meter")].map(meter),
    whom: {
      legend: text(one(".whom legend")),
      chips: [...card.querySelectorAll(".movements button[aria-pressed]")].map((button, at) => {
        const [name, level] = one(":scope > span", button).children;
        return { id: at, icon: shape(button.querySelector(":scope > svg")), name: trees(name), level: text(level) };
      }),
      more: [...one(".movements").children].filter((child) => !child.matches("button[aria-pressed]")).map(tree),
    },
    instead: instead ? { title: text(one(".section", instead)), tiles: [...instead.querySelectorAll(".tile")].map(tile) } : undefined,
    folds: [...one(".folds").children].map(fold),
    foot: trees(one("footer")),
  };
}
