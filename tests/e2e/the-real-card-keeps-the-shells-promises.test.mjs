// The promises that need both halves: the built pkg/, as `cargo xtask test` serves it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch } from "./support/browser.mjs";
import { changed } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);

test("ten real cards make one request for each file, and each shows its own pose", async () => {
  const { all, page, requests, faults, close } = await open("ten-elements-make-one-wasm-request");
  await all("ready");
  for (const file of ["pose-risk.js", "pose_risk.js", "pose_risk_bg.wasm"]) {
    assert.equal(requests.filter((url) => url == `${base}/pkg/${file}`).length, 1, file);
  }
  const names = await page.evaluate(() => {
    const cards = [...document.querySelectorAll("pose-risk")];
    return new Set(cards.map((one) => one.shadowRoot.querySelector(".title").textContent)).size;
  });
  assert.equal(names, 10);
  assert.deepEqual(faults, []);
  await close();
});

test("the real card breaks no strict policy", async () => {
  const { all, page, faults, close } = await open("a-strict-policy-is-kept");
  await all("ready");
  assert.ok((await page.locator("pose-risk").locator("[part=card]").innerText()).length > 100);
  assert.deepEqual(faults, []);
  await close();
});

for (const type of ["text/plain", "application/octet-stream"]) {
  test(`a server that sends wasm as ${type} still serves the real card`, async () => {
    const { all, page, close } = await open("fallback-stays-until-the-card-is-ready", async (page) => {
      await page.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-type": type } });
      });
      // What the browser could not stream, as it was told.
      await page.addInitScript(() => {
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = async (response, ...rest) => {
          globalThis.type = (await response).headers.get("content-type");
          return instantiateStreaming.call(WebAssembly, response, ...rest);
        };
      });
    });
    await all("ready");
    assert.equal(await page.evaluate(() => globalThis.type), type);
    await close();
  });
}

test("a page sent for the wasm is named mime", async () => {
  const { all, page, heard, close } = await open("fallback-stays-until-the-card-is-ready", (page) =>
    page.route("**/*.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Our app</h1>" })));
  await all("ready");
  await page.waitForFunction(() => globalThis.heard.some(({ type }) => type == "pose-risk-error"));
  assert.deepEqual((await heard()).filter(({ type }) => type == "pose-risk-error").map(({ detail }) => detail.reason), ["mime"]);
  assert.equal(await page.getByText("Happy baby opens the hips").isVisible(), false);
  assert.equal(await page.locator("pose-risk .headline").isVisible(), true, "the first view stays");
  await close();
});

