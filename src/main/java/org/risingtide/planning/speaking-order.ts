/// `<speaking-order><ol><li>… <button name="earlier">…</ol></speaking-order>`: each button moves its person one place up without
/// a new page. Without script the same buttons send the form.
class SpeakingOrder extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[name=earlier]");
      const line = button?.closest("li");
      const before = line?.previousElementSibling;
      if (!button || !line) return;
      event.preventDefault();
      if (!before) return;
      before.before(line);
      this.querySelectorAll<HTMLButtonElement>("button[name=earlier]").forEach((each, place) => {
        each.value = String(place);
      });
      // At the top its own button is gone; the next one down goes on.
      (line.previousElementSibling ? button : before.querySelector("button"))?.focus();
    });
  }
}

customElements.define("speaking-order", SpeakingOrder);
