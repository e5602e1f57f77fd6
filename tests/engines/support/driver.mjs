// The engine that POSE_RISK_ENGINE names, and the few things that each of them is asked to do.

import { CHROMIUM } from "../../e2e/support/browser.mjs";
import { programOf } from "../../e2e/support/program.mjs";
import { launch as byBidi } from "./by-bidi.mjs";
import { launch as byWebDriver } from "./by-webdriver.mjs";

/**
 * What an engine does. Everything else is made of it (page.mjs), so that all engines are asked the same.
 *
 * @typedef {object} Driver
 * @property {string} version
 * @property {(address: string) => Promise<void>} goto
 * @property {(job: string | ((...words: any[]) => unknown), ...words: unknown[]) => Promise<any>} evaluate an expression or a function in the page; waits for promises
 * @property {(x: number, y: number) => Promise<void>} press a mouse, at a place of the window
 * @property {(from: Place, to: Place) => Promise<void>} drag
 * @property {(name: string) => Promise<void>} key
 * @property {(text: string) => Promise<void>} type
 * @property {(width: number, height: number) => Promise<void>} resize the room of the page, in CSS pixels
 * @property {() => Promise<Buffer>} picture a PNG of what is in the window
 * @property {() => Promise<void>} close
 *
 * @typedef {{ x: number, y: number }} Place
 */

/** The programs of each engine: what their variable names, else the first that is on PATH. `cargo xtask test` sets them. */
const PROGRAMS = {
  chromium: CHROMIUM,
  firefox: ["FIREFOX", "firefox-esr", "firefox"],
  webkit: ["WEBKIT_DRIVER", "WebKitWebDriver"],
};

/** @typedef {keyof typeof PROGRAMS} Engine */

export const engine = /** @type {Engine} */ (process.env.POSE_RISK_ENGINE ?? "chromium");

/** Starts it. Close it in the test's `after`. @returns {Promise<Driver>} */
export function launch() {
  const [variable, ...names] = PROGRAMS[engine];
  const program = programOf(variable, names);
  return engine == "webkit" ? byWebDriver(program) : byBidi(engine == "firefox" ? "firefox" : "chrome", program);
}
