import { html } from "hono/html";
import type { AuthorizeRequest } from "../oauth/authorize-request.ts";
import { scopesFor } from "../oauth/scopes.ts";
import { appName } from "../webhooks/app-events.ts";
import type { World } from "../world.ts";
import { notice, page } from "./layout.ts";

/** Asks a person whether the app may act for them. */
export const consentPage = (world: World, request: AuthorizeRequest) =>
  page(
    `Authorize ${appName}`,
    html`<header class="plain">
        <h1>${appName} asks for access</h1>
        <p>
          ${
            world.policies.appLevel === "account"
              ? "To the whole account: an administrator can allow it."
              : "To your own meetings and settings."
          }
          You will go back to <code>${new URL(request.redirect_uri).host}</code>.
        </p>
      </header>
      <main class="plain">
        <form method="post" class="card">
          ${Object.entries(request).map(
            ([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
          )}
          <label>You are <input type="email" name="user" value="${world.owner().email}" required /></label>
          <div>
            <button class="main" name="decision" value="allow">Allow</button>
            <button name="decision" value="deny" formnovalidate>Decline</button>
          </div>
        </form>
        <details>
          <summary>What it asks for</summary>
          <ul class="plain">
            ${scopesFor(world, "authorization_code").map((scope) => html`<li><code>${scope}</code></li>`)}
          </ul>
        </details>
      </main>`,
  );

/** What a person sees when the app's request makes no sense. */
export const refusedPage = (reason: string) => notice("Invalid request", reason);

/** What a person sees who may not allow the app themselves. */
export const requestedPage = notice(
  "Request sent",
  "Only an administrator can allow this app. The account's administrators have been asked.",
);
