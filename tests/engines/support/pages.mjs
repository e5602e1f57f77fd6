// Pages of tests/pages/ that can be judged by themselves: what must become true on each. Everything runs in the page.

/**
 * @typedef {object} Promised
 * @property {string} page the file's name, without its ending
 * @property {() => unknown} holds becomes truthy
 * @property {() => unknown} [act] what is done first, once the page is there
 * @property {boolean} [alive] whether a reader reaches for its cards first
 * @property {RegExp} [faults] the only ones that belong to the page
 * @property {boolean} [smoke] one of the few that every test run tries
 *
 * @type {Promised[]}
 */
export const PAGES = [
  { page: "a-card-far-below-waits-for-its-reader", holds: () => document.querySelector("pose-risk").dataset.state == "idle" },
  { page: "a-card-far-below-waits-for-its-reader", act: () => document.querySelector("pose-risk").scrollIntoView(), holds: () => document.querySelector("pose-risk").dataset.state == "ready" },
  {
    page: "a-card-is-as-wide-as-the-words-that-stand-there",
    smoke: true,
    holds: () => {
      const wide = (what) => [...document.querySelectorAll(`[data-what=${what}] .it`)];
      const words = new Map(wide("words").map((one) => [one.closest(".box").dataset.in, one.getBoundingClientRect().width]));
      const cards = wide("card");
      if (!cards.length || !cards.every(({ dataset }) => dataset.state == "ready")) return false;
      return cards.every((one) => {
        const wanted = words.get(one.closest(".box").dataset.in);
        // Nowhere below 17rem: the guide says so.
        return Math.abs(one.getBoundingClientRect().width - Math.max(wanted, 272)) <= 1;
      });
    },
  },
  { page: "a-card-is-hidden-and-disabled-as-what-is-around-it", act: () => (document.querySelector("#hidden").hidden = true), holds: () => document.querySelector("#found").dataset.state == "ready" && document.querySelector("#hidden").getClientRects().length == 0 },
  {
    page: "a-card-is-hidden-and-disabled-as-what-is-around-it",
    smoke: true,
    act: () => (document.querySelector("#set").disabled = true),
    holds: () => {
      const takesFocus = (id) => {
        const button = [...document.getElementById(id).shadowRoot.querySelectorAll("button")].find((one) => one.getClientRects().length);
        button?.focus();
        return document.activeElement?.id == id;
      };
      return takesFocus("in-legend") && !takesFocus("in-set") && !takesFocus("in-inert");
    },
  },
  { page: "a-card-is-hidden-and-disabled-as-what-is-around-it", act: () => document.querySelector("#dialog").showModal(), holds: () => document.querySelector("#in-dialog").shadowRoot.querySelector(".card")?.getBoundingClientRect().height > 300 },
  {
    page: "a-card-is-hidden-and-disabled-as-what-is-around-it",
    act: async () => {
      // Cards that come above would push it out of sight: not every engine holds a page in its place.
      await Promise.all([...document.querySelectorAll("pose-risk[loading=eager]")].map(({ ready }) => ready));
      document.querySelector("#fold").open = true;
      document.querySelector("#fold").scrollIntoView();
    },
    holds: () => document.querySelector("#folded").dataset.state == "ready",
  },
  { page: "a-card-may-have-another-name", holds: () => document.querySelector("my-pose").dataset.state == "ready" },
  {
    page: "a-card-may-move-to-another-document",
    alive: true,
    act: () => document.querySelector("iframe").contentDocument.querySelector("main").append(document.querySelector("pose-risk")),
    holds: () => {
      const inside = document.querySelector("iframe").contentDocument.querySelector("pose-risk");
      const card = [...inside.shadowRoot.querySelectorAll(".card")].at(-1);
      return inside.dataset.state == "ready" && inside.ownerDocument.defaultView.getComputedStyle(card).borderTopWidth == "1px";
    },
  },
  {
    page: "a-card-takes-nothing-of-its-page",
    alive: true,
    holds: () => document.querySelector("#plain > pose-risk[data-state=ready]") && Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && name != "before").length == 0 && document.adoptedStyleSheets.length == 0,
  },
  {
    page: "a-card-that-cannot-run-leads-to-a-page-that-can",
    alive: true,
    holds: () => /Cobra/.test(document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent),
  },
  {
    page: "a-form-that-comes-late-becomes-a-card",
    smoke: true,
    act: () => {
      const form = document.createElement("div");
      form.dataset.poseRisk = "cobra";
      form.dataset.loading = "eager";
      document.querySelector("main").append(form);
    },
    holds: () => document.querySelector("main pose-risk")?.dataset.state == "ready",
  },
  { page: "a-frame-becomes-as-tall-as-its-card", smoke: true, holds: () => Number(document.querySelector("iframe").height) != 400 && Number(document.querySelector("iframe").height) > 320 },
  {
    page: "a-frame-grows-under-a-themes-css",
    holds: () => [...document.querySelectorAll("iframe")].every((frame) => Number(frame.height) > 420 && Math.abs(frame.contentWindow.innerHeight - frame.contentDocument.documentElement.scrollHeight) <= 1),
  },
  {
    page: "a-link-leads-to-a-card",
    act: () => document.querySelector('a[href="#here"]').click(),
    // Clear of the header of 60 px, and no further than the page asks. WebKit leads 16 px above an element that is inline, as the
    // tag is before its card comes: to the margin of the words in it.
    holds: () => {
      const { top } = document.querySelector("#here").getBoundingClientRect();
      return document.querySelector("#here").dataset.state == "ready" && document.querySelector("#above").dataset.state == "ready" && top >= 60 && top <= 81;
    },
  },
  {
    page: "a-page-exchanges-its-body",
    act: () => {
      const body = document.createElement("body");
      body.innerHTML = '<div data-pose-risk="wheel" data-loading="eager"><p>Wheel.</p></div>';
      body.append(document.querySelector("#kept"));
      document.body = body;
    },
    holds: () => document.querySelector("#kept").dataset.state == "ready" && document.querySelector("[data-state=ready][pose=wheel]"),
  },
  { page: "a-plain-element-and-a-link-become-cards", holds: () => document.querySelector("div > pose-risk[data-state=ready]") && document.querySelector("p > pose-risk[data-state=ready]") },
  { page: "a-strict-policy-is-kept", smoke: true, alive: true, holds: () => document.querySelector("pose-risk").shadowRoot.querySelector("div > div > article") },
  {
    page: "cards-of-a-group-share-their-reader",
    alive: true,
    act: () => (document.querySelector("#one").mobility = "stiff", [...document.querySelector("#one").shadowRoot.querySelectorAll("div > div > article .movement")].find(({ textContent }) => textContent.includes("Bending")).click()),
    holds: () => document.querySelector("#two").shadowRoot.querySelector(".movement[aria-pressed=true]")?.textContent.includes("Bending") && !document.querySelector("#apart").shadowRoot.querySelector(".movement[aria-pressed=true]"),
  },
  {
    page: "cards-that-come-and-go-leave-nothing-behind",
    act: async () => {
      const card = Object.assign(document.createElement("pose-risk"), { pose: "cobra", loading: "eager" });
      document.querySelector("main").append(card);
      await card.ready;
      card.remove();
      globalThis.gone = card;
    },
    holds: () => gone.dataset.state == "idle" && gone.shadowRoot.querySelectorAll(":not(slot)").length == 0 && document.querySelectorAll("head link[rel=modulepreload]").length == 0,
  },
  { page: "fallback-stays-until-the-card-is-ready", holds: () => document.querySelector("pose-risk").dataset.state == "ready" && document.querySelector("pose-risk p").getClientRects().length == 0 },
  { page: "htmx-swaps-what-it-gets", act: () => document.querySelector("button").click(), holds: () => document.querySelector("#place").textContent.length > 0 && [...document.querySelectorAll("pose-risk")].every(({ dataset }) => dataset.state == "ready") },
  { page: "interaction-waits-for-a-hand", holds: () => document.querySelector("pose-risk").dataset.state == "idle" && document.querySelector("pose-risk p").getClientRects().length == 1 },
  { page: "interaction-waits-for-a-hand", act: () => document.querySelector("pose-risk a").focus(), holds: () => document.querySelector("pose-risk").dataset.state == "ready" },
  { page: "names-of-a-comment-hide-nothing-of-the-page", holds: () => Document.prototype.querySelectorAll.call(document, "pose-risk[data-state=ready]").length == 2 },
  { page: "nothing-leaves-the-page", alive: true, holds: () => performance.getEntriesByType("resource").every(({ name }) => name.startsWith(location.origin)) },
  { page: "poses-of-ones-own-join-ours-and-bad-ones-are-left-out", alive: true, faults: /desk-bow|own-poses|catalog/i, holds: () => /Desk Bow/i.test(document.querySelector("#own").shadowRoot.querySelector(".title").textContent) && /Cobra/.test(document.querySelector("#ours").shadowRoot.querySelector(".title").textContent) },
  { page: "properties-set-before-the-script-are-kept", alive: true, holds: () => /Cobra/.test(document.querySelector("#early").shadowRoot.querySelector(".title").textContent) && document.querySelector("#early").getAttribute("worse-with") == "arching twisting" && document.querySelector("#early").depth == 0.5 },
  { page: "ten-elements-make-one-wasm-request", smoke: true, alive: true, holds: () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("pose_risk_bg.wasm")).length == 1 },
  {
    page: "the-card-follows-the-pages-own-switch",
    act: () => document.documentElement.classList.add("dark"),
    holds: () => {
      const paper = (id) => getComputedStyle(document.querySelector(id).shadowRoot.querySelector(".card") ?? document.body).backgroundColor;
      return document.querySelector("#light").dataset.state == "ready" && document.querySelector("#auto").dataset.state == "ready" && paper("#auto") != paper("#light");
    },
  },
  { page: "the-nearest-lang-and-dir-count", alive: true, holds: () => getComputedStyle(document.querySelector("#around").shadowRoot.querySelector("article")).direction == "rtl" && getComputedStyle(document.querySelector("#own").shadowRoot.querySelector("article")).direction == "ltr" },
  {
    page: "the-owners-words-have-their-places",
    holds: () => {
      const host = document.querySelector("pose-risk");
      const card = host.shadowRoot.querySelector("[part=card]");
      const tops = [host.querySelector("[slot=intro]"), card, host.querySelector("[slot=disclaimer]")].map((part) => part?.getBoundingClientRect()).map((box) => (box?.height > 0 ? box.top : NaN));
      return host.dataset.state == "ready" && tops[0] < tops[1] && tops[1] < tops[2];
    },
  },
  { page: "turbo-goes-from-page-to-page", act: () => document.querySelector('a[href="turbo-goes-on.html"]').click(), holds: () => document.title == "Turbo goes on" && document.querySelectorAll("pose-risk[data-state=ready]").length >= 2 },
  { page: "two-script-tags-do-no-harm", alive: true, holds: () => document.querySelector("pose-risk").dataset.state == "ready" },
  { page: "two-versions-do-no-harm", holds: () => document.querySelectorAll("pose-risk[data-state=ready]").length == 2 },
  { page: "vue-shows-and-orders-cards", holds: () => document.querySelectorAll("pose-risk.row[data-state=ready]").length == 3 && document.querySelector("#if")?.dataset.state == "ready" },
  { page: "vue-shows-and-orders-cards", act: () => state.poses.reverse(), holds: () => [...document.querySelectorAll("pose-risk.row")].map(({ id }) => id).join() == "row-staff,row-wheel,row-cobra" && document.querySelectorAll("pose-risk.row[data-state=ready]").length == 3 },
  { page: "what-follows-a-card-stays-where-it-is", act: () => document.querySelector("pose-risk").scrollIntoView(), holds: () => document.querySelector("pose-risk").dataset.state == "ready" && document.querySelector("#after").getBoundingClientRect().top >= document.querySelector("pose-risk").getBoundingClientRect().bottom - 1 },
  { page: "without-modules-the-classic-script-brings-the-card", smoke: true, holds: () => document.querySelector("pose-risk").dataset.state == "ready" },
  {
    page: "without-wasm-unsafe-eval-the-first-view-stays",
    smoke: true,
    faults: /wasm|WebAssembly|csp/i,
    holds: () => document.querySelector("pose-risk").dataset.state == "ready" && document.querySelector("pose-risk").shadowRoot.querySelector(".still .title, .still"),
  },
];
