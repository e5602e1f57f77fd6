// What the card needs of its framework, from React.

import { createRoot } from "react-dom/client";

export { createElement, memo, useCallback, useEffect, useMemo, useState } from "react";

export const mount = (place, card) => createRoot(place).render(card);
