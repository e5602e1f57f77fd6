// Inside the frame, on `embed.html`: a card as the address asks for it (`?pose=happy-baby&theme=dark`),
// and word to the page around it of how tall it has become.

import { FOR_AUTHORS } from "./shell/attributes.js";

const element = document.createElement("pose-risk");
const asked = new URLSearchParams(location.search);
for (const name of FOR_AUTHORS) {
  const value = asked.get(name);
  if (value) element.setAttribute(name, value);
}
element.setAttribute("loading", "eager");
// What stands on the page is the fallback; to the pose's own page where it has one.
const pose = asked.get("pose");
const link = document.querySelector("a");
if (pose && link) link.href = `static/${encodeURIComponent(pose)}.html`;
element.append(...document.body.childNodes);
document.body.append(element);

if (parent != window) new ResizeObserver(tell).observe(document.documentElement);

/** To the page that framed this one, where the browser says which; a height is no secret elsewhere. */
function tell() {
  const around = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "pose-risk-height", height }, around || "*");
}
