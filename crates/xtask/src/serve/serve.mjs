// Serves the repository's root on 127.0.0.1. `node serve.mjs PORT` (0: any free one) prints the port
// once it listens, and ends when its standard input does.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import send from "send";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const server = createServer((request, response) => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end("Only GET and HEAD.\n");
    return;
  }
  const [pathname] = (request.url ?? "/").split("?");
  // The next build must show at the next reload: no cache keeps anything, and nothing is answered by "not modified".
  const options = { root, dotfiles: "ignore", cacheControl: false, etag: false, lastModified: false };
  send(request, pathname, options)
    .on("headers", (/** @type {import("node:http").ServerResponse} */ response) => response.setHeader("cache-control", "no-cache"))
    .pipe(response);
});

// On this machine only: the repository is nobody else's business.
server.listen(Number(process.argv[2]), "127.0.0.1", () => {
  console.log(/** @type {import("node:net").AddressInfo} */ (server.address()).port);
});
process.stdin.on("end", () => process.exit()).resume();
