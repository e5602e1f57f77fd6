// The conditions under which pages are opened. Chromium delays and slows answers itself: each request waits the whole
// latency, and all answers of a page share the rate.

const kbit = 1000 / 8;

/** @typedef {{ id: string, name: string, latency: number, rate: number }} Network latency in ms, rate in bytes a second; rate 0: as it comes */

/** @type {Network[]} */
export const NETWORKS = [
  { id: "slow", name: "400 kbit/s, 400 ms", latency: 400, rate: 400 * kbit },
  { id: "middling", name: "1.6 Mbit/s, 150 ms", latency: 150, rate: 1600 * kbit },
  { id: "fast", name: "fast", latency: 0, rate: 0 },
];

export const MIDDLING = NETWORKS[1];
export const FAST = NETWORKS[2];

/** How many times slower than this machine the processor is made. */
export const SLOWER = 4;

/**
 * @param {import("playwright-core").Page} page
 * @param {{ network?: Network, slower?: number }} conditions
 */
export async function throttle(page, { network = FAST, slower = 1 }) {
  const devtools = await page.context().newCDPSession(page);
  if (network.rate) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.rate,
      uploadThroughput: network.rate,
    });
  }
  if (slower > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return devtools;
}
