// Shows a card in each element that names a pose.

import { mount } from "framework";
import { Card } from "./card.jsx";
import { unpacked } from "./unpacked.js";

const json = (address) => fetch(address).then((response) => response.json());

for (const [at, place] of document.querySelectorAll("[data-pose]").entries()) {
  const { pose, eager } = place.dataset;
  json(`/answers/${pose}.json`).then((first) => {
    const load = () => json(`/answers/${pose}.more.json`).then((more) => unpacked(more, first.parts));
    mount(place, <Card id={`card-${at}`} first={unpacked(first)} load={load} eager={eager !== undefined} />);
  });
}
