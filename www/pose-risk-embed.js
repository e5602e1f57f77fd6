// The script of `embed.html`, the page for frames: shows a card with the attributes that the address names
// (`?pose=happy-baby&theme=dark`), and tells the page around the frame how tall it is.

import { FOR_AUTHORS } from "./shell/attributes.js";

const element = document.createElement("pose-risk");
element.setAttribute("loading", "eager");
const parameters = new URLSearchParams(location.search);
for (const [name, value] of parameters) {
  if (FOR_AUTHORS.includes(name)) element.setAttribute(name, value);
  // Who writes an address must not put words into our mouth: this page is its owner's, and says whose it is.
  else console.warn(`pose-risk: the address of a frame says "${name}"; it may say ${FOR_AUTHORS.join(", ")}`);
}
// The page's own content becomes the fallback, with its link leading to the pose's page.
const pose = parameters.get("pose");
const link = document.querySelector("a");
if (pose && link) link.href = `static/${encodeURIComponent(pose)}.html`;
// In a sandbox a link may not leave the frame.
if (link && origin != "null") link.target = "_top";
element.append(...document.body.childNodes);
document.body.append(element);

if (parent != window) {
  new ResizeObserver(reportHeight).observe(document.documentElement);
  addEventListener("message", ({ data, source }) => source == parent && data?.type == "pose-risk-ask" && reportHeight());
}

/** Sends the height to the framing page; to any page where the browser does not say which, as it is no secret. */
function reportHeight() {
  const around = location.ancestorOrigins?.[0] ?? document.referrer;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "pose-risk-height", height }, /^https?:/.test(around) ? new URL(around).origin : "*");
}
