// The address of a pose's page, pasted into a post of WordPress.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import sirv from "sirv";
import { launch, openPage } from "../e2e/support/browser.mjs";
import { freePort } from "./support/free-port.mjs";
import { copyPkg, freshFolder, record, root, says } from "./support/places.mjs";
import { scriptsIn, seenOnce } from "./support/wordpress/seen.mjs";
import { blog } from "./support/wordpress/site.mjs";

let browser;
let site;
let stranger;
before(async () => {
  browser = await launch();
  stranger = await another();
  const pasted = (address) => `Before.\n\n${address}\n\nAfter.`;
  const embed = (address) => `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
  /** @type {import("./support/wordpress/site.mjs").Post[]} */
  const posts = [];
  site = await blog("wordpress-embeds", {
    posts,
    strangers: [stranger.port],
    prepare: ({ pkg, folder }) => {
      pages(folder, pkg);
      const ours = (page) => `${pkg}static/${page}.html`;
      posts.push(
        { name: "another site's", content: pasted(`${stranger.at}static/cobra.html`) },
        { name: "a line", content: pasted(ours("bound-angle")) },
        { name: "with a fragment", content: pasted(`${ours("bound-angle")}#pose-risk`) },
        { name: "a block", content: embed(ours("bound-angle")) },
        { name: "a sequence", content: pasted(ours("sequence-sun-salutation-a")) },
        { name: "all poses", content: pasted(ours("index")) },
      );
    },
  });
});
after(async () => {
  await browser?.close();
  site?.close();
  stranger?.close();
});

/** Writes the pages anew, for an address. @param {string} folder @param {string} at */
function pages(folder, at) {
  const tool = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "pages", join(folder, "static"), join(folder, "sources.json"), "--at", at];
  says("cargo", tool, { cwd: root });
}

/** Another site, which lets everybody read its files, as a sandbox needs. */
async function another() {
  const folder = freshFolder("stranger");
  mkdirSync(join(folder, "pkg"), { recursive: true });
  copyPkg(join(folder, "pkg"));
  const port = await freePort();
  const at = `http://127.0.0.1:${port}/pkg/`;
  pages(join(folder, "pkg"), at);
  const answer = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*") });
  const server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  return { at, port, close: () => (server.closeAllConnections(), server.close()) };
}

for (const [name, word] of [["a line", "Bound Angle"], ["with a fragment", "Bound Angle"], ["a block", "Bound Angle"], ["a sequence", "Sun Salutation A"], ["all poses", "Yoga poses and your back"]]) {
  test(`WordPress: the address of a page of its own folder becomes the card: ${name}`, async () => {
    await seenOnce(browser, site.at(name), [word]);
    record(`WordPress ${site.version}`, `the address of a page of static/, pasted: ${name}`);
  });
}

test("WordPress: the address of another site's page becomes its frame", async () => {
  const address = site.at("another site's");
  const source = await (await fetch(address)).text();
  assert.match(source, /<iframe[^>]*sandbox="allow-scripts"/, "WordPress trusts no stranger");
  assert.equal(scriptsIn(source), 0);
  const { page, close } = await openPage(browser);
  await page.goto(address);
  const frame = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await frame.locator("pose-risk[data-state=ready]").waitFor();
  await frame.getByRole("heading", { name: "Cobra" }).first().waitFor();
  await close();
  record(`WordPress ${site.version}`, "the address of a page of another site's static/, pasted: a frame in WordPress's sandbox");
});
