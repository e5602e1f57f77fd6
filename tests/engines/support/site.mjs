// The site under test, as each engine sees it: the files of POSE_RISK_BASE, and before anything else of a page a script that
// notes what goes wrong, and takes away what a test says. Written into the page by the server, since WebDriver has no
// script that runs before those of a page.

import { once } from "node:events";
import { createServer } from "node:http";
import { hostname } from "node:os";

/** Where the files are served; `cargo xtask test` sets it, `cargo xtask serve` is the default. */
const base = process.env.POSE_RISK_BASE ?? "http://localhost:8080";
const NOTES = "/before-everything.js";

/** @param {Record<string, string>} [headers] of every answer */
export async function openSite(headers = {}) {
  let before = "";
  const server = createServer(async ({ url = "/", method }, response) => {
    if (url == NOTES) return response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" }).end(`(${note})();${before}`);
    try {
      // Another release: other bytes, so other hashes, and a folder of its own.
      const isOlder = url.startsWith("/older/");
      const answer = await fetch(new URL(url.replace("/older/", "/pkg/"), base), { method });
      const type = answer.headers.get("content-type") ?? "text/plain";
      let body = Buffer.from(await answer.arrayBuffer());
      if (type.startsWith("text/html")) body = Buffer.from(String(body).replace(/<head>/i, `$&<script src="${NOTES}"></script>`));
      if (isOlder) body = Buffer.concat([body, Buffer.from("\n/* older */")]);
      response.writeHead(answer.status, { "content-type": type, "cache-control": "no-cache", ...headers }).end(body);
    } catch (problem) {
      response.writeHead(502).end(`${problem}`);
    }
  });
  await once(server.listen(0), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}`,
    /** The same site, where browsers do not trust it as they trust this machine and https. */
    insecure: `http://${hostname()}:${port}`,
    /** What the next pages run first. @param {(() => void)[]} jobs */
    prepare: (...jobs) => (before = jobs.map((job) => `(${job})();`).join("\n")),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs in the page. `noted.faults` is empty on a calm page; `noted.heard` are the element's events. */
function note() {
  const noted = { faults: [], heard: [] };
  Object.defineProperty(globalThis, "noted", { value: noted });
  const fault = (text) => noted.faults.push(text);
  const { error } = console;
  console.error = (...words) => (fault(`console: ${words.join(" ")}`), error.apply(console, words));
  addEventListener("error", (event) => {
    const at = event.target;
    fault(at && at != window ? `file: ${at.src || at.href || at.localName}` : `page: ${event.message}`);
  }, true);
  addEventListener("unhandledrejection", (event) => fault(`promise: ${event.reason && (event.reason.message || event.reason)}`));
  document.addEventListener("securitypolicyviolation", (event) => fault(`csp: ${event.effectiveDirective} ${event.blockedURI}`));
  for (const name of ["ready", "change", "error"]) {
    document.addEventListener(`pose-risk-${name}`, ({ detail }) => noted.heard.push(detail && detail.reason ? `${name} ${detail.reason}` : name));
  }
}
