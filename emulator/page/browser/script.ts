/**
 * What the console does in a browser: it keeps the page as the server would show it now, and sends its forms to the
 * control API. Plain JavaScript, served as it stands here.
 */
export const script = String.raw`
const pace = 1000;
let asked = 0;

/** Takes over what the server shows at this address now; of several under way, the last one asked for counts. */
async function refresh() {
  const turn = ++asked;
  const answer = await fetch(location.href).catch(() => undefined);
  const isPage = answer?.headers.get("content-type")?.includes("html");
  const text = isPage && (await answer.text().catch(() => undefined));
  if (turn !== asked) return;
  if (!text) return say("The emulator does not answer; trying again.");
  const fresh = new DOMParser().parseFromString(text, "text/html");
  document.title = fresh.title;
  morph(document.body, fresh.body);
}

const say = (sentence) => document.querySelector("#status").replaceChildren(sentence);

/** Shows another view of the page at another address. */
function go(address) {
  history.replaceState(null, "", address);
  return refresh();
}

/** Makes a node like the fresh one. What is alike is left alone: it keeps its focus, its selection and what is typed. */
function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) return old.replaceWith(fresh);
  // A refusal goes with what was refused.
  if (old.getAttribute("action") !== fresh.getAttribute("action")) old.querySelector("[data-said]")?.remove();
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  const named = new Map([...old.children].filter(({ id }) => id).map((child) => [child.id, child]));
  let place = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const match = child.id ? named.get(child.id) : place;
    if (!match || !alike(match, child)) {
      child.classList?.add("new");
      old.insertBefore(child, place);
      continue;
    }
    if (match === place) place = place.nextSibling;
    else old.insertBefore(match, place);
    morph(match, child);
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    if (!gone.dataset?.said) gone.remove();
  }
}

const alike = (old, fresh) =>
  old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && (old.id ?? "") === (fresh.id ?? "");

/** A form's fields, put over what the pressed button's value says: names with dots lead into parts of the body. */
function bodyOf(form, button) {
  const body = JSON.parse(button?.value || "{}");
  for (const { name, type, value } of form.elements) {
    if (!name || value === "") continue;
    const path = name.split(".");
    const last = path.pop();
    const part = path.reduce((whole, step) => (whole[step] ??= {}), body);
    part[last] = type === "number" ? Number(value) : type === "datetime-local" ? value + "Z" : value;
  }
  return JSON.stringify(body);
}

/** Asks the control API what a form asks for; a refusal is told beside the form's buttons. */
async function send(form, button) {
  if (form.dataset.sure && !confirm(form.dataset.sure)) return;
  form.querySelector("[data-said]")?.remove();
  document.documentElement.ariaBusy = "true";
  const request = { method: form.dataset.control, body: bodyOf(form, button) };
  const answer = await fetch(form.getAttribute("action"), request).catch(() => undefined);
  if (answer?.ok) form.reset();
  else form.append(refusal(await sentenceIn(answer)));
  document.documentElement.ariaBusy = "false";
  await refresh();
}

async function sentenceIn(answer) {
  if (!answer) return "The emulator does not answer.";
  const { error, message } = await answer.json().catch(() => ({}));
  return error ?? message ?? "The emulator answered " + answer.status + ".";
}

function refusal(sentence) {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.dataset.said = "refusal";
  said.textContent = sentence;
  return said;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-control]")) void send(form, event.submitter);
  else if (form.matches("[data-search]")) void go(searchOf(form));
  else return;
  event.preventDefault();
});

const searchOf = (form) => "?" + new URLSearchParams(new FormData(form));

let typing;
document.addEventListener("input", ({ target }) => {
  const form = target.closest("[data-search]");
  clearTimeout(typing);
  if (form) typing = setTimeout(() => go(searchOf(form)), 150);
});

document.addEventListener("click", (event) => {
  // The second half of a double click would meet the button that the first has put there.
  if (event.detail > 1 && event.target.closest("td button")) event.preventDefault();
  const link = event.target.closest("a[data-in-place]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void go(link.href);
});

document.addEventListener("visibilitychange", () => void (document.hidden || refresh()));

async function keepFresh() {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, pace));
    if (!document.hidden) await refresh();
  }
}

void keepFresh();
`;
