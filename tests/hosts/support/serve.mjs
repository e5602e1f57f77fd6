// A folder over HTTP, as a static host would serve it.

import { createServer } from "node:http";
import sirv from "sirv";

/** @param {string} folder @returns {Promise<{ address: string, close: () => void }>} */
export async function serve(folder) {
  const answer = sirv(folder, { dev: true });
  const server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}`, close: () => (server.closeAllConnections(), server.close()) };
}
