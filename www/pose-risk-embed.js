// The script of `embed.html`, the page for frames: shows a card with the attributes that the address names
// (`?pose=happy-baby&theme=dark`), and tells the page around the frame how tall it is.

import { FOR_AUTHORS } from "./shell/attributes.js";

const element = document.createElement("pose-risk");
const parameters = new URLSearchParams(location.search);
for (const name of FOR_AUTHORS) {
  const value = parameters.get(name);
  if (value) element.setAttribute(name, value);
}
element.setAttribute("loading", "eager");
// The page's own content becomes the fallback, with its link leading to the pose's page.
const pose = parameters.get("pose");
const link = document.querySelector("a");
if (pose && link) link.href = `static/${encodeURIComponent(pose)}.html`;
element.append(...document.body.childNodes);
document.body.append(element);

if (parent != window) new ResizeObserver(reportHeight).observe(document.documentElement);

/** Sends the height to the framing page; to any page where the browser does not say which, as it is no secret. */
function reportHeight() {
  const origin = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "pose-risk-height", height }, origin || "*");
}
