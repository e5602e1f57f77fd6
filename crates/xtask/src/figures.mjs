// `node figures.mjs FROM TO`: a picture of a whole page, however long it is. CHROMIUM names the browser.

import { pathToFileURL } from "node:url";
import { launch } from "../../../tests/e2e/support/browser.mjs";

/** Seven pictures of 150 in a row, with what stands between them. */
const WIDTH = 1116;

const [from, to] = process.argv.slice(2);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: WIDTH, height: WIDTH } });
await page.goto(pathToFileURL(from).href);
await page.screenshot({ path: to, fullPage: true });
await browser.close();
