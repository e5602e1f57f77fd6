// What an owner's own unit test does with a page that has a card.

import { expect, test } from "vitest";
import "pose-risk";

for (const loading of ["lazy", "eager"]) {
  test(`a post with a card (${loading}) is rendered, and its words are there`, async () => {
    document.body.innerHTML = `<pose-risk pose="cobra" loading="${loading}"><p>Cobra.</p></pose-risk>`;
    await new Promise((next) => setTimeout(next));
    const card = document.querySelector("pose-risk");
    expect(card.textContent).toBe("Cobra.");
    expect(["idle", "loading", "failed"]).toContain(card.dataset.state);
    card.worseWith = ["bending"];
    expect(card.getAttribute("worse-with")).toBe("bending");
    card.remove();
  });
}
