import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Annotations, HttpInterface } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { chosenFor, forgetChosen } from "./chosen.ts";
import { eventDocumentation } from "./event-documentation.ts";
import type { ZoomEvent } from "./zoom-event.ts";
import type { EventName, ScopeOf } from "./event-scopes.ts";
import type { Filter } from "./filters.ts";
import { eventsProp, webhookProps } from "../props/webhook.ts";
import { forgetAccountId, ownAccountId, type AccountHolder } from "./webhook-account.ts";
import { subscribe, unsubscribe, type SubscribedEvents, type Subscriber } from "./webhook-subscription.ts";
import { deliveryId, refusalOf, urlValidationAnswer } from "./webhook.ts";

/** What a source says of itself; all the rest is the same for every source. */
export interface ZoomSource<Name extends EventName> {
  key: `zoom_admin-${string}`;
  name: `New ${string}`;
  /** What it tells of. The scope and the documentation of its first event follow by themselves. */
  description: string;
  version: `${number}.${number}.${number}`;
  /** The events it emits, each with the words by which a builder chooses where there are several. */
  events: { readonly [Each in Name]: OfferedEvent<Each> };
  /** By the name of the prop. */
  filters?: Record<string, Filter<NoInfer<ZoomEvent<Name>>["payload"]>>;
  /** One line: who and what. */
  summary: (event: NoInfer<ZoomEvent<Name>>) => string;
  /** An event in the shape in which Zoom sends it. */
  sampleEmit: NoInfer<ZoomEvent<Name>>;
}

interface OfferedEvent<Name extends EventName> {
  choice: string;
  scope: ScopeOf<Name>;
}

/** An HTTP request as Pipedream hands it to a source; header names in lower case. */
export interface WebhookRequest {
  headers: Record<string, string | undefined>;
  bodyRaw?: string;
}

/** `this` of a source: its props, among them its filters by name. */
interface DeployedSource extends AccountHolder, Subscriber {
  zoomAdmin: AccountHolder["zoomAdmin"] & Subscriber["zoomAdmin"] & Pick<ZoomAdmin, "_time">;
  http: HttpInterface;
  events?: string[];
  $emit(event: object, metadata: { id: string; summary: string; ts: number }): unknown;
  [filter: string]: unknown;
}

interface UrlValidation {
  event: "endpoint.url_validation";
  payload: { plainToken: string };
}

/** A source tells what happened and changes nothing. */
const annotations: Annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  openWorldHint: true,
  idempotentHint: true,
};

const SECRET_TOKEN_MISSING =
  "The event was not accepted: without the Secret Token nobody can tell whether it came from Zoom. Set the prop" +
  " Secret Token of this source (Zoom App Marketplace, Manage > your app > Feature). Zoom delivers the event again.";

/**
 * Declares a source of Zoom's webhook events. It registers its endpoint with Zoom, answers Zoom's URL validation, and
 * emits each event that is signed, fresh, of the connected account, chosen and let through by the filters: Zoom's body
 * unchanged, under an id that a repeated delivery shares, so that Pipedream's dedupe drops the repetition.
 */
export function defineZoomSource<const Name extends EventName>({
  events,
  filters = {},
  summary,
  ...particulars
}: ZoomSource<Name>) {
  const offered = Object.keys(events) as [Name, ...Name[]];

  function isChosen({ events: chosen }: DeployedSource, name: Name): boolean {
    return !chosen?.length || chosen.includes(name);
  }

  function chosenEvents(source: DeployedSource): SubscribedEvents {
    return Object.fromEntries(offered.filter((name) => isChosen(source, name)).map((name) => [name, events[name]]));
  }

  /** The filters that are set, each with what it is set to. */
  function choices(source: DeployedSource): Promise<[string, (typeof filters)[string], unknown][]> {
    const set = Object.entries(filters).filter(([name]) => source[name] !== undefined);
    return Promise.all(set.map(async ([name, filter]) => [name, filter, await chosenFor(source, name, filter)]));
  }

  async function reasonToIgnore(source: DeployedSource, { event, payload }: ZoomEvent<Name>) {
    if (payload.account_id !== (await ownAccountId(source))) return "It happened in another account.";
    if (!(Object.hasOwn(events, event) && isChosen(source, event)))
      return `${event} is not among this source's events.`;
    const closed = (await choices(source)).find(([, filter, chosen]) => !filter.passes(payload, chosen));
    return closed && `The filter ${closed[0]} does not let it through.`;
  }

  return {
    ...particulars,
    description: `${particulars.description} ${eventDocumentation(offered[0], events[offered[0]].scope)}`,
    type: "source" as const,
    dedupe: "unique" as const,
    annotations,
    props: {
      ...webhookProps,
      ...(offered.length > 1 && { events: eventsProp(events) }),
      ...Object.fromEntries(Object.entries(filters).map(([name, { prop }]) => [name, prop])),
    },
    hooks: {
      async activate(this: DeployedSource) {
        forgetAccountId(this);
        forgetChosen(this, Object.keys(filters));
        await choices(this);
        await subscribe(this, particulars.name, chosenEvents(this));
      },
      async deactivate(this: DeployedSource) {
        await unsubscribe(this);
      },
    },
    async run(this: DeployedSource, { headers, bodyRaw = "" }: WebhookRequest): Promise<void> {
      const now = this.zoomAdmin._time().now();
      const answer = async (status: number, body: object) => {
        await this.http.respond({ status, headers: { "content-type": "application/json" }, body });
      };

      if (!this.secretToken) {
        await answer(503, { error: SECRET_TOKEN_MISSING });
        throw new ConfigurationError(SECRET_TOKEN_MISSING);
      }
      const refusal = refusalOf({ headers, bodyRaw }, this.secretToken, now);
      if (refusal) return answer(401, { error: refusal });

      const event = JSON.parse(bodyRaw) as ZoomEvent<Name> | UrlValidation;
      if (isUrlValidation(event)) {
        return answer(200, urlValidationAnswer(event.payload.plainToken, this.secretToken));
      }
      const ignored = await reasonToIgnore(this, event).catch(async (error: unknown) => {
        await answer(503, { error: "This source could not find out whether the event is meant for it. Try again." });
        throw error;
      });
      if (ignored) return answer(200, { ignored });

      const id = deliveryId(bodyRaw);
      // Zoom waits three seconds, so the answer does not wait for what the event sets off.
      await answer(200, { accepted: id });
      await this.$emit(event, { id, summary: summary(event), ts: event.event_ts ?? now });
    },
  };
}

function isUrlValidation(event: { event: string }): event is UrlValidation {
  return event.event === "endpoint.url_validation";
}
