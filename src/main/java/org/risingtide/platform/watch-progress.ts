/// Looks again and again at something that takes a while: `<watch-progress src="…" every="1000">`. Its inside is
/// replaced by each answer. `X-Go` in an answer leads on to another page, `X-Done` ends the looking.
/// Without script the page itself offers a link to look again.
class WatchProgress extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.setAttribute("aria-live", "polite");
    this.querySelectorAll("[data-without-script]").forEach((element) => element.remove());
    this.#later(this.#every());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #every(): number {
    return Number(this.getAttribute("every") ?? "1000");
  }

  #later(wait: number): void {
    this.#timer = window.setTimeout(() => void this.#look(), wait);
  }

  async #look(): Promise<void> {
    let wait = this.#every();
    try {
      const answer = await fetch(this.getAttribute("src") ?? "", { headers: { Accept: "text/html" } });
      const go = answer.headers.get("X-Go");
      if (go !== null) return location.assign(go);
      if (answer.ok) this.#show(await answer.text());
      if (answer.headers.get("X-Done") !== null) return;
    } catch {
      wait *= 3;
    }
    if (this.isConnected) this.#later(document.hidden ? wait * 3 : wait);
  }

  /// The bar itself stays and only changes its value, so that it glides and keeps the focus where it was.
  #show(html: string): void {
    const fresh = new DOMParser().parseFromString(html, "text/html").body;
    const bar = this.querySelector("progress");
    const newBar = fresh.querySelector("progress");
    if (bar !== null && newBar !== null && this.contains(document.activeElement)) {
      bar.value = newBar.value;
      return;
    }
    this.replaceChildren(...fresh.childNodes);
  }
}

customElements.define("watch-progress", WatchProgress);
