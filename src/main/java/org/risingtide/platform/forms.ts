/// A form is sent once. The second press of an impatient thumb does nothing; the server would
/// notice it too, by the request's id.
const PATIENCE = 15_000;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.dataset["sending"] !== undefined) {
    event.preventDefault();
    return;
  }
  if (form.method === "post") ensureRequestId(form);
  form.dataset["sending"] = "";
  event.submitter?.setAttribute("aria-busy", "true");
  setTimeout(() => release(form), PATIENCE);
});

/// Coming back with the browser's arrow finds the page as it was left, forms that were sent included.
addEventListener("pageshow", () => document.querySelectorAll<HTMLFormElement>("form[data-sending]").forEach(release));

/// A form that came back with something wrong begins at the first field that is marked, so that whoever hears the page hears why.
const wrong = document.querySelector<HTMLElement>(
  ".field--wrong :is(input:not([type='hidden']), select, textarea), [aria-invalid='true']",
);
wrong?.focus({ preventScroll: true });
(wrong?.closest(".field") ?? wrong)?.scrollIntoView({ block: "center" });

export function release(form: HTMLFormElement): void {
  delete form.dataset["sending"];
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

function ensureRequestId(form: HTMLFormElement): void {
  if (form.elements.namedItem("request_id") !== null) return;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "request_id";
  field.value = randomId();
  form.append(field);
}

/// randomUUID exists on secure pages only, and many first trials run on plain http.
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
