// The card's stylesheet: fetched once a page, and checked by its hash.

import { failure } from "./failure.js";

/** @type {Promise<string> | undefined} */
let text;

/** After a failure the next call tries again. */
export function readStyles() {
  return (text ??= fetch(new URL("./pose-risk.css", import.meta.url), { integrity: PIN_STYLES }).then((answer) => answer.text()).catch((cause) => {
    text = undefined;
    throw failure("pose-risk.css", cause);
  }));
}
