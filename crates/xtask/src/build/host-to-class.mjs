// `node host-to-class.mjs FROM TO`: a stylesheet for a shadow root, written anew so that it applies to an element of
// class `host` on the page itself: `:host(.a)` becomes `.host.a`.

import { readFileSync, writeFileSync } from "node:fs";
import postcss from "postcss";
import parser from "postcss-selector-parser";

const [from, to] = process.argv.slice(2);

const selectors = parser((root) => {
  root.walkPseudos((pseudo) => {
    if (pseudo.value !== ":host") return;
    const host = parser.className({ value: "host" });
    const several = pseudo.length > 1;
    const inside = several ? [parser.pseudo({ value: ":is", nodes: pseudo.nodes })] : pseudo.nodes.flatMap(({ nodes }) => nodes);
    pseudo.replaceWith(host, ...inside);
  });
});

const styles = postcss.parse(readFileSync(from, "utf8"), { from });
styles.walkRules(/:host/, (rule) => {
  rule.selector = selectors.processSync(rule.selector);
});
writeFileSync(to, styles.toString());
