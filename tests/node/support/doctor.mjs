// The doctor of the configurator, asked about a page that is given as text.

import { Window } from "happy-dom";
import { diagnose, toKnow } from "../../../www/configure/doctor.js";
import { builtApi } from "./answers.mjs";

export const api = await builtApi();
export const integrity = "sha384-this";

const poses = api.catalog().map(({ id }) => id);

/** @param {string} html of the body, or a whole page */
export function pageOf(html, headers = {}, address = "https://blog.example/post") {
  const { DOMParser } = new Window();
  const whole = /<!doctype/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = new DOMParser().parseFromString(whole, "text/html");
  return { document, html, headers: new Headers(headers), address, poses, assess: api.assess, sequence: api.sequence, integrity };
}

/** One line for each finding. */
export const findings = (html, headers, address) => diagnose(pageOf(html, headers, address)).map(({ problem, fix }) => `${problem} ${fix}`);
export const known = (html) => toKnow(pageOf(html));
