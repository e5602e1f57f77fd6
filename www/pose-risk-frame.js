// For pages that show a card in a frame: makes each frame as tall as its card. Without this script a
// frame keeps the height that its tag gives it.

/** So that no message can fold a frame away, or push the page out of sight. */
const LEAST = 320;
const MOST = 20_000;

addEventListener("message", ({ data, source, origin }) => {
  if (data?.type != "pose-risk-height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    // Only the frame that speaks, and only while it still shows the page it was given.
    if (frame.contentWindow == source && frame.src.startsWith(`${origin}/`)) {
      frame.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(data.height)))}`;
    }
  }
});
