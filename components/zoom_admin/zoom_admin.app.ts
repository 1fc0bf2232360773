import { axios } from "@pipedream/platform";
import { defineZoomApp, type Authenticated, type OptionPage } from "./common/define.ts";
import type { AnswerOf, Operation } from "./common/operations/operation.ts";
import { userOption } from "./common/props/option-labels.ts";
import { optionPage, type OptionRequest } from "./common/props/options.ts";
import type { RequestOf, ZoomRequest } from "./common/request.ts";
import { userStatuses, type UserStatus } from "./common/resources/users.ts";
import { withRetries } from "./common/retry.ts";
import { realTime, type Time } from "./common/time.ts";
import { usersByStatus } from "./common/users/users-by-status.ts";
import { connectionError, httpRequest, readAnswer, type HttpAnswer } from "./common/http/wire.ts";

const zoomAdmin = defineZoomApp({
  propDefinitions: {
    userId: {
      type: "string",
      label: "User",
      description: "A person of the account: choose one, or give a user id or e-mail address",
      useQuery: true,
      options(request: OptionRequest): Promise<OptionPage> {
        return this._userOptions(request, userStatuses);
      },
    },
    hostId: {
      type: "string",
      label: "Host",
      description: "The active user whose meeting it is: choose one, or give a user id or e-mail address",
      useQuery: true,
      options(request: OptionRequest): Promise<OptionPage> {
        return this._userOptions(request, ["active"]);
      },
    },
  },
  methods: {
    _time(): Time {
      return realTime;
    },
    /** Sends one request under the retry policies. What it throws explains itself and holds no secret. */
    request<Row extends Operation>(operation: Row, request: RequestOf<Row>): Promise<AnswerOf<Row>> {
      const sent: ZoomRequest = { operation, ...request };
      return withRetries((unansweredBefore) => this._send(sent, unansweredBefore), {
        method: operation.method,
        deadline: request.$?.context.deadline,
        time: this._time(),
      }) as Promise<AnswerOf<Row>>;
    },
    async _send(request: ZoomRequest, unansweredBefore: boolean): Promise<unknown> {
      const now = this._time().now();
      let answer: HttpAnswer;
      try {
        // Without `$`: with it, axios exports every refusal as `debug`, also those that a component knows to handle.
        answer = (await axios(undefined, httpRequest(request, this.$auth, now))) as HttpAnswer;
      } catch (error) {
        throw connectionError(request, error);
      }
      return readAnswer(request, answer, { token: this.$auth.oauth_access_token, unansweredBefore, now });
    },
    _userOptions(request: OptionRequest, statuses: readonly UserStatus[]): Promise<OptionPage> {
      const fetch = usersByStatus(this, statuses);
      return optionPage(request, { fetch, rows: ({ users }) => users, option: userOption });
    },
  },
});

export default zoomAdmin;

/** The app as a component sees it. */
export type ZoomAdmin = (typeof zoomAdmin)["methods"] & Authenticated;
