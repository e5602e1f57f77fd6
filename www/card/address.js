// Addresses that open an answer: the page's own, with the answer in its fragment, which browsers send to no server:
// `https://site/post#pose-risk:pose=cobra&worse-with=bending`. Of several cards on a page the fragment names one, by
// its `id` or its place among them: `#pose-risk:card=2&pose=cobra`. Nothing here changes the address bar.

/** Mail programs may write the colon as `%3A`. */
const FRAGMENT = /^#pose-risk(?::|%3A)(.*)/is;

/**
 * The address that opens an answer on this page. In a frame it is the frame's own page, which shows the card alone: it
 * cannot know the page around it, and that page would not hand the fragment on.
 *
 * @param {Element} root what the card is mounted in
 * @param {string} answer such as `pose=cobra&worse-with=bending`
 */
export function addressOf(root, answer) {
  const element = elementOf(root);
  const place = likeIt(element).indexOf(element);
  const name = element.id || (place > 0 ? `${place + 1}` : "");
  const card = name && `card=${encodeURIComponent(name)}&`;
  const { href, hash } = element.ownerDocument.location ?? location;
  return `${hash ? href.slice(0, -hash.length) : href.replace(/#$/, "")}#pose-risk:${card}${answer}`;
}

/**
 * What the address says, if it opens an answer in this card: the one that it names, or the first.
 *
 * @param {Element} root what the card is mounted in
 * @param {string} hash
 * @returns {URLSearchParams | undefined}
 */
export function answerFor(root, hash) {
  const text = FRAGMENT.exec(hash)?.[1];
  if (!text) return;
  const said = new URLSearchParams(text);
  const name = said.get("card");
  said.delete("card");
  const element = elementOf(root);
  const cards = likeIt(element);
  // A post that has changed since may have lost the card; its first then gives the same answer.
  const named = cards.find(({ id }) => id && id == name) ?? cards[Number(name) - 1] ?? cards[0];
  return named == element ? said : undefined;
}

/** The element that shows a card, or what the page itself mounted one in. @param {Element} root */
export function elementOf(root) {
  return root.parentNode instanceof ShadowRoot ? root.parentNode.host : root;
}

/** All elements of its name around it, in order. @param {Element} element */
function likeIt(element) {
  const around = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  return [...around.querySelectorAll(element.localName)];
}
