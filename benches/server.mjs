// A static host: files of some folders, and pages that are given as text, compressed by brotli at its best once and
// kept. It allows caches ten minutes, as GitHub Pages does, and does nothing else.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
/** Compressed already. */
const AS_IT_IS = [".jpg", ".png"];

/** @param {Uint8Array} content */
export const brotli = (content) =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });

/**
 * @param {Record<string, string>} folders by the beginning of an address, such as `/pkg/`
 */
export async function startServer(folders) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  /** @type {Map<string, Promise<{ body: Uint8Array, raw: Uint8Array }>>} */
  const files = new Map();

  /** @param {string} path */
  async function read(path) {
    const text = pages.get(path);
    const raw = text === undefined ? await readFile(onDisk(path)) : Buffer.from(text);
    return { raw, body: AS_IT_IS.includes(extname(path)) ? raw : await brotli(raw) };
  }

  /** @param {string} path */
  function onDisk(path) {
    const start = Object.keys(folders).find((start) => path.startsWith(start));
    if (!start || normalize(path) != path) throw new Error(`nothing is served at ${path}`);
    return join(folders[start], path.slice(start.length));
  }

  /** @param {string} path */
  function file(path) {
    if (!files.has(path)) files.set(path, read(path));
    return /** @type {Promise<{ body: Uint8Array, raw: Uint8Array }>} */ (files.get(path));
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    if (pathname == "/favicon.ico") return response.writeHead(204).end();
    const found = await file(pathname).catch(() => undefined);
    if (!found) return response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    response.setHeader("content-type", TYPES[extname(pathname)] ?? "text/plain; charset=utf-8");
    response.setHeader("content-length", found.body.length);
    response.setHeader("cache-control", "max-age=600");
    // For pages that ask how much memory they take: Chromium tells only a page that stands alone.
    if (pathname.endsWith(".isolated.html")) {
      response.setHeader("cross-origin-opener-policy", "same-origin");
      response.setHeader("cross-origin-embedder-policy", "require-corp");
    }
    if (found.body !== found.raw) response.setHeader("content-encoding", "br");
    response.end(found.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    /** @param {string} path @param {string} html */
    give(path, html) {
      pages.set(path, html);
      files.delete(path);
    },
    /** Bytes of an address: as it is, by brotli and by gzip. @param {string} path */
    async sizes(path) {
      const { raw, body } = await file(path);
      const zipped = await promisify(gzip)(raw, { level: 9 });
      return { raw: raw.length, brotli: body.length, gzip: body === raw ? raw.length : zipped.length };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
