/** Fills the hidden field `zone` of the form inside with the browser's time zone. Without script the form asks for nothing. */
class OwnZone extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[name="zone"]');
    if (field && !field.value) {
      field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
    }
  }
}

customElements.define("own-zone", OwnZone);
