// For pages that show a card in a frame: makes each frame as tall as its card. Without this script a
// frame keeps the height that its tag gives it.

/** Limits in pixels, so that no message can hide a frame or push the rest of the page far down. */
const LEAST = 320;
const MOST = 20_000;

addEventListener("message", ({ data, source, origin }) => {
  if (data?.type != "pose-risk-height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    // Only the frame that sent the message, and only while it shows the page that its tag names.
    if (frame.contentWindow == source && frame.src.startsWith(`${origin}/`)) {
      frame.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(data.height)))}`;
    }
  }
});
