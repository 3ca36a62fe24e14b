/// Keeps what is being typed until the server has it: `<draft-keeper key="hello/…" person="…"><form>…`.
///
/// Every tab writes to a slot of its own, so two tabs never overwrite each other. A new page takes
/// its own slot, or that of a tab which is gone. The server names what it kept in the cookie `kept`.
type Slot = { fields: Record<string, string[]>; at: number; beat: number; sent?: string };

const PREFIX = "draft ";
const GONE = 12_000;
const FORGET = 14 * 24 * 3_600_000;

class DraftKeeper extends HTMLElement {
  #timer = 0;
  #beat = 0;
  #touched = false;

  connectedCallback(): void {
    forgetKept();
    queueMicrotask(() => this.#start());
  }

  disconnectedCallback(): void {
    clearInterval(this.#beat);
  }

  #start(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    form.addEventListener("input", () => this.#later());
    form.addEventListener("submit", () => this.#write({ sent: requestId(form) }));
    addEventListener("pagehide", () => this.#touched && this.#write({ beat: 0 }));
    this.#beat = window.setInterval(() => this.#touched && this.#write({}), GONE / 3);
    // What the server sent back with marked fields is newer than any draft.
    if (form.querySelector("[aria-invalid]") !== null) return;
    if (!this.#restore(form)) setTimeout(() => this.#touched || this.#restore(form), GONE);
  }

  #later(): void {
    this.#touched = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write({}), 200);
  }

  #write(more: Partial<Slot>): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const before = read(this.#slot());
    const slot: Slot = { fields: valuesOf(form), at: Date.now(), beat: Date.now(), ...more };
    if (before?.sent && more.sent === undefined) slot.sent = before.sent;
    try {
      localStorage.setItem(this.#slot(), JSON.stringify(slot));
    } catch {
      // A full or forbidden store: the page works on, only without a safety net.
    }
  }

  #restore(form: HTMLFormElement): boolean {
    const name = this.#own() ?? this.#orphan();
    const slot = name === undefined ? undefined : read(name);
    if (name === undefined || slot === undefined || !differs(form, slot)) return false;
    fill(form, slot);
    if (name !== this.#slot()) localStorage.removeItem(name);
    this.#touched = true;
    this.#write({});
    this.querySelector("[data-restored]")?.removeAttribute("hidden");
    return true;
  }

  #own(): string | undefined {
    return read(this.#slot()) === undefined ? undefined : this.#slot();
  }

  /// The newest draft of a tab that is gone, written by this person or before anybody was signed in.
  #orphan(): string | undefined {
    const ours = [this.#start_of(this.#person()), this.#start_of("")];
    return slots()
      .filter(([name]) => ours.some((start) => name.startsWith(start)))
      .filter(([, slot]) => Date.now() - slot.beat > GONE)
      .sort(([, a], [, b]) => b.at - a.at)[0]?.[0];
  }

  #person(): string {
    return this.getAttribute("person") ?? document.body.dataset["viewer"] ?? "";
  }

  #slot(): string {
    return this.#start_of(this.#person()) + tab();
  }

  #start_of(person: string): string {
    return `${PREFIX}${person} ${this.getAttribute("key") ?? location.pathname} `;
  }
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  const all = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement,
  );
  return all.filter((field) => field.name !== "" && !["hidden", "password", "file", "submit"].includes(field.type));
}

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

function valuesOf(form: HTMLFormElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const list = (values[field.name] ??= []);
    if (!isBox(field) || field.checked) list.push(field.value);
  }
  return values;
}

function fill(form: HTMLFormElement, slot: Slot): void {
  const left = structuredClone(slot.fields);
  for (const field of fieldsOf(form)) {
    const values = left[field.name];
    if (values === undefined) continue;
    if (isBox(field)) field.checked = values.includes(field.value);
    else field.value = values.shift() ?? field.value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

const differs = (form: HTMLFormElement, slot: Slot) => JSON.stringify(valuesOf(form)) !== JSON.stringify(slot.fields);

function requestId(form: HTMLFormElement): string {
  const field = form.elements.namedItem("request_id");
  return field instanceof HTMLInputElement ? field.value : "";
}

function tab(): string {
  let id = sessionStorage.getItem("tab");
  // A duplicated tab inherits the id of its twin; a fresh page by link gets its own here.
  if (id === null) sessionStorage.setItem("tab", (id = Math.random().toString(36).slice(2, 10)));
  return id;
}

function slots(): [string, Slot][] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name): [string, Slot | undefined] => [name, read(name)])
    .filter((pair): pair is [string, Slot] => pair[1] !== undefined);
}

function read(name: string): Slot | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "") as Slot;
  } catch {
    return undefined;
  }
}

function forgetKept(): void {
  const kept = /(?:^|; )kept=([^;]+)/.exec(document.cookie)?.[1];
  for (const [name, slot] of slots()) {
    if ((kept && slot.sent === kept) || Date.now() - slot.at > FORGET) localStorage.removeItem(name);
  }
}

/// Who signs out on a shared computer leaves nothing behind.
document.addEventListener("submit", (event) => {
  if (!(event.target as Element).matches("[data-forget-drafts]")) return;
  for (const [name] of slots()) localStorage.removeItem(name);
});

forgetKept();
customElements.define("draft-keeper", DraftKeeper);
