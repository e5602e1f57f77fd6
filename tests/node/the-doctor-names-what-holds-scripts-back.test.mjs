// The doctor names plugins that hold our script back or join it with others, and consent banners, and says what to exclude there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HOLDERS, JOINERS } from "../../www/configure/holders.js";
import { findings } from "./support/doctor.mjs";

const module = '<script type="module" src="/pkg/pose-risk.js"></script>';
const tag = '<pose-risk pose="cobra"><p>Cobra.</p></pose-risk>';
const plain = '<div data-pose-risk="cobra"><p>Cobra.</p></div>';
const link = '<a href="/pkg/static/cobra.html#pose-risk">Cobra</a>';

/** How each marks our script, as its documentation or its published source says. */
const HELD = [
  ["WP Rocket", '<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/pkg/pose-risk.js"></script>', /Excluded JavaScript Files/],
  ["WP Rocket", '<script type="rocketlazyloadscript" data-rocket-type="module">import { defineAs } from "/pkg/pose-risk.js"; defineAs("pose-b");</script>', /Excluded JavaScript Files/],
  ["LiteSpeed Cache", '<script type="litespeed/javascript" data-src="/pkg/pose-risk.js"></script>', /data-no-defer/],
  ["Perfmatters", '<script type="pmdelayedscript" src="/pkg/pose-risk.js" data-perfmatters-type="module"></script>', /Delay JavaScript/],
  ["Perfmatters", '<script data-pmdelayedscript="/pkg/pose-risk.js"></script>', /Delay JavaScript/],
  ["Flying Scripts", '<script type="module" data-type="lazy" data-src="/pkg/pose-risk.js"></script>', /Include Keywords/],
  ["FlyingPress", '<script type="module" data-loading-method="user-interaction" data-src="/pkg/pose-risk.js"></script>', /Exclude scripts/],
  ["NitroPack", '<script type="nitropack/inlinescript" class="nitropack-inline-script">import "/pkg/pose-risk.js";</script>', /nitro-exclude/],
  ["Rocket Loader", '<script type="f3a9c1-module" src="/pkg/pose-risk.js"></script>', /data-cfasync="false"/],
  ["Rocket Loader", '<script type="f3a9c1-text/javascript" src="/pkg/pose-risk-classic.js"></script>', /data-cfasync="false"/],
  ["NitroPack", '<script nitropack-delay="1" data-src="/pkg/pose-risk.js"></script>', /nitro-exclude/],
  ["PageSpeed", '<script type="text/psajs" data-pagespeed-orig-type="module" data-pagespeed-orig-src="/pkg/pose-risk.js"></script>', /data-pagespeed-no-defer/],
  ["WP Meteor", '<script type="javascript/blocked" data-wpmeteor-type="module" data-wpmeteor-src="/pkg/pose-risk.js"></script>', /Exclusions/],
  ["Cookiebot", '<script type="text/plain" data-cookieconsent="statistics" src="/pkg/pose-risk.js"></script>', /data-cookieconsent="ignore"/],
  ["Complianz", '<script type="text/plain" data-service="general" data-category="marketing" data-cmplz-src="/pkg/pose-risk.js"></script>', /Script Center/],
  ["Complianz", '<script type="text/plain" class="cmplz-script" data-category="statistics" src="/pkg/pose-risk.js"></script>', /Script Center/],
  ["Complianz", '<script type="text/plain" data-service="poses" data-category="marketing" src="/pkg/pose-risk.js"></script>', /Script Center/],
  ["CookieYes", '<script type="text/plain" data-cookieyes="cookieyes-analytics" src="/pkg/pose-risk.js"></script>', /data-cookieyes/],
  ["CookieYes", '<script type="text/plain" data-cli-class="cli-blocker-script" data-cli-category="analytics" src="/pkg/pose-risk.js"></script>', /necessary/],
  ["Borlabs Cookie", '<script type="text/template" data-borlabs-script-blocker-id="x" data-borlabs-script-blocker-src="/pkg/pose-risk.js"></script>', /Script Blocker/],
  ["Usercentrics", '<script type="text/plain" data-usercentrics="Poses" src="/pkg/pose-risk.js"></script>', /data-usercentrics/],
  ["OneTrust", '<script type="text/plain" class="optanon-category-C0002" src="/pkg/pose-risk.js"></script>', /data-ot-ignore/],
  ["iubenda", '<script type="text/plain" class="_iub_cs_activate" suppressedsrc="/pkg/pose-risk.js"></script>', /necessary/],
  ["Real Cookie Banner", '<script consent-required="7" consent-by="services" consent-original-src-_="/pkg/pose-risk.js"></script>', /content blocker/],
  ["Klaro", '<script type="text/plain" data-type="module" data-name="poses" data-src="/pkg/pose-risk.js"></script>', /necessary/],
  ["A consent banner", '<script type="text/plain" data-cookie-category="functional" src="/pkg/pose-risk.js"></script>', /necessary/],
  ["A consent banner", '<script type="text/plain" data-consent="1">import "/pkg/pose-risk.js";</script>', /necessary/],
  ["A consent banner", '<script type="text/plain" src="/pkg/pose-risk.js"></script>', /necessary/],
  ["A consent banner", '<script type="text/plain" data-category="analytics" src="/pkg/pose-risk.js"></script>', /necessary/],
];

for (const [name, held, says] of HELD) {
  test(`the doctor names ${name}, and what to do in its words: ${held.slice(0, 60)}`, () => {
    for (const shown of [tag, plain, link]) {
      const found = findings(held + shown);
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0], new RegExp(`^${name} holds the script`));
      assert.match(found[0], says);
      assert.doesNotMatch(found[0], /editor may have removed|Write type="module"/);
    }
  });
}

test("a banner that holds a frame back is named, too", () => {
  const found = findings('<iframe data-cookieconsent="marketing" data-cookieblock-src="/pkg/embed.html?pose=cobra"></iframe>');
  assert.equal(found.length, 1, found.join("\n"));
  assert.match(found[0], /^Cookiebot holds the frame back/);
});

test("who joins scripts is named where ours is gone", () => {
  for (const [name, source] of [
    ["Autoptimize", "/wp-content/cache/autoptimize/js/autoptimize_8f1c2.js"],
    ["LiteSpeed Cache", "/wp-content/litespeed/js/76774ea2.js?ver=1"],
    ["WP Rocket", "/wp-content/cache/min/1/daaf06baadef88884af9a86038837e20.js"],
    ["W3 Total Cache", "/wp-content/cache/minify/a4b3c.js"],
    ["SiteGround Optimizer", "/wp-content/uploads/siteground-optimizer-assets/siteground-optimizer-combined-js-1a2b.js"],
  ]) {
    const found = findings(`<script defer src="${source}"></script>${tag}`);
    assert.equal(found.length, 1, name);
    assert.match(found[0], new RegExp(`${name} may have joined it`));
    // Beside our own tag it is nobody's business.
    assert.deepEqual(findings(`<script defer src="${source}"></script>${module}${tag}`), []);
  }
});

test("each that the doctor knows has a name and a sentence on what to do", () => {
  for (const { name, fix } of [...HOLDERS, ...JOINERS]) assert.ok(name && /\.$/.test(fix) && fix.length > 20, `${name}: ${fix}`);
});
