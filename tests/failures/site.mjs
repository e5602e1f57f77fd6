// A site whose server does to one file what servers, proxies and lines do to files. Each cell of the matrix has the site to
// itself, under a path of its own (`/c7/pkg/…`), so that cells run side by side and share no cache.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import send from "send";

const root = fileURLToPath(new URL("../../", import.meta.url));
const HTML = { "content-type": "text/html; charset=utf-8" };
const LOGIN = "<!doctype html><title>Elsewhere</title><h1>Please log in</h1>";
/** What a host sends that knows no types. @type {Record<string, string>} */
const WRONG = { ".js": "text/plain", ".wasm": "application/octet-stream", ".html": "text/plain" };
/** @type {Record<string, string>} */
const RIGHT = { ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css", ".json": "application/json", ".html": "text/html", ".svg": "image/svg+xml" };

/**
 * @typedef {object} Cell
 * @property {string} at the address of its files, with a slash at the end
 * @property {string} elsewhere the same on another origin, which lets every page read them
 * @property {Map<string, string>} faults by the file's path
 * @property {Map<string, string | Buffer>} given files that the cell brings
 * @property {string[]} asked the paths that were asked for, in order
 * @property {number} open answers that are under way, without those that are held back
 * @property {(() => void)[]} held lets slow answers go on
 */

export async function faultySite() {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  const servers = [serve(false), serve(true)];
  const [address, elsewhere] = await Promise.all(servers.map(async (server) => {
    await once(server.listen(0, "127.0.0.1"), "listening");
    return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
  }));

  return {
    /** @returns {Cell} */
    cell() {
      const id = `c${cells.size}`;
      const cell = { at: `${address}/${id}/`, elsewhere: `${elsewhere}/${id}/`, faults: new Map(), given: new Map(), asked: [], open: 0, held: [] };
      cells.set(id, cell);
      return cell;
    },
    close() {
      for (const server of servers) server.closeAllConnections(), server.close();
    },
  };

  /** @param {boolean} allows whether pages of other origins may read its files */
  function serve(allows) {
    return createServer((request, response) => {
      const [, id, path] = /^\/(c\d+)\/([^?]*)/.exec(request.url ?? "") ?? [];
      const cell = cells.get(id);
      if (!cell) return response.writeHead(404).end();
      const fault = cell.faults.get(path);
      cell.asked.push(path);
      cell.open++;
      let isOpen = true;
      const end = () => (isOpen &&= (cell.open--, false));
      response.on("close", end);
      // A kept connection that breaks is tried again by the browser itself, which is not what is counted here.
      response.setHeader("connection", "close");
      response.setHeader("cache-control", "no-store");
      if (allows && fault != "cors refused") response.setHeader("access-control-allow-origin", "*");
      const whole = () => answer(cell, path, request, response);
      if (!fault || fault == "cors refused") return whole();
      if (fault == "slow" || fault == "never answers") {
        end();
        if (fault == "slow") cell.held.push(() => response.destroyed || whole());
        return;
      }
      return broken(fault, { cell, id, path, request, response });
    });
  }
}

/** The file as it is. */
async function answer(cell, path, request, response) {
  const file = path.replace(/^moved\//, "");
  if (file == "login.html") return response.writeHead(200, HTML).end(LOGIN);
  const given = cell.given.get(file);
  if (given !== undefined) return response.writeHead(200, { "content-type": RIGHT[extname(file)] ?? "text/html" }).end(given);
  return send(request, `/${file}`, { root, cacheControl: false, etag: false, lastModified: false }).pipe(response);
}

/** What may be wrong with an answer. */
async function broken(fault, { cell, id, path, request, response }) {
  const type = { "content-type": RIGHT[extname(path)] ?? "text/html" };
  const bytes = async () => Buffer.from(cell.given.get(path) ?? (await readFile(`${root}${path}`)));
  switch (fault) {
    case "404":
    case "500":
      return response.writeHead(Number(fault), HTML).end("<h1>Not here</h1>");
    case "wrong type":
      return response.writeHead(200, { "content-type": WRONG[extname(path)] ?? "text/plain" }).end(await bytes());
    case "empty":
      return response.writeHead(200, type).end();
    case "html instead":
      return response.writeHead(200, HTML).end(LOGIN);
    case "led to a page":
      return response.writeHead(302, { location: `/${id}/login.html` }).end();
    case "redirected":
      return response.writeHead(302, { location: `/${id}/moved/${path}` }).end();
    case "offline":
      return request.socket.destroy();
    case "truncated": {
      const whole = await bytes();
      return response.writeHead(200, type).end(whole.subarray(0, whole.length / 2));
    }
    case "breaks off": {
      const whole = await bytes();
      response.writeHead(200, { ...type, "content-length": whole.length });
      // The first half has arrived before the line breaks.
      return response.write(whole.subarray(0, whole.length / 2), () => setTimeout(() => request.socket.destroy(), 20));
    }
    case "of another":
      return response.writeHead(200, type).end(path.endsWith(".json") ? "[]" : path.endsWith(".wasm") ? Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) : "");
    case "tampered":
      return response.writeHead(200, type).end(tampered(path, await bytes()));
    default:
      throw Error(`no fault is called "${fault}"`);
  }
}

/** As good a file as before, that says or does something else. @param {string} path @param {Buffer} bytes */
function tampered(path, bytes) {
  if (path.endsWith(".js")) return Buffer.concat([bytes, Buffer.from("\n;globalThis.stolen=1")]);
  // A section of its own at the end.
  if (path.endsWith(".wasm")) return Buffer.concat([bytes, Buffer.from([0, 2, 1, 97])]);
  if (path.endsWith(".css")) return Buffer.concat([bytes, Buffer.from("*{display:none!important}")]);
  if (path.endsWith("integrity.json")) return Buffer.concat([bytes, Buffer.from(" ")]);
  return Buffer.from(bytes.toString().replace(/[Hh]appy/g, "Hippy"));
}
