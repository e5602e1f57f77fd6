// Where the tags go on each platform. Each place has a code, and a line on where to put it.

import { element, frame, frameScript, plainElement, script } from "./snippet.js";

/**
 * @typedef {import("./snippet.js").Wish} Wish
 * @typedef {{ where: string, code: string }} Place
 * @typedef {{ name: string, places: (wish: Wish) => Place[] }} Platform
 */

/** @param {Wish} wish */
const both = (wish) => `${script(wish)}\n\n${element(wish)}`;

/** Braces mean something in JSX and in templates. @param {string} text */
const jsx = (text) => text.replace(/[{}]/g, (brace) => `{"${brace}"}`).replace(/ crossorigin=/, " crossOrigin=");

/** @type {Record<string, Platform>} */
export const PLATFORMS = {
  html: {
    name: "A page of your own (HTML)",
    places: (wish) => [
      { where: "Once a page, in its head:", code: script(wish) },
      { where: "Where the pose is to stand:", code: element(wish) },
    ],
  },
  wordpress: {
    name: "WordPress",
    places: (wish) => [
      { where: "In the post, a Custom HTML block. Editors who may not post unknown tags keep this one:", code: plainElement(wish) },
      { where: "Once for the site, in the theme's head or with a plugin for header code:", code: script(wish) },
    ],
  },
  ghost: {
    name: "Ghost",
    places: (wish) => [
      { where: "Settings, Code injection, Site header:", code: script(wish) },
      { where: "In the post, an HTML card:", code: element(wish) },
    ],
  },
  squarespace: {
    name: "Squarespace",
    places: (wish) => [
      { where: "Settings, Advanced, Code injection, Header:", code: script(wish) },
      { where: "In the page, a Code block set to HTML:", code: element(wish) },
    ],
  },
  wix: {
    name: "Wix",
    places: (wish) => [{ where: "Add, Embed code, Embed a site. Wix frames what you embed, so give it this address:", code: /src="([^"]*)"/.exec(frame(wish))?.[1] ?? "" }],
  },
  webflow: {
    name: "Webflow",
    places: (wish) => [
      { where: "Site settings, Custom code, Head code:", code: script(wish) },
      { where: "In the page, a Code Embed element:", code: element(wish) },
    ],
  },
  hugo: {
    name: "Hugo",
    places: (wish) => [
      { where: "layouts/partials/head.html, or your theme's hook for the head:", code: script(wish) },
      { where: "layouts/shortcodes/pose.html, so that Markdown may stay safe:", code: element(wish) },
      { where: "In the post:", code: "{{< pose >}}" },
    ],
  },
  jekyll: {
    name: "Jekyll",
    places: (wish) => [
      { where: "_includes/head.html, or your theme's custom head:", code: script(wish) },
      { where: "In the post (Markdown keeps HTML):", code: element(wish) },
    ],
  },
  eleventy: {
    name: "Eleventy",
    places: (wish) => [
      { where: "eleventy.config.js, so that the folder is copied:", code: 'eleventyConfig.addPassthroughCopy("pkg");' },
      { where: "The layout's head:", code: script(wish) },
      { where: "In the post (Markdown keeps HTML):", code: element(wish) },
    ],
  },
  astro: {
    name: "Astro",
    places: (wish) => [{ where: "In a page or layout; is:inline leaves the tag as it is:", code: both(wish).replace("<script ", "<script is:inline ") }],
  },
  mdx: {
    name: "MDX",
    places: (wish) => [
      { where: "Once for the site, in its head:", code: script(wish) },
      { where: "In the post:", code: jsx(element(wish)) },
    ],
  },
  react: {
    name: "React",
    places: (wish) => [
      { where: "Once, in a module of yours (npm install pose-risk):", code: 'import "pose-risk";' },
      { where: "In a component (React 19 knows custom elements):", code: jsx(element(wish)) },
    ],
  },
  iframe: {
    name: "Only a frame",
    places: (wish) => [
      { where: "Where the pose is to stand:", code: frame(wish) },
      { where: "If the page takes a script, this makes the frame as tall as the card:", code: frameScript(wish) },
    ],
  },
};
