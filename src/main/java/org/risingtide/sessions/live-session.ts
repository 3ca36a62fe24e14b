import { randomId } from "../platform/forms";
import { tell } from "./live-clock";
import { asLive, LiveWords } from "./live-words";

const FIRST_WAIT = 400;
const LONGEST_WAIT = 10_000;
const NOTICED = 3_000;

/// Keeps a session's page in step: `<live-session src="…/live" now="…">` around a picture made of parts (`data-part`). Pictures
/// come by server-sent events and as answers to presses; only parts that differ are changed.
class LiveSession extends HTMLElement {
  #source: EventSource | undefined;
  #seen = new Map<string, string>();
  #later: string | undefined;
  #pressing = false;
  #ended = false;
  #tries = 0;
  #timer = 0;
  #lost = 0;
  readonly #wake = (): void => {
    if (document.visibilityState === "visible") this.#open();
  };

  connectedCallback(): void {
    tell(Number(this.getAttribute("now")));
    bare(this);
    this.#parts().forEach((part) => this.#seen.set(name(part), asText(part)));
    this.addEventListener("submit", (event) => this.#press(event));
    this.addEventListener("settled", () => this.#showLater());
    this.addEventListener("focusout", () => setTimeout(() => this.#showLater()));
    this.addEventListener("pointerdown", () => (this.#pressing = true));
    for (const up of ["pointerup", "pointercancel"]) addEventListener(up, () => this.#released());
    for (const event of ["online", "pageshow"]) addEventListener(event, this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#open();
  }

  disconnectedCallback(): void {
    this.#close();
    for (const event of ["online", "pageshow"]) removeEventListener(event, this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  #open(): void {
    if (this.#ended) return;
    this.#close();
    void keepAwake();
    const source = new EventSource(this.getAttribute("src") ?? "");
    this.#source = source;
    source.onmessage = (event) => {
      this.#tries = 0;
      this.#found();
      tell(Number(event.lastEventId));
      this.#show(String(event.data));
    };
    source.addEventListener("gone", () => this.#gone());
    source.onerror = () => this.#again();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  /// The browser's own trying again ends for good at the first answer that is no stream, as while a server starts.
  #again(): void {
    this.#close();
    this.#miss();
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#tries++);
    this.#timer = window.setTimeout(() => this.#open(), wait * (0.75 + Math.random() / 2));
  }

  #miss(): void {
    this.#lost ||= window.setTimeout(() => this.#lostSign(true), NOTICED);
  }

  #found(): void {
    clearTimeout(this.#lost);
    this.#lost = 0;
    this.#lostSign(false);
  }

  #lostSign(shown: boolean): void {
    this.querySelector("[data-lost]")?.toggleAttribute("hidden", !shown);
  }

  #gone(): void {
    this.#end();
    const line = document.createElement("p");
    line.textContent = this.dataset["gone"] ?? "";
    this.replaceChildren(line);
  }

  #end(): void {
    this.#ended = true;
    this.#close();
  }

  #press(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-act]")) return;
    event.preventDefault();
    if (form.dataset["sending"] !== undefined) return;
    form.dataset["sending"] = "";
    const body = new URLSearchParams();
    new FormData(form).forEach((value, field) => body.append(field, String(value)));
    const button = (event as SubmitEvent).submitter;
    if (button instanceof HTMLButtonElement && button.name !== "") body.append(button.name, button.value);
    button?.setAttribute("aria-busy", "true");
    body.set("request_id", randomId());
    void this.#send(form, body).finally(() => {
      delete form.dataset["sending"];
      button?.removeAttribute("aria-busy");
    });
  }

  /// Until there is an answer; sent twice, it happens once.
  async #send(form: HTMLFormElement, body: URLSearchParams): Promise<void> {
    for (let tries = 0; this.isConnected; tries++) {
      try {
        const answer = await fetch(form.action, { method: "POST", body, headers: asLive() });
        const clock = answer.headers.get("X-Live");
        if (clock !== null || (answer.ok && new URL(answer.url).pathname === location.pathname)) {
          this.#found();
          tell(Number(clock));
          if (answer.ok) kept(form);
          return this.#show(await answer.text());
        }
        // The token may have been renewed on the way.
        if (answer.status < 500 && !(answer.status === 403 && tries === 0)) return location.reload();
      } catch {
        // No line: once more.
      }
      this.#miss();
      await new Promise((waited) => setTimeout(waited, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries)));
    }
  }

  #released(): void {
    this.#pressing = false;
    setTimeout(() => this.#showLater());
  }

  #showLater(): void {
    if (this.#later !== undefined) this.#show(this.#later);
  }

  /// Nothing moves away under a finger that is coming down on it.
  #show(html: string): void {
    this.#later = html;
    if (this.#pressing) return;
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("[data-picture]");
    const picture = this.querySelector<HTMLElement>("[data-picture]");
    if (fresh === null || picture === null) return;
    bare(fresh);
    const say = fresh.dataset["say"] ?? "";
    if (say !== picture.dataset["say"]) this.#say(say);
    picture.className = fresh.className;
    picture.dataset["say"] = say;
    this.#exchange(picture, fresh);
    if (fresh.dataset["over"] !== undefined) this.#end();
  }

  #exchange(picture: HTMLElement, fresh: HTMLElement): void {
    const focused = document.activeElement?.id;
    const had = this.#parts();
    let before: Element | null = null;
    for (const part of fresh.querySelectorAll<HTMLElement>("[data-part]")) {
      const old = had.find((each) => name(each) === name(part));
      const stays = old !== undefined && (this.#seen.get(name(part)) === asText(part) || writes(old, part) || types(old));
      if (!stays) this.#seen.set(name(part), asText(part));
      const now = stays ? old : document.importNode(part, true);
      if (!stays && old !== undefined) keepOpen(old, now);
      if (!stays && old !== undefined) old.replaceWith(now);
      else if (before === null) picture.prepend(now);
      else if (before.nextElementSibling !== now) before.after(now);
      before = now;
    }
    for (const old of had) {
      if (fresh.querySelector(`[data-part="${name(old)}"]`) === null && !writes(old, undefined) && !types(old)) this.#drop(old);
    }
    this.#focus(focused);
  }

  #drop(part: HTMLElement): void {
    this.#seen.delete(name(part));
    part.remove();
  }

  /// Whoever goes by keyboard stays where they were, or comes to what they may do next.
  #focus(id: string | undefined): void {
    if (!id || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const target = document.getElementById(id) ?? this.querySelector<HTMLElement>('[data-part="hand"]');
    target?.focus({ preventScroll: true });
  }

  #say(sentence: string): void {
    const told = this.querySelector("[data-told]");
    if (told !== null && sentence !== "") told.textContent = sentence;
  }

  #parts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-part]")];
  }
}

