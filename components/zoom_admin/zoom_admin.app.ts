import { axios } from "@pipedream/platform";
import { defineZoomApp, type Step } from "./common/define.ts";
import { operations, pathOf, type OperationName } from "./common/operations.ts";

/** One request: the operation's name says method and path. */
export interface ZoomRequest {
  $?: Step | undefined;
  operation: OperationName;
  path?: Record<string, string>;
  params?: Record<string, unknown>;
  data?: Record<string, unknown>;
}

export default defineZoomApp({
  propDefinitions: {},
  methods: {
    async _request<Answer>({ $, operation, path, params, data }: ZoomRequest): Promise<Answer> {
      return (await axios($ as unknown as Parameters<typeof axios>[0], {
        method: operations[operation].method,
        url: `${this.$auth.base_api_url ?? "https://api.zoom.us"}/v2${pathOf(operation, path)}`,
        headers: { Authorization: `Bearer ${this.$auth.oauth_access_token}` },
        params,
        data,
      })) as Answer;
    },
    /** Has Zoom send events to an address. `data` is the body as Zoom documents it. */
    createEventSubscription({
      $,
      data,
    }: {
      $?: Step;
      data: Record<string, unknown>;
    }): Promise<{ event_subscription_id: string }> {
      return this._request({ $, operation: "createEventSubscription", data });
    },
    deleteEventSubscription({ $, eventSubscriptionId }: { $?: Step; eventSubscriptionId: string }): Promise<void> {
      return this._request({ $, operation: "deleteEventSubscription", path: { eventSubscriptionId } });
    },
  },
});
