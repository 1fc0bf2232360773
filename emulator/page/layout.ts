import { html, raw } from "hono/html";
import { scriptPath, stylePath } from "./browser/assets.ts";

/** Apart, for in a template the bundler would escape it, by a package that is not there when the program runs. */
const scriptEnd = raw("</script>");

export type Html = ReturnType<typeof html>;

/** A page with a title and nothing around it. */
export const page = (title: string, content: Html): Html => whole(title, "", content);

/** A page that shows at any time what the server would show now, and whose forms go to the control API. */
export const livePage = (title: string, content: Html): Html =>
  whole(title, html`<script src="${scriptPath}" defer>${scriptEnd}`, content);

const whole = (title: string, behaviour: Html | "", content: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylePath}" />
        ${behaviour}
      </head>
      <body>
        ${content}
      </body>
    </html>`;

/** A page that says one thing. */
export const notice = (title: string, sentence: string): Html =>
  page(
    title,
    html`<main class="plain">
      <h1>${title}</h1>
      <div class="empty"><p>${sentence}</p></div>
    </main>`,
  );
