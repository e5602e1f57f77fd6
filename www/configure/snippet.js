// The tags for a post, as `cargo xtask snippet` prints them, and their other forms.

/**
 * @typedef {object} Choices What an owner has chosen.
 * @property {string} at the address of the folder, with a slash at its end
 * @property {string} integrity of pose-risk.js, or empty
 * @property {Record<string, string>} attributes of the element, the pose among them
 * @property {import("../pose-risk.js").Fallback} fallback the content of the tag
 */

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

/** @param {Choices} choices */
export function script({ at, integrity }) {
  const pinned = integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : "";
  return `<script type="module" src="${escaped(at)}pose-risk.js"${pinned}></script>`;
}

/** @param {Choices} choices */
export function element({ at, attributes, fallback }) {
  return [`<pose-risk${asText(attributes)}>`, ...inside(at, attributes.pose, fallback), "</pose-risk>"].join("\n");
}

/** A form for editors that remove unknown elements. @param {Choices} choices */
export function plainElement({ at, attributes, fallback }) {
  const { pose = "", ...others } = attributes;
  const data = Object.fromEntries(Object.entries(others).map(([name, value]) => [`data-${name}`, value]));
  return [`<div data-pose-risk="${escaped(pose)}"${asText(data)}>`, ...inside(at, pose, fallback), "</div>"].join("\n");
}

/** @param {Choices} choices */
export function frame({ at, attributes, fallback }) {
  const address = `${at}embed.html?${new URLSearchParams(attributes)}`;
  return `<iframe src="${escaped(address)}" title="${escaped(fallback.name)}" width="100%" height="900" loading="lazy"></iframe>`;
}

/** @param {Choices} choices */
export function frameScript({ at }) {
  return `<script type="module" src="${escaped(at)}pose-risk-frame.js"></script>`;
}

/**
 * @param {string} at
 * @param {string | undefined} pose
 * @param {import("../pose-risk.js").Fallback} fallback
 */
function inside(at, pose, { name, sanskrit, lines, link, picture }) {
  const other = sanskrit && ` (<i lang="sa-Latn">${escaped(sanskrit)}</i>)`;
  return [
    ...(pose && picture ? [`  <p>${image(at, pose, picture)}</p>`] : []),
    `  <p><strong>${escaped(name)}</strong>${other}</p>`,
    ...lines.map((line) => `  <p>${escaped(line)}</p>`),
    `  <p><a href="${escaped(at)}static/${escaped(pose ?? "index")}.html">${escaped(link)}</a></p>`,
  ];
}

/**
 * The pose's picture, with what every editor and feed reader keeps, and closed as JSX wants it.
 *
 * @param {string} at
 * @param {string} pose
 * @param {NonNullable<import("../pose-risk.js").Fallback["picture"]>} picture
 */
function image(at, pose, { alt, width, height }) {
  return `<img src="${escaped(at)}pictures/${escaped(pose)}.svg" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" />`;
}

/** @param {Record<string, string>} attributes */
function asText(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}
