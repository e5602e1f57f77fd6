// What the card needs of its framework, from Preact. Only `memo` needs its layer for React's names.

import { render } from "preact";

export { createElement } from "preact";
export { memo } from "preact/compat";
export { useCallback, useEffect, useMemo, useState } from "preact/hooks";

export function mount(place, card) {
  // Unlike React, Preact leaves what stood there before.
  place.replaceChildren();
  render(card, place);
}
