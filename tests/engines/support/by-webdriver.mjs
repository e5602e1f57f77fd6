// WebKitGTK, by its own WebDriver, on a screen that nobody sees: it has no headless mode.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { Builder, Capabilities, Key, Origin } from "selenium-webdriver";
import { waitForServer } from "selenium-webdriver/http/util.js";

/** Debian's folders for each architecture. */
const BROWSERS = ["x86_64", "aarch64"].flatMap((machine) => ["4.1", "4.0", "6.0"].map((version) =>
  `/usr/lib/${machine}-linux-gnu/${version == "6.0" ? "webkitgtk" : "webkit2gtk"}-${version}/MiniBrowser`));
/** A page as wide as asked for, and the browser's own bars. */
const SCREEN = "1600x1600x24";
const START_MS = 20_000;

/**
 * @param {string} program the path of WebKitWebDriver
 * @returns {Promise<import("./driver.mjs").Driver>}
 */
export async function launch(program) {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [display] = await Promise.race([once(/** @type {import("node:stream").Readable} */ (screen.stdio[3]), "data"), ended(screen, "Xvfb")]);
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: "ignore",
    // No graphics card, and no bus for tools that read the screen.
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, WEBKIT_DISABLE_DMABUF_RENDERER: "1", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1" },
  });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([waitForServer(`${address}/`, START_MS), ended(driver, program)]);
  const binary = process.env.MINIBROWSER ?? BROWSERS.find((path) => existsSync(path));
  const session = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args: ["--automation"] } }))
    .build();
  await session.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
  const hand = () => session.actions({ async: false });
  const at = ({ x, y }, duration = 0) => ({ origin: Origin.VIEWPORT, x: Math.round(x), y: Math.round(y), duration });
  return {
    version: String((await session.getCapabilities()).get("browserVersion")),
    goto: (address) => session.get(address),
    evaluate: (job, ...words) => session.executeScript(typeof job == "string" ? `return ${job}` : job, ...words),
    press: (x, y) => hand().move(at({ x, y })).press().release().perform(),
    async drag(from, to) {
      const way = hand().move(at(from)).press();
      for (let step = 1; step <= 8; step++) way.move(at({ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 }, 20));
      await way.release().perform();
    },
    async key(name) {
      const key = /** @type {Record<string, string>} */ ({ ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB, Backspace: Key.BACK_SPACE })[name] ?? name;
      await hand().keyDown(key).keyUp(key).perform();
    },
    async type(text) {
      for (const letter of text) await hand().keyDown(letter).keyUp(letter).perform();
    },
    async resize(width, height) {
      // What is asked for is the window; its bars and edges are only known once it is there.
      for (let go = 0; go < 2; go++) {
        const [inner, outer] = [await session.executeScript(() => [innerWidth, innerHeight]), await session.manage().window().getRect()];
        await session.manage().window().setRect({ x: 0, y: 0, width: outer.width + width - inner[0], height: outer.height + height - inner[1] });
      }
    },
    picture: async () => Buffer.from(await session.takeScreenshot(), "base64"),
    async close() {
      await session.quit();
      for (const child of [driver, screen]) {
        child.kill();
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      }
    },
  };
}

/** @param {import("node:child_process").ChildProcess} child @param {string} name @returns {Promise<never>} */
async function ended(child, name) {
  const [what] = await Promise.race([once(child, "error"), once(child, "exit")]);
  throw new Error(`${name} does not run: ${what}`);
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((closed) => server.close(closed));
  return port;
}
