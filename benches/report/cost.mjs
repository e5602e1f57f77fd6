// What ten million views a day cost a site, on paper: measured bytes times public prices.

import { bytesOf, kilobytes } from "./numbers.mjs";
import { table } from "./table.mjs";

const VIEWS_A_DAY = 10_000_000;
const DAYS = 30;

/**
 * Dollars. Prices of delivery to Europe and North America, as these hosts published them when this was written (November
 * 2026); at this volume each of them bargains.
 */
const HOSTS = [
  { name: "Cloudflare Pages", page: "https://developers.cloudflare.com/pages/functions/pricing/", gigabyte: 0, million: 0 },
  { name: "bunny.net, standard", page: "https://bunny.net/pricing/", gigabyte: 0.01, million: 0 },
  { name: "Amazon CloudFront, first tier", page: "https://aws.amazon.com/cloudfront/pricing/", gigabyte: 0.085, million: 1 },
];

/** How much of a view's files comes from the reader's own cache, and who reaches for a card: said, not measured. */
const SHARE_TOUCHED = 0.1;

/** @param {any} pages */
export function cost(pages) {
  const view = bytesOf(pages, "card", 1);
  const { code } = pages;
  const cases = [
    { name: "first views alone", bytes: view.brotli, requests: view.files.length },
    { name: `one reader in ${1 / SHARE_TOUCHED} fetches the code, too`, bytes: view.brotli + SHARE_TOUCHED * code.brotli, requests: view.files.length + SHARE_TOUCHED * 2 },
    { name: "every reader fetches the code, too (idle)", bytes: view.brotli + code.brotli, requests: view.files.length + 2 },
  ];
  // While a first view still loads the code itself there is nothing to add.
  const isApart = !view.files.some(({ path }) => path.endsWith(".wasm"));
  const rows = (isApart ? cases : cases.slice(0, 1)).map(({ name, bytes, requests }) => {
    const gigabytes = (bytes * VIEWS_A_DAY * DAYS) / 1e9;
    const millions = (requests * VIEWS_A_DAY * DAYS) / 1e6;
    const dollars = HOSTS.map(({ gigabyte, million }) => Math.round(gigabytes * gigabyte + millions * million).toLocaleString("en"));
    return [name, kilobytes(bytes), requests.toFixed(1), Math.round(gigabytes).toLocaleString("en"), ...dollars];
  });
  const prices = HOSTS.map(({ name, page, gigabyte, million }) => `[${name}](${page}): $${gigabyte} a GB, $${million} a million requests`);
  return `${table(["a month", "bytes a view", "requests a view", "GB", ...HOSTS.map(({ name }) => `$ at ${name}`)], rows)}

Assumed: ten million views a day for thirty days, one card a view, and nobody has anything in a cache. In truth readers return, and
files are shared by all cards of a site, so this is the most it can be. Prices of delivery: ${prices.join("; ")}. No server computes
anything, so there is no other cost.`;
}
