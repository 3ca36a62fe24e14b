import { now } from "./live-clock";

const SOON = 400;
const PATIENCE = 8_000;

type Kept = { fields: Record<string, string[]>; at: number; beat: number };

/// What somebody writes in a session: `<live-words key="…"><form><textarea name="text">…`. It is on its way within half a
/// second of a keystroke, and on this device until the server has it.
export class LiveWords extends HTMLElement {
  #timer = 0;
  #edition = 0;
  #tries = 0;
  #dirty = false;
  #sending = false;
  readonly #again = (): void => void this.#save();
  readonly #back = (): void => void this.#catchUp();

  /// Whoever writes is not to be interrupted, and what is not kept yet must not go.
  get busy(): boolean {
    return this.#dirty || this.contains(document.activeElement);
  }

  connectedCallback(): void {
    this.querySelectorAll("[data-without-script]").forEach((each) => each.remove());
    this.addEventListener("input", () => this.#typed());
    this.addEventListener("focusout", () => setTimeout(() => this.#settle()));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#save();
    });
    addEventListener("online", this.#again);
    addEventListener("pagehide", this.#again);
    addEventListener("focus", this.#back);
    document.addEventListener("visibilitychange", this.#back);
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.#again);
    removeEventListener("pagehide", this.#again);
    removeEventListener("focus", this.#back);
    document.removeEventListener("visibilitychange", this.#back);
    clearTimeout(this.#timer);
  }

  /// Whoever comes back to a page that stood open goes on from what they wrote since in another tab or on another device.
  async #catchUp(): Promise<void> {
    if (document.hidden || this.#dirty || this.#sending) return;
    const theirs = await written(this.getAttribute("key"));
    const area = this.querySelector("textarea");
    if (theirs === undefined || area === null || this.#dirty || theirs.text === area.value) return;
    area.value = theirs.text;
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=showing]")) {
      box.checked = box.value === theirs.showing;
    }
  }

  /// The group has gone on while somebody writes.
  over(): void {
    this.#say("over");
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  get #text(): string {
    return this.querySelector("textarea")?.value ?? "";
  }

  get #showing(): string {
    return this.querySelector<HTMLInputElement>("input[name=showing]:checked")?.value ?? "MINE";
  }

  /// In the shape of the house's drafts, so that whoever signs out leaves none behind.
  get #slot(): string {
    const person = this.closest("[person]")?.getAttribute("person") ?? "";
    return `draft ${person} words ${this.getAttribute("key") ?? ""}`;
  }

  #typed(): void {
    this.#dirty = true;
    this.#keep();
    this.#later(SOON);
  }

  /// Not put off by the next keystroke: who types without a pause is saved all the same.
  #later(wait: number): void {
    if (this.#timer === 0) {
      this.#timer = window.setTimeout(() => void this.#save(), wait);
    }
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const form = this.#form;
    if (!this.#dirty || this.#sending || form === null) return;
    this.#sending = true;
    this.#edition = Math.max(Math.round(now()), this.#edition + 1);
    const words = { text: this.#text, showing: this.#showing, edition: String(this.#edition) };
    const status = await send(form.action, new URLSearchParams(words));
    this.#sending = false;
    if (status === 204) this.#done(words.text, words.showing);
    else if (status === 409) this.#say("shown");
    else this.#waits();
  }

  #done(text: string, showing: string): void {
    this.#tries = 0;
    if (text !== this.#text || showing !== this.#showing) return this.#later(SOON);
    this.#dirty = false;
    forget(this.#slot);
    this.#say("kept");
    this.#settle();
  }

  #waits(): void {
    this.#say("waiting");
    this.#later(Math.min(PATIENCE, 500 * 2 ** this.#tries++));
  }

  #settle(): void {
    if (this.isConnected && !this.busy) this.dispatchEvent(new Event("settled", { bubbles: true }));
  }

  #say(state: string): void {
    for (const each of this.querySelectorAll<HTMLElement>("[data-state]")) {
      each.hidden = each.dataset["state"] !== state;
    }
  }

  #keep(): void {
    const kept: Kept = {
      fields: { text: [this.#text], showing: [this.#showing] },
      at: Date.now(),
      beat: Date.now(),
    };
    try {
      localStorage.setItem(this.#slot, JSON.stringify(kept));
    } catch {
      // A full or forbidden store: the server's copy is the safety net.
    }
  }

  #restore(): void {
    const kept = read(this.#slot);
    const area = this.querySelector("textarea");
    const text = kept?.fields["text"]?.[0];
    if (area === null || text === undefined || text === area.value) return forget(this.#slot);
    area.value = text;
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=showing]")) {
      box.checked = box.value === kept?.fields["showing"]?.[0] || box.checked;
    }
    this.#dirty = true;
    this.#say("waiting");
    void this.#save();
  }
}

/// What the server has of these words, or nothing when the page is no longer about them.
async function written(key: string | null): Promise<{ text: string; showing: string } | undefined> {
  try {
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = [...page.querySelectorAll("live-words")].find((each) => each.getAttribute("key") === key);
    const text = words?.querySelector("textarea")?.value;
    const showing = words?.querySelector<HTMLInputElement>("input[name=showing][checked]")?.value ?? "MINE";
    return text === undefined ? undefined : { text, showing };
  } catch {
    return undefined;
  }
}

/// The server's answer, or 0 when there was none.
async function send(to: string, body: URLSearchParams): Promise<number> {
  try {
    const answer = await fetch(to, { method: "POST", body, headers: asLive(), keepalive: true });
    return answer.redirected ? 0 : answer.status;
  } catch {
    return 0;
  }
}

/// A press or a save by script; the token stands in the cookie that the page came with.
export function asLive(): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? "";
  return { "X-Live": "1", "X-XSRF-TOKEN": decodeURIComponent(token) };
}

function read(slot: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? "") as Kept;
  } catch {
    return undefined;
  }
}

function forget(slot: string): void {
  try {
    localStorage.removeItem(slot);
  } catch {
    // Nothing was kept there.
  }
}

customElements.define("live-words", LiveWords);
