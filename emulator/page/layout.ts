import { html, raw } from "hono/html";
import { style } from "./style.ts";

type Html = ReturnType<typeof html>;

/** A page of the emulator around its content. */
export const page = (title: string, content: Html, script = ""): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${content} ${script && inline(script)}
      </body>
    </html>`;

/** Not written in the tagged template above: bundlers take `</script>` there apart with a helper of their own. */
const inline = (script: string) => raw(`<script>${script}</script>`);
