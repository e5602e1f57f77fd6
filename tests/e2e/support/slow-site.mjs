// A site that sends its page in pieces, as slow servers and streaming frameworks do, beside the files under test.

import { once } from "node:events";
import { createServer } from "node:http";
import { base } from "./browser.mjs";

/**
 * @param {(string | (() => Promise<unknown>))[]} pieces of the page: text, and what to wait for between
 * @param {Record<string, string>} [headers] of everything but the page
 */
export async function slowSite(pieces, headers = {}) {
  const server = createServer(async ({ url = "/", method }, response) => {
    if (url == "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      for (const piece of pieces) {
        if (typeof piece == "string") response.write(piece);
        else await piece();
      }
      response.end();
    } else {
      const answer = await fetch(new URL(url, base), { method });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain", ...headers });
      response.end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
