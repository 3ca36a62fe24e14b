/// The review's board: `<move-board>` around groups `[data-group]` with people `[data-person]`, and one hidden
/// `<form data-move>` with the fields `person` and `to`. Every person has a menu of forms that moves them without a
/// mouse and without script; dragging fills the hidden form. Either way the board, and what stands above it, are drawn anew from the server's answer.
class MoveBoard extends HTMLElement {
  #moving: string | undefined;

  connectedCallback(): void {
    this.#makeDraggable();
    this.addEventListener("dragstart", (event) => this.#lift(event));
    this.addEventListener("dragend", () => this.#drop());
    this.addEventListener("dragover", (event) => this.#over(event));
    this.addEventListener("drop", (event) => void this.#land(event));
    this.addEventListener("submit", (event) => void this.#menuMove(event));
  }

  #makeDraggable(): void {
    this.querySelectorAll<HTMLElement>("[data-person]").forEach((person) => (person.draggable = true));
  }

  #lift(event: DragEvent): void {
    const person = (event.target as Element).closest<HTMLElement>("[data-person]");
    if (person === null || event.dataTransfer === null) return;
    this.#moving = person.dataset["person"];
    person.dataset["moving"] = "";
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", person.textContent?.trim() ?? "");
  }

  #over(event: DragEvent): void {
    const group = this.#groupAt(event);
    this.querySelectorAll("[data-over]").forEach((other) => other !== group && other.removeAttribute("data-over"));
    if (group === undefined || this.#moving === undefined) return;
    event.preventDefault();
    group.dataset["over"] = "";
  }

  async #land(event: DragEvent): Promise<void> {
    const group = this.#groupAt(event);
    const form = this.querySelector<HTMLFormElement>("form[data-move]");
    if (group === undefined || form === null || this.#moving === undefined) return;
    event.preventDefault();
    const asked = new FormData(form);
    asked.set("person", this.#moving);
    asked.set("to", group.dataset["group"] ?? "");
    this.#drop();
    await this.#send(form, asked);
  }

  #groupAt(event: DragEvent): HTMLElement | undefined {
    const group = (event.target as Element).closest<HTMLElement>("[data-group]");
    if (group === null || group.hasAttribute("data-kept")) return undefined;
    return group;
  }

  #drop(): void {
    this.#moving = undefined;
    this.querySelectorAll("[data-moving], [data-over]").forEach((each) => {
      each.removeAttribute("data-moving");
      each.removeAttribute("data-over");
    });
  }

  async #menuMove(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-moves]")) return;
    event.preventDefault();
    event.stopPropagation();
    await this.#send(form, new FormData(form, event.submitter));
  }

  /// What came of it, also for who hears the page; why nothing came of it stands on top, and is brought into view.
  #say(): void {
    const not = document.querySelector("[data-not]");
    not?.scrollIntoView({ block: "center" });
    const said = (not ?? this.querySelector("[data-moved] p"))?.textContent ?? "";
    document.querySelectorAll("[data-effect]").forEach((line) => (line.textContent = said));
  }

  async #send(form: HTMLFormElement, asked: FormData): Promise<void> {
    const person = String(asked.get("person") ?? "");
    const body = new URLSearchParams([...asked].map(([name, value]): [string, string] => [name, String(value)]));
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const board = page.querySelector("move-board");
      if (board === null) return location.reload();
      this.replaceChildren(...board.childNodes);
      this.#makeDraggable();
      const fresh = page.querySelector("[data-fresh]");
      if (fresh !== null) document.querySelector("[data-fresh]")?.replaceChildren(...fresh.childNodes);
      this.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"] :is(summary, a, button)`)?.focus();
      this.#say();
    } catch {
      form.requestSubmit();
    }
  }
}

customElements.define("move-board", MoveBoard);
