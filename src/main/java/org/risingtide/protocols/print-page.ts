/// `<print-page><button type="button">…</button></print-page>`: the browser's own way to paper. Without script it is not shown.
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => window.print());
  }
}
customElements.define("print-page", PrintPage);
