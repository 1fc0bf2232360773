import { html } from "hono/html";
import type { ControlEndpoint } from "../../control/endpoint.ts";
import type { Html } from "../layout.ts";

interface Control {
  /** Below /_emulator. */
  path: string;
  method?: ControlEndpoint["method"];
}

interface Asking extends Control {
  /** What one is asked before it is done. */
  sure?: string;
}

/** A form that the page's script sends to the control API, and beside which it tells what was refused. */
export const controlForm = ({ path, method = "POST", sure = "" }: Asking, content: Html): Html =>
  html`<form class="tools" method="post" action="/_emulator${path}" data-control="${method}" data-sure="${sure}">
    ${content}
  </form>`;

interface Press extends Control {
  word: string;
  /** The whole of it, for those who do not see what the button stands beside; it begins with the word. */
  sentence: string;
  body?: object;
}

/** A button that asks the control API for one thing. */
export const pressButton = ({ path, method = "POST", word, sentence, body }: Press): Html =>
  html`<form method="post" action="/_emulator${path}" data-control="${method}">
    <button aria-label="${sentence}" value="${body ? JSON.stringify(body) : ""}">${word}</button>
  </form>`;
