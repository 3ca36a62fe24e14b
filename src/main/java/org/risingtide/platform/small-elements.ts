/// `<copy-text done="Copied"><input readonly value="…"><button type="button" hidden>Copy</button></copy-text>`
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    const button = this.querySelector("button");
    if (field === null || button === null) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand("copy");
      }
      const done = this.getAttribute("done");
      if (done !== null) button.textContent = done;
      button.setAttribute("aria-live", "polite");
    });
  }
}

/// Asks once more before what can't be undone: `<confirm-button question="…" detail="…" yes="Leave" no="Stay">` around a
/// submit button. Without script the form's own page asks, or the button acts at once.
class ConfirmButton extends HTMLElement {
  #agreed = false;

  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[type=submit], button:not([type])");
      if (button === null || this.#agreed || !this.contains(button) || button.closest("dialog")) return;
      event.preventDefault();
      void this.#ask(button);
    });
  }

  async #ask(button: HTMLButtonElement): Promise<void> {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    const title = element("h2", this.getAttribute("question") ?? "");
    title.id = "confirm-question";
    dialog.setAttribute("aria-labelledby", title.id);
    const detail = this.getAttribute("detail");
    const yes = element("button", this.getAttribute("yes") ?? button.textContent ?? "", "button button--grave");
    const no = element("button", this.getAttribute("no") ?? "×", "button button--quiet");
    const actions = element("div", "", "actions");
    actions.append(yes, no);
    dialog.append(title, ...(detail === null ? [] : [element("p", detail)]), actions);
    yes.addEventListener("click", () => dialog.close("yes"));
    no.addEventListener("click", () => dialog.close("no"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      button.focus();
      if (dialog.returnValue !== "yes") return;
      this.#agreed = true;
      button.form?.requestSubmit(button);
      this.#agreed = false;
    });
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  }
}

function element(name: string, text: string, css = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (css !== "") made.className = css;
  if (made instanceof HTMLButtonElement) made.type = "button";
  return made;
}

/// Light, dark or as the device has it, without a new page. The form inside does the same without script.
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[name=theme]");
      if (button === null) return;
      event.preventDefault();
      const theme = button.value;
      document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
      if (theme === "auto") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = theme;
      this.querySelectorAll("button[name=theme]").forEach((each) =>
        each.setAttribute("aria-pressed", String(each === button)),
      );
    });
  }
}

customElements.define("copy-text", CopyText);
customElements.define("confirm-button", ConfirmButton);
customElements.define("theme-switch", ThemeSwitch);
