// Running text and static controls, as `[tag, properties, ...children]`.

import { createElement, memo } from "framework";

export const Words = memo(function Words({ tree }) {
  return tree.map(element);
});

function element(node, at) {
  if (typeof node == "string") return node;
  const [tag, properties, ...children] = node;
  return createElement(tag, { key: at, ...properties }, ...children.map(element));
}
