// The card's stylesheet: fetched once a page, and checked by its hash.

import { fetchInTime, refuseOthers } from "./in-time.js";
import { loadOnce } from "./pinned.js";

/** A bundle that is no module has no address, so even that may fail. @returns {Promise<string>} */
export async function readStyles() {
  const url = new URL("./pose-risk.css", import.meta.url);
  return loadOnce(PIN_STYLES ? "pose-risk.css" : url.href, async () => {
    const answer = await fetchInTime(url, PIN_STYLES);
    if (!PIN_STYLES) refuseOthers(answer);
    return answer.text();
  });
}