const name = (part: HTMLElement): string => part.dataset["part"] ?? "";

const asText = (part: HTMLElement): string => part.outerHTML.replace(/\s+/g, " ");

/// A box to write in stays as long as its step lasts, and beyond that while somebody writes in it.
function writes(old: HTMLElement, fresh: HTMLElement | undefined): boolean {
  const words = old.querySelector("live-words");
  if (!(words instanceof LiveWords)) return false;
  if (fresh !== undefined && old.dataset["step"] === fresh.dataset["step"]) return true;
  if (words.busy) words.over();
  return words.busy;
}

/// Any other box with words in it that nobody has yet but this page.
const types = (part: HTMLElement): boolean =>
  [...part.querySelectorAll("textarea")].some(
    (box) => box.closest("live-words") === null && (box === document.activeElement || box.value !== box.defaultValue),
  );

const kept = (form: HTMLFormElement): void =>
  form.querySelectorAll("textarea").forEach((box) => (box.defaultValue = box.value));

/// Tokens and ids are for forms without script.
const bare = (part: HTMLElement): void =>
  part.querySelectorAll("input[name=_csrf], input[name=request_id]").forEach((each) => each.remove());

function keepOpen(old: HTMLElement, fresh: HTMLElement): void {
  for (const each of old.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const same = fresh.querySelector<HTMLDetailsElement>(`#${CSS.escape(each.id)}`);
    if (same !== null) same.open = each.open;
  }
}

/// So that a phone on the table stays lit. Where it is not possible nothing is said.
async function keepAwake(): Promise<void> {
  try {
    await navigator.wakeLock?.request("screen");
  } catch {
    // The battery is low, or the page is hidden.
  }
}

customElements.define("live-session", LiveSession);
