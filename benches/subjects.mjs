// What is measured beside each other: a page for each, and how one tells that its content is there.

import { cardAsHtml } from "./limit.mjs";

/** Ten poses of many kinds; the first one is the single card. */
export const POSES = ["happy-baby", "childs-pose", "cobra", "downward-dog", "warrior-1", "triangle", "bow", "pigeon-fold", "plow", "half-lord-fishes"];

/**
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} name
 * @property {(poses: string[]) => { head: string, body: string }} page
 * @property {(count: number) => boolean} shown runs in the page, at the start of each frame
 * @property {boolean} [isCard] whether it shows what the card shows, also ten times in a page
 */

/** @param {number} count */
const elementsReady = (count) => document.querySelectorAll('pose-risk[data-state="ready"]').length == count;

/** Cards on the page itself: a heading and the last fold are there, and have a place. @param {number} count */
const articlesShown = (count) => {
  const cards = document.querySelectorAll("article.card");
  if (cards.length < count) return false;
  const card = cards[count - 1];
  return document.readyState != "loading" && card.querySelector("footer") !== null && card.getBoundingClientRect().height > 0;
};

/** @param {string} script @param {string[]} poses */
const tags = (script, poses) => ({
  head: `<script type="module" src="${script}"></script>`,
  // Eager: all cards of the page count, also those below the screen.
  body: poses.map((pose) => `<pose-risk pose="${pose}" loading="eager">Words of the page.</pose-risk>`).join("\n"),
});

const LINK = '<link rel="stylesheet" href="/bench/card.css">';

/** @param {string} script @param {string[]} poses */
const framework = (script, poses) => ({
  head: `${LINK}<script type="module" src="${script}"></script>`,
  body: poses.map((pose) => `<div class="host" data-pose="${pose}">Words of the page.</div>`).join("\n"),
});

/**
 * @param {string} pkg
 * @returns {Subject[]}
 */
export const subjects = (pkg) => [
  { id: "card", name: "pose-risk", isCard: true, shown: elementsReady, page: (poses) => tags("/pkg/pose-risk.js", poses) },
  { id: "release", name: "pose-risk 0.1", isCard: true, shown: elementsReady, page: (poses) => tags("/0.1/pose-risk.js", poses) },
  {
    id: "limit",
    name: "the limit: words and picture in the page's HTML",
    isCard: true,
    shown: articlesShown,
    page: (poses) => ({ head: LINK, body: poses.map((pose) => cardAsHtml(pkg, pose)).join("\n") }),
  },
  { id: "react", name: "card in React 19", isCard: true, shown: articlesShown, page: (poses) => framework("/peers/react.js", poses) },
  { id: "preact", name: "card in Preact 11", isCard: true, shown: articlesShown, page: (poses) => framework("/peers/preact.js", poses) },
  {
    id: "yew",
    name: "counter in Yew",
    shown: () => document.querySelector("button") !== null,
    page: () => ({ head: '<script type="module">import start from "/yew/counter.js"; start();</script>', body: "" }),
  },
  {
    id: "three",
    name: "one body in three.js",
    shown: () => document.documentElement.dataset.drawn !== undefined,
    page: () => ({ head: '<script type="module" src="/peers/three.js"></script>', body: '<div id="picture"></div>' }),
  },
  {
    id: "emoji",
    name: "emoji-picker-element",
    shown: () => (document.querySelector("emoji-picker")?.shadowRoot?.querySelectorAll(".tabpanel button.emoji").length ?? 0) > 20,
    page: () => ({
      head: '<script type="module" src="/peers/emoji.js"></script>',
      body: '<emoji-picker data-source="/peers/emoji-data.json"></emoji-picker>',
    }),
  },
  {
    id: "youtube",
    name: "lite-youtube-embed",
    shown: () => {
      const button = document.querySelector("lite-youtube .lyt-playbtn");
      const [poster] = performance.getEntriesByName(new URL("/bench/poster.jpg", location.href).href);
      return button !== null && poster !== undefined;
    },
    page: () => ({
      head: '<link rel="stylesheet" href="/peers/youtube.css"><script type="module" src="/peers/youtube.js"></script>',
      body: `<lite-youtube videoid="none" style="background-image: url('/bench/poster.jpg')"></lite-youtube>`,
    }),
  },
];

/** The whole page. @param {{ head: string, body: string }} parts */
export const asPage = ({ head, body }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A post</title><style>body { font: 16px/1.5 system-ui, sans-serif; }</style>${head}</head><body><main><h1>A post</h1><p>Words of the post.</p>${body}</main></body></html>`;
