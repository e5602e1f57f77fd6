import { LitElement, html } from "lit";

/** An element that the server renders. */
export class Greeting extends LitElement {
  render() {
    return html`<p>Hello.</p>`;
  }
}
customElements.define("a-greeting", Greeting);
