// The other forms of the tag: what makes cards of them is fetched when the first one comes.

import { reportFailure } from "./failure.js";
import { loadMore } from "./pinned.js";

export const FORMS = '[data-pose-risk],a[href$="#pose-risk"]';
/** What of a page an observer of forms is told: of a document, since pages exchange their bodies. */
export const CHANGES = { childList: true, subtree: true, attributeFilter: ["data-pose-risk", "href"] };

export function awaitForms() {
  const observer = new MutationObserver(look);
  observer.observe(document, CHANGES);
  look();

  function look() {
    if (!document.querySelector(FORMS)) return;
    observer.disconnect();
    loadMore().then((more) => more.upgradeForms(), (problem) => {
      reportFailure(problem);
      addEventListener("online", awaitForms, { once: true });
    });
  }
}
