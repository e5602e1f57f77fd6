// For pages that show a card in a frame: makes each frame as tall as its card. Without this script a
// frame keeps the height that its tag gives it.

/** Limits in pixels, so that no message can hide a frame or push the rest of the page far down. */
const LEAST = 320;
const MOST = 20_000;
/** What else themes say of frames, most of them for videos. */
const FREE = { "min-height": "0", "max-height": "none", "aspect-ratio": "auto" };

addEventListener("message", ({ data, source, origin }) => {
  if (data?.type != "pose-risk-height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow == source && isFrom(frame, origin)) {
      resize(frame, Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))));
    }
  }
});

// A card that was there before this script has said its height to nobody.
for (const { contentWindow } of document.querySelectorAll("iframe")) contentWindow?.postMessage({ type: "pose-risk-ask" }, "*");

/**
 * Only the frame that sent the message, and only while it shows the page that its tag names. What stands in a sandbox
 * without `allow-same-origin` has no origin, so there the first must do.
 *
 * @param {HTMLIFrameElement} frame @param {string} origin
 */
function isFrom(frame, origin) {
  const hasNone = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return hasNone ? origin == "null" : frame.src.startsWith(`${origin}/`);
}

/** @param {HTMLIFrameElement} frame @param {number} height of what is in it */
function resize(frame, height) {
  frame.height = `${height}`;
  const style = getComputedStyle(frame);
  const edges = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"].map((name) => parseFloat(style[/** @type {"paddingTop"} */ (name)]) || 0);
  const around = style.boxSizing == "border-box" ? edges.reduce((sum, edge) => sum + edge) : 0;
  for (const [name, value] of Object.entries({ ...FREE, height: `${height + around}px` })) frame.style.setProperty(name, value, "important");
}
