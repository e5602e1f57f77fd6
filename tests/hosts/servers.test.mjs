// Web servers with the header files of docs/hosting/: right types, a year for folders that never change, none for
// the one that is replaced; and a card from each.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { launch } from "../e2e/support/browser.mjs";
import { freePort } from "./support/free-port.mjs";
import { journey } from "./support/journey.mjs";
import { copyPkg, freshFolder, record, root, says, snippet, write } from "./support/places.mjs";

const hosting = join(root, "docs/hosting");
const running = [];
let browser;
let tags;

before(async () => {
  browser = await launch();
  tags = snippet("happy-baby");
});
after(async () => {
  await browser?.close();
  for (const program of running) program.kill();
});

/** A site with the folder twice: as it is replaced, and with a version in its name. */
function site(name) {
  const folder = freshFolder(name);
  const files = join(folder, "site");
  write(files, { "post/index.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">${tags.script}</head><body>${tags.element}</body></html>\n` });
  for (const copy of ["pkg", "pose-risk-0.1.0"]) copyPkg(join(files, copy));
  return { folder, files };
}

async function check(address, host, form) {
  for (let tries = 60; !(await fetch(`${address}/post/`).then(({ ok }) => ok, () => false)); tries--) {
    assert.ok(tries > 0, `${host} does not start`);
    await pause(250);
  }
  for (const [folder, caching] of [["pose-risk-0.1.0", "public, max-age=31536000, immutable"], ["pkg", "no-cache"]]) {
    for (const [file, type] of [["pose-risk.js", /^text\/javascript/], ["pose_risk_bg.wasm", /^application\/wasm/]]) {
      const { headers, status } = await fetch(`${address}/${folder}/${file}`);
      assert.equal(status, 200, file);
      assert.match(headers.get("content-type") ?? "", type, `${host}: ${file}`);
      assert.equal(headers.get("cache-control"), caching, `${host}: ${folder}/${file}`);
      assert.equal(headers.get("access-control-allow-origin"), "*", host);
      assert.equal(headers.get("x-content-type-options"), "nosniff", host);
    }
  }
  const post = await fetch(`${address}/post/`);
  assert.equal(post.headers.get("access-control-allow-origin"), null, "the rest of the site is left alone");
  await journey(browser, `${address}/post/`, /Happy Baby/);
  record(host, form);
}

function start(program, words) {
  running.push(spawn(program, words, { stdio: "ignore" }));
}

test("nginx, with docs/hosting/nginx.conf in its server block", async () => {
  const { folder, files } = site("nginx");
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  const conf = `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() == 0 ? "user root;" : ""}
events {}
http { access_log off; ${temporary} types { text/html html; } server { listen 127.0.0.1:${port}; root ${files}; ${readFileSync(join(hosting, "nginx.conf"), "utf8")} } }\n`;
  write(folder, { "nginx.conf": conf });
  start("nginx", ["-c", join(folder, "nginx.conf"), "-e", "stderr"]);
  const version = /nginx\/([\d.]+)/.exec(says("sh", ["-c", "nginx -v 2>&1"]))?.[1];
  await check(`http://127.0.0.1:${port}`, `nginx ${version}`, "a page, with our header file");
});

test("Apache, with docs/hosting/apache.htaccess beside the folders", async () => {
  const { folder, files } = site("apache");
  const port = await freePort();
  cpSync(join(hosting, "apache.htaccess"), join(files, ".htaccess"));
  const modules = ["mpm_event", "authz_core", "mime", "headers", "dir"].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n");
  write(folder, {
    "apache.conf": `${modules}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /dev/null
AddType text/html .html
DocumentRoot ${files}
<Directory ${files}>
  AllowOverride FileInfo
  Require all granted
</Directory>\n`,
  });
  start("apache2", ["-X", "-f", join(folder, "apache.conf")]);
  const version = /Apache\/([\d.]+)/.exec(says("apache2", ["-v"]))?.[1];
  await check(`http://127.0.0.1:${port}`, `Apache ${version}`, "a page, with our header file");
});

test("Caddy, with docs/hosting/Caddyfile in its site's block", async () => {
  const { folder, files } = site("caddy");
  const port = await freePort();
  const block = readFileSync(join(hosting, "Caddyfile"), "utf8");
  write(folder, { Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${files}\n\tfile_server\n${block}\n}\n` });
  start("caddy", ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")]);
  await check(`http://127.0.0.1:${port}`, `Caddy ${says("caddy", ["version"]).split(" ")[0].replace("v", "")}`, "a page, with our header file");
});
