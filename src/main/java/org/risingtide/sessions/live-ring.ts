import { now } from "./live-clock";

/// `<live-ring from="…" length="…">` around a picture of a ring: it drains by the server's clock, then it simply rests. Before
/// `from` it is quiet. Whoever has the floor reads minutes beside `[data-minutes]`; nobody else reads figures.
class LiveRing extends HTMLElement {
  #drain: Animation | undefined;
  #timer = 0;
  readonly #set = (): void => this.#place();

  connectedCallback(): void {
    const left = this.querySelector<SVGElement>(".sessions-ring__left");
    if (left === null || typeof left.animate !== "function") return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#drain = left.animate([{ strokeDashoffset: 0 }, { strokeDashoffset: 1000 }], {
      duration: Math.max(1, this.#length()),
      easing: calm ? "steps(8, end)" : "linear",
      fill: "both",
    });
    document.addEventListener("live-clock", this.#set);
    this.#timer = window.setInterval(this.#set, 5_000);
    this.#place();
  }

  disconnectedCallback(): void {
    document.removeEventListener("live-clock", this.#set);
    clearInterval(this.#timer);
    this.#drain?.cancel();
  }

  #length(): number {
    return Number(this.getAttribute("length"));
  }

  #place(): void {
    const gone = now() - Number(this.getAttribute("from"));
    const left = this.#length() - gone;
    this.classList.toggle("sessions-ring--waits", gone < 0);
    this.classList.toggle("sessions-ring--rests", left <= 0);
    if (this.#drain !== undefined && gone < this.#length()) {
      this.#drain.currentTime = Math.max(0, gone);
      if (gone < 0) this.#drain.pause();
      else this.#drain.play();
    } else {
      this.#drain?.finish();
    }
    if (gone < 0) setTimeout(this.#set, -gone + 20);
    this.#minutes(left);
  }

  #minutes(left: number): void {
    const line = this.closest("[data-picture]")?.querySelector<HTMLElement>("[data-minutes]");
    if (!line) return;
    const minutes = Math.ceil(left / 60_000);
    const words = minutes <= 0 ? "none" : minutes === 1 ? "last" : "left";
    const said = (line.dataset[words] ?? "").replace("{0}", String(minutes));
    if (line.textContent !== said) line.textContent = said;
  }
}

customElements.define("live-ring", LiveRing);