test("a property changes the real card, and the page hears its assessment once", async () => {
  const { all, page, heard, faults, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  await changed(page, () => page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    element.pose = "cobra";
    element.worseWith = ["arching"];
  }));
  // A second event for the first change would come before the event for this one.
  await changed(page, () => page.evaluate(() => (document.querySelector("pose-risk").mobility = "stiff")));
  const changes = (await heard()).filter(({ type }) => type == "pose-risk-change");
  assert.deepEqual(changes.map(({ detail }) => [detail.pose.id, detail.reader.worseWith, detail.reader.mobility]), [
    ["cobra", ["arching"], "typical"],
    ["cobra", ["arching"], "stiff"],
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test("an unknown value of any attribute is reported once a page, with the nearest that is known", async () => {
  const wrong = {
    pose: ["cobro", "cobra"],
    "worse-with": ["bendin", "bending"],
    condition: ["siatica", "sciatica"],
    mobility: ["stif", "stiff"],
    depth: ["2", "1"],
    side: ["rigth", "right"],
    age: ["45-55", "45-54"],
    view: ["crad", "card"],
    compare: ["wheal", "wheel"],
    controls: ["pickr", "picker"],
    lang: ["en_US", "en-US"],
    dir: ["rlt", "rtl"],
    theme: ["drak", "dark"],
    "heading-level": ["9", "6"],
    loading: ["eagre", "eager"],
    by: ["lumbar-flexon", "lumbar-flexion"],
    limit: ["0", "1"],
    sequence: ["sun-salutatio-a", "sun-salutation-a"],
  };
  // Any word is a group, and an address that is no catalogue has a failure of its own.
  const anything = ["group", "catalog"];
  const warnings = [];
  const opened = await open("an-empty-post", (page) => {
    page.on("console", (message) => message.type() == "warning" && warnings.push(message.text()));
  });
  const observed = await opened.page.evaluate(() => customElements.whenDefined("pose-risk").then(({ observedAttributes }) => observedAttributes));
  assert.deepEqual(observed.toSorted(), [...Object.keys(wrong), ...anything].toSorted());
  await opened.page.evaluate((wrong) => {
    for (let count = 0; count < 2; count++) {
      const element = document.createElement("pose-risk");
      for (const [name, [value]] of Object.entries(wrong)) element.setAttribute(name, value);
      document.body.append(element);
    }
  }, wrong);
  await opened.all("ready");
  for (const [name, [value, nearest]] of Object.entries(wrong)) {
    const property = name.replace(/-./, (pair) => pair[1].toUpperCase());
    const told = warnings.filter((text) => text.startsWith(`pose-risk: ${property} is `));
    assert.equal(told.length, 1, `${name}: ${told}`);
    assert.ok(told[0].includes(value) && told[0].includes(nearest), told[0]);
  }
  assert.equal(warnings.length, Object.keys(wrong).length, warnings.join("\n"));
  assert.deepEqual(opened.faults, []);
  await opened.close();
});

test("a listener that sets properties does not bring the real card down", async () => {
  const { all, page, faults, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    element.addEventListener("pose-risk-change", () => (element.depth = 0.5), { once: true });
    element.pose = "cobra";
  });
  await page.waitForFunction(() => globalThis.heard.at(-1).detail?.reader.depth == 0.5);
  await all("ready");
  assert.deepEqual(faults, []);
  await close();
});

// Yew 0.23.0 fails where a component that shows nothing stands between two that come and go: https://github.com/yewstack/yew/issues/4092
test("a page may change its catalogue, its controls and its second pose to and fro, in any view, and the cards go on", async () => {
  const { all, page, faults, close } = await open("ten-elements-make-one-wasm-request");
  await all("ready");
  const catalog = await (await fetch(`${base}/tests/pages/own-poses.json`)).json();
  const poses = await page.evaluate(async (catalog) => {
    const [card, list, two] = document.querySelectorAll("pose-risk");
    const shown = (element, change) => {
      const told = new Promise((tell) => element.addEventListener("pose-risk-change", tell, { once: true }));
      Object.assign(element, change);
      return told;
    };
    Object.assign(list, { view: "ranking", catalog });
    Object.assign(two, { view: "compare", compare: "cobra" });
    const ours = { version: 1, poses: catalog.poses.slice(0, 1) };
    for (let turn = 0; turn < 20; turn++) {
      for (const value of [{ version: 1, poses: [] }, ours]) list.catalog = value;
      for (const value of ["none", null]) card.controls = two.controls = value;
      for (const value of ["no such pose", "sphinx", null]) two.compare = value;
      await shown(card, { pose: turn % 2 ? "bridge" : "wheel" });
    }
    return [...document.querySelectorAll("pose-risk")].map((one) => one.shadowRoot.querySelector(".card").textContent.length);
  }, catalog);
  await all("ready");
  assert.ok(poses.every((length) => length > 100), poses.join());
  assert.deepEqual(faults.filter((fault) => !fault.startsWith("console: ") || /panic|unreachable/.test(fault)), []);
  await close();
});

test("a page that adds to the objects of the language has cards like any other", async () => {
  const { all, page, faults, close } = await open("fallback-stays-until-the-card-is-ready", (page) =>
    page.addInitScript(() => {
      Object.assign(Object.prototype, { added: 1, clone: () => undefined });
      Object.assign(Array.prototype, { added: 1, last: () => undefined });
      Object.assign(String.prototype, { added: 1 });
      Object.assign(Element.prototype, { added: 1 });
    }));
  await all("ready");
  await page.locator("pose-risk").locator(".movement", { hasText: "Bending forward" }).click();
  await page.waitForFunction(() => globalThis.heard.at(-1).detail?.reader.worseWith[0] == "bending");
  assert.deepEqual(faults, []);
  await close();
});

test("a move keeps what the reader chose, and an attribute set later wins for its field", async () => {
  const { all, page, heard, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  const chip = page.locator("pose-risk").locator(".movement", { hasText: "Bending forward" });
  await chip.click();
  await page.waitForFunction(() => globalThis.heard.length > 1);
  await page.evaluate(() => {
    const section = document.body.appendChild(document.createElement("section"));
    section.append(document.querySelector("pose-risk"));
  });
  await all("ready");
  assert.equal(await chip.getAttribute("aria-pressed"), "true");
  assert.equal(await page.getAttribute("pose-risk", "worse-with"), null, "attributes stay the page's own");
  await page.evaluate(() => document.querySelector("pose-risk").setAttribute("mobility", "stiff"));
  await page.waitForFunction(() => globalThis.heard.at(-1).detail.reader.mobility == "stiff");
  assert.deepEqual((await heard()).at(-1).detail.reader.worseWith, ["bending"]);
  await close();
});

test("ten times away and back leaves one card and no fault", async () => {
  const { all, page, faults, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  const nodes = () => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelectorAll("*").length);
  const before = await nodes();
  for (let i = 0; i < 10; i++) {
    await page.evaluate(async () => {
      const element = document.querySelector("pose-risk");
      element.remove();
      // A move is no leaving, so the shell looks a microtask later.
      while (element.dataset.state != "idle") await null;
      document.body.append(element);
    });
    await all("ready");
  }
  assert.equal(await nodes(), before);
  assert.deepEqual(faults, []);
  await close();
});

test("focus goes to the button that opens the picker, and to the picker once it is open", async () => {
  const { all, page, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute("aria-haspopup"));
  assert.equal(await focused(), "dialog");
  await page.keyboard.press("Enter");
  await page.locator("pose-risk [role=combobox]").first().waitFor();
  await page.getByRole("button", { name: "Close" }).focus();
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  assert.equal(await focused(), "listbox");
  await close();
});
