/// A combobox over a plain text field: `<live-search src="/places/options" field="school_id" none="Nothing found">`
/// with one `<input>` in it. The server answers `?q=` with list items, `<li data-value="…">Name<small>…</small></li>`
/// (or `data-href` to go somewhere). Without script the field is sent as typed and the server asks back.
let made = 0;

class LiveSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list = document.createElement("ul");
  #status = document.createElement("div");
  #asked = new AbortController();
  #timer = 0;
  #at = -1;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input:not([type=hidden])");
    if (input === null || this.#list.isConnected) return;
    this.#input = input;
    this.#list.id = `options-${++made}`;
    this.#list.className = "options";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", input.labels?.[0]?.textContent?.trim() ?? input.getAttribute("aria-label") ?? "");
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    const says = {
      role: "combobox", autocomplete: "off", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": this.#list.id, spellcheck: "false",
    };
    for (const [name, value] of Object.entries(says)) input.setAttribute(name, value);
    this.append(this.#list, this.#status);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => setTimeout(() => this.#close(), 150));
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      if (option) this.#choose(option);
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #typed(): void {
    this.#hold("");
    clearTimeout(this.#timer);
    const words = this.#input.value.trim();
    if (words.length < 2) return this.#close();
    this.#timer = window.setTimeout(() => void this.#ask(words), 120);
  }

  async #ask(words: string): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const url = new URL(this.getAttribute("src") ?? "", location.href);
    url.searchParams.set("q", words);
    try {
      const answer = await fetch(url, { signal: this.#asked.signal, headers: { Accept: "text/html" } });
      if (answer.ok) this.#show(await answer.text());
    } catch {
      // Typed on, or no network: the field still works as a plain one.
    }
  }

  #show(html: string): void {
    const page = new DOMParser().parseFromString(html, "text/html");
    const items = [...page.querySelectorAll("li")];
    items.forEach((item, index) => {
      item.id = `${this.#list.id}-${index}`;
      item.classList.add("option");
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
    });
    this.#list.replaceChildren(...items);
    this.#at = -1;
    this.#status.textContent = items.length === 0 ? (this.getAttribute("none") ?? "") : String(items.length);
    this.#open(items.length > 0);
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.key === "Escape") {
      if (!this.#list.hidden) event.preventDefault();
      return this.#close();
    }
    if (options.length === 0 || this.#list.hidden) return;
    const moves: Record<string, number> = {
      ArrowDown: (this.#at + 1) % options.length,
      ArrowUp: (this.#at - 1 + options.length) % options.length,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.#mark(next);
    } else if (event.key === "Enter" && this.#at >= 0) {
      event.preventDefault();
      this.#choose(options[this.#at]!);
    }
  }

  #mark(index: number): void {
    this.#at = index;
    this.#options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const marked = this.#options[index];
    if (marked === undefined) return;
    this.#input.setAttribute("aria-activedescendant", marked.id);
    marked.scrollIntoView({ block: "nearest" });
  }

  #choose(option: HTMLElement): void {
    const href = option.dataset["href"];
    if (href !== undefined) return location.assign(href);
    this.#input.value = option.dataset["text"] ?? option.firstChild?.textContent?.trim() ?? "";
    this.#hold(option.dataset["value"] ?? "");
    this.#close();
    this.dispatchEvent(new CustomEvent("chosen", { bubbles: true, detail: option.dataset["value"] }));
  }

  /// The id of what was chosen; typing on lets go of it.
  #hold(value: string): void {
    const name = this.getAttribute("field");
    if (name === null) return;
    let field = this.querySelector<HTMLInputElement>(`input[type=hidden][name="${CSS.escape(name)}"]`);
    if (field === null) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      this.append(field);
    }
    field.value = value;
  }

  #open(shown: boolean): void {
    this.#list.hidden = !shown;
    this.#input.setAttribute("aria-expanded", String(shown));
    this.#input.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    this.#asked.abort();
    this.#open(false);
  }
}

customElements.define("live-search", LiveSearch);
