// What to paste on each platform, and where.

import { element, frame, frameScript, plainElement, script } from "./snippet.js";

/**
 * @typedef {import("./snippet.js").Choices} Choices
 * @typedef {{ where: string, code: string }} Place
 * @typedef {{ name: string, places: (choices: Choices) => Place[] }} Platform
 */

/** @param {Choices} choices */
const both = (choices) => `${script(choices)}\n\n${element(choices)}`;

/** Escapes braces, which have a meaning in JSX, and writes attributes as React does. @param {string} text */
const jsx = (text) => text.replace(/[{}]/g, (brace) => `{"${brace}"}`).replace(/ crossorigin=/, " crossOrigin=");

/** @type {Record<string, Platform>} */
export const PLATFORMS = {
  html: {
    name: "A page of your own (HTML)",
    places: (choices) => [
      { where: "Once a page, in its head:", code: script(choices) },
      { where: "Where the pose is to stand:", code: element(choices) },
    ],
  },
  wordpress: {
    name: "WordPress",
    places: (choices) => [
      { where: "In the post, a Custom HTML block. Editors who may not post unknown tags keep this one:", code: plainElement(choices) },
      { where: "Once for the site, in the theme's head or with a plugin for header code:", code: script(choices) },
    ],
  },
  ghost: {
    name: "Ghost",
    places: (choices) => [
      { where: "Settings, Code injection, Site header:", code: script(choices) },
      { where: "In the post, an HTML card:", code: element(choices) },
    ],
  },
  squarespace: {
    name: "Squarespace",
    places: (choices) => [
      { where: "Settings, Advanced, Code injection, Header:", code: script(choices) },
      { where: "In the page, a Code block set to HTML:", code: element(choices) },
    ],
  },
  wix: {
    name: "Wix",
    places: (choices) => [{ where: "Add, Embed code, Embed a site. Wix frames what you embed, so give it this address:", code: /src="([^"]*)"/.exec(frame(choices))?.[1] ?? "" }],
  },
  webflow: {
    name: "Webflow",
    places: (choices) => [
      { where: "Site settings, Custom code, Head code:", code: script(choices) },
      { where: "In the page, a Code Embed element:", code: element(choices) },
    ],
  },
  hugo: {
    name: "Hugo",
    places: (choices) => [
      { where: "layouts/partials/head.html, or your theme's hook for the head:", code: script(choices) },
      { where: "layouts/shortcodes/pose.html, so that Markdown may stay safe:", code: element(choices) },
      { where: "In the post:", code: "{{< pose >}}" },
    ],
  },
  jekyll: {
    name: "Jekyll",
    places: (choices) => [
      { where: "_includes/head.html, or your theme's custom head:", code: script(choices) },
      { where: "In the post (Markdown keeps HTML):", code: element(choices) },
    ],
  },
  eleventy: {
    name: "Eleventy",
    places: (choices) => [
      { where: "eleventy.config.js, so that the folder is copied:", code: 'eleventyConfig.addPassthroughCopy("pkg");' },
      { where: "The layout's head:", code: script(choices) },
      { where: "In the post (Markdown keeps HTML):", code: element(choices) },
    ],
  },
  astro: {
    name: "Astro",
    places: (choices) => [{ where: "In a page or layout; is:inline leaves the tag as it is:", code: both(choices).replace("<script ", "<script is:inline ") }],
  },
  mdx: {
    name: "MDX",
    places: (choices) => [
      { where: "Once for the site, in its head:", code: script(choices) },
      { where: "In the post:", code: jsx(element(choices)) },
    ],
  },
  react: {
    name: "React",
    places: (choices) => [
      { where: "Once, in a module of yours (npm install pose-risk):", code: 'import "pose-risk";' },
      { where: "In a component (React 19 knows custom elements):", code: jsx(element(choices)).replace("<pose-risk", "<pose-risk suppressHydrationWarning") },
    ],
  },
  iframe: {
    name: "Only a frame",
    places: (choices) => [
      { where: "Where the pose is to stand:", code: frame(choices) },
      { where: "If the page takes a script, this makes the frame as tall as the card:", code: frameScript(choices) },
    ],
  },
};
