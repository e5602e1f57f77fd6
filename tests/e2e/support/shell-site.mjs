// A small site for tests of the shell: the pages of tests/pages/, the shell built from www/, and a stand-in for
// the card. A test may change the answer to any address.

import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const standIn = fileURLToPath(new URL("./stand-in/", import.meta.url));

/** The empty module. */
const wasm = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Uint8Array, wait?: Promise<unknown>, hangUp?: boolean }} Answer */

export async function shellSite() {
  const built = builtShell();
  /** @type {Map<string, Answer>} */
  const instead = new Map();
  const nothing = { status: 204, body: "" };
  /** @type {string[]} */
  const requests = [];
  const arrivals = new EventEmitter();

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    requests.push(pathname);
    arrivals.emit(pathname);
    // The stand-in has no first views: they come empty, and the shell goes on to the code.
    const isEmpty = pathname == "/favicon.ico" || pathname.startsWith("/pkg/cards/");
    const answer = instead.get(pathname) ?? (isEmpty ? nothing : {});
    await answer.wait;
    if (answer.hangUp) return request.socket.destroy();
    const body = answer.body ?? (await file(pathname).catch(() => undefined));
    const headers = { "content-type": types[extname(pathname)] ?? "text/plain", ...answer.headers };
    if (body === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    else response.writeHead(answer.status ?? 200, headers).end(body);
  });

  /** @param {string} pathname */
  async function file(pathname) {
    const name = pathname.replace("/pkg/", "");
    if (name == pathname) return readFile(join(root, pathname));
    if (name == "pose_risk_bg.wasm") return wasm;
    return built.get(name) ?? readFile(join(standIn, name));
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    built,
    /** How often a file was asked for. @param {string} pathname */
    times: (pathname) => requests.filter((one) => one == pathname).length,
    /** Settles once a file has been asked for. @param {string} pathname */
    asked: async (pathname) => requests.includes(pathname) || once(arrivals, pathname, { signal: AbortSignal.timeout(15_000) }),
    /** @param {string} pathname @param {Answer} answer */
    answer: (pathname, answer) => void instead.set(pathname, answer),
    reset() {
      instead.clear();
      requests.length = 0;
    },
    /** The same files as a folder, for pages opened without a server. */
    async writeToDisk() {
      const folder = await mkdtemp(join(tmpdir(), "pose-risk-"));
      await cp(join(root, "tests/pages"), join(folder, "tests/pages"), { recursive: true });
      await cp(standIn, join(folder, "pkg"), { recursive: true });
      for (const [name, text] of built) await writeFile(join(folder, "pkg", name), text);
      return folder;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What `cargo xtask build` makes of www/, around the stand-in, each with the hashes of the next. */
function builtShell() {
  const pin = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
  const build = (entry, defines) => {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: [entry],
      outdir: "pkg",
      bundle: true,
      external: ["./pose_risk.js", "./pose-risk-more.js", "./pose-risk-card-bundled.js", "./pose-risk-wake-bundled.js"],
      define: Object.fromEntries(Object.entries({ BUILD: "test", VERSION: "test", WORDS_PAGE: "All about it", WORDS_STILL: "It can be read", WORDS_TRY_AGAIN: "Touch it again", WORDS_STOPPED: "Load the page again", ...defines }).map(([name, value]) => [name, JSON.stringify(value)])),
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    return outputFiles[0].text;
  };
  const glue = build(join(standIn, "pose_risk.js"), {});
  const first = { PIN_GLUE: pin(glue), PIN_WASM: pin(wasm) };
  const more = build("www/pose-risk-more.js", first);
  const list = JSON.stringify({ "pose-risk-more.js": pin(more), "pose_risk.js": pin(glue), "pose_risk_bg.wasm": pin(wasm) });
  const [css, moreCss] = ["pose-risk.css", "pose-risk-more.css"].map((name) => readFileSync(join(standIn, name), "utf8"));
  const pins = { ...first, PIN_LIST: pin(list), PIN_STYLES: pin(css), PIN_MORE_STYLES: pin(moreCss) };
  const wake = build("www/pose-risk-wake.js", pins);
  const card = build("www/pose-risk-card.js", { ...pins, PIN_WAKE: pin(wake) });
  const shell = build("www/pose-risk.js", { ...pins, PIN_CARD: pin(card) });
  const classic = build("www/pose-risk-classic.js", { PIN_SHELL: pin(shell) });
  const unpinned = Object.fromEntries([...Object.keys(pins), "PIN_WAKE", "PIN_CARD"].map((name) => [name, ""]));
  const bundled = (name) => build(`www/${name}.js`, { ...unpinned, BUILD: "test" });
  return new Map([
    ["pose_risk.js", glue],
    ["pose-risk-more.js", more],
    ["integrity.json", list],
    ["pose-risk.js", shell],
    ["pose-risk-card.js", card],
    ["pose-risk-wake.js", wake],
    ...["pose-risk", "pose-risk-card", "pose-risk-wake"].map((name) => /** @type {const} */ ([`${name}-bundled.js`, bundled(name)])),
    ["pose-risk-classic.js", classic],
  ]);
}
