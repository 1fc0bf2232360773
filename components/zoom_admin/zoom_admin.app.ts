import { axios } from "@pipedream/platform";
import { defineZoomApp, type Authenticated, type OptionPage, type Step } from "./common/define.ts";
import { ConfigurationError } from "./common/errors/causes.ts";
import { meetingOption, userOption } from "./common/option-labels.ts";
import { optionPage, type OptionRequest } from "./common/options.ts";
import { withRetries } from "./common/retry.ts";
import {
  userStatuses,
  type Meeting,
  type MeetingPage,
  type User,
  type UserPage,
  type UserStatus,
} from "./common/resources.ts";
import { realTime, type Time } from "./common/time.ts";
import { usersByStatus } from "./common/users-by-status.ts";
import { connectionError, httpRequest, readAnswer, type HttpAnswer, type ZoomRequest } from "./common/wire.ts";
import { operations } from "./common/operations.ts";

type Params = Record<string, unknown>;

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
    meetingId: {
      type: "string",
      label: "Meeting",
      description: "One of the host's meetings: choose one, or give a meeting id (9 to 11 digits) or UUID",
      useQuery: true,
      options(request: OptionRequest): Promise<OptionPage> {
        return this._meetingOptions(request);
      },
    },
  },
  methods: {
    _time(): Time {
      return realTime;
    },
    /** Sends one request under the retry policies. What it throws explains itself and holds no secret. */
    _request<Answer>(request: ZoomRequest): Promise<Answer> {
      const { method } = operations[request.operation];
      const deadline = request.$?.context.deadline;
      return withRetries((unansweredBefore) => this._send<Answer>(request, unansweredBefore), {
        method,
        deadline,
        time: this._time(),
      });
    },
    async _send<Answer>(request: ZoomRequest, unansweredBefore: boolean): Promise<Answer> {
      const now = this._time().now();
      let answer: HttpAnswer;
      try {
        // Without `$`: with it, axios exports every refusal as `debug`, also those that a component knows to handle.
        answer = (await axios(undefined, httpRequest(request, this.$auth, now))) as HttpAnswer;
      } catch (error) {
        throw connectionError(request, error);
      }
      return readAnswer<Answer>(request, answer, { token: this.$auth.oauth_access_token, unansweredBefore, now });
    },
    _userOptions(request: OptionRequest, statuses: readonly UserStatus[]): Promise<OptionPage> {
      const list = async (token: string | undefined) => {
        const page = await usersByStatus((params) => this.listUsers({ params }), statuses, token);
        return { rows: page.users, next: page.next_page_token };
      };
      return optionPage(request, list, userOption);
    },
    _meetingOptions(request: OptionRequest): Promise<OptionPage> {
      const { userId } = request;
      if (typeof userId !== "string" || !userId) {
        throw new ConfigurationError(
          "Choose the host first, so that their meetings can be listed, or enter the meeting's id.",
        );
      }
      const list = async (token: string | undefined) => {
        const page = await this.listMeetings({ userId, params: token ? { next_page_token: token } : {} });
        return { rows: page.meetings ?? [], next: page.next_page_token || undefined };
      };
      return optionPage(request, list, meetingOption);
    },

    createUser({ $, data }: { $: Step; data: Params }): Promise<User> {
      return this._request({ $, operation: "createUser", data });
    },
    /** One page, of 300 users unless `params` says otherwise. */
    listUsers({ $, params }: { $?: Step; params?: Params }): Promise<UserPage> {
      return this._request({ $, operation: "listUsers", params: { page_size: 300, ...params } });
    },
    getUser({ $, userId }: { $?: Step; userId: string }): Promise<User> {
      return this._request({ $, operation: "getUser", path: { userId } });
    },
    deleteUser({ $, userId, params }: { $: Step; userId: string; params?: Params }): Promise<void> {
      return this._request({ $, operation: "deleteUser", path: { userId }, params });
    },
    updateUserStatus({ $, userId, action }: { $: Step; userId: string; action: string }): Promise<void> {
      return this._request({ $, operation: "updateUserStatus", path: { userId }, data: { action } });
    },

    createMeeting({ $, userId, data }: { $: Step; userId: string; data: Params }): Promise<Meeting> {
      return this._request({ $, operation: "createMeeting", path: { userId }, data });
    },
    /** One page, of 300 meetings unless `params` says otherwise; a series appears once per occurrence. */
    listMeetings({ $, userId, params }: { $?: Step; userId: string; params?: Params }): Promise<MeetingPage> {
      return this._request({ $, operation: "listMeetings", path: { userId }, params: { page_size: 300, ...params } });
    },
    getMeeting({ $, meetingId, params }: { $: Step; meetingId: string; params?: Params }): Promise<Meeting> {
      return this._request({ $, operation: "getMeeting", path: { meetingId }, params });
    },
    deleteMeeting({ $, meetingId, params }: { $: Step; meetingId: string; params?: Params }): Promise<void> {
      return this._request({ $, operation: "deleteMeeting", path: { meetingId }, params });
    },

    /** Has Zoom send events to an address. `data` is the body as Zoom documents it. */
    createEventSubscription({ $, data }: { $?: Step; data: Params }): Promise<{ event_subscription_id: string }> {
      return this._request({ $, operation: "createEventSubscription", data });
    },
    deleteEventSubscription({ $, eventSubscriptionId }: { $?: Step; eventSubscriptionId: string }): Promise<void> {
      return this._request({ $, operation: "deleteEventSubscription", path: { eventSubscriptionId } });
    },
  },
});

export default zoomAdmin;

/** The app as a component sees it. */
export type ZoomAdmin = (typeof zoomAdmin)["methods"] & Authenticated;
