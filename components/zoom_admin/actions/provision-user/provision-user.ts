import * as z from "zod";
import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { meetingInWords } from "../../common/scheduling/describe-meeting.ts";
import { documentation } from "../../common/documentation.ts";
import { differences } from "../../common/scheduling/effective-settings.ts";
import { scheduledFields } from "../../common/scheduling/scheduled-fields.ts";
import { createUser } from "../../common/operations/users.ts";
import { nameAndAddress } from "../../common/props/option-labels.ts";
import { moreSettings, whenAndWhat } from "../../common/props/new-meeting.ts";
import { userProps } from "../../common/props/new-user.ts";
import { provision } from "../../common/users/provision.ts";
import { integer, word } from "../../common/schemas/coerced.ts";
import { SCHEDULED_MEETING, singleMeeting } from "../../common/schemas/meeting.ts";
import { userWish } from "../../common/users/user-wish.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

/** What makes a meeting recognizable, so that a second call finds it. */
const given = () => z.string("must be given").trim().min(1, "must be given");
const recognizable = { topic: given, startTime: given };
const conduct = {
  waitSeconds: () => integer(0, 240, "seconds").default(0),
  onFailure: () => word(["keep", "undo"]).default("keep"),
};

export default defineZoomAction({
  key: "zoom_admin-provision-user",
  name: "Provision User",
  description: `Makes a user and their first meeting, each once, however often it is called with the same input. Where an invitation must be accepted, call it again afterwards, or wait with the "User Activated" source. ${documentation(createUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...userProps,
    ...whenAndWhat,
    topic: { ...whenAndWhat.topic, optional: false },
    startTime: { ...whenAndWhat.startTime, optional: false },
    ...moreSettings,
    waitSeconds: {
      type: "integer",
      label: "Wait for Activation",
      description: "For how many seconds, up to 240, to wait for an invited person to accept",
      optional: true,
      min: 0,
      max: 240,
      default: 0,
    },
    onFailure: {
      type: "string",
      label: "On Failure",
      description:
        "What to do with a user whom this call has made, if the meeting cannot be made. Users who were there before always stay",
      options: [
        { value: "keep", label: "Keep the user, so that another call goes on from there" },
        { value: "undo", label: "Undo: remove the user again" },
      ],
      optional: true,
      default: "keep",
    },
  },
  async run({ $ }) {
    const { topic, startTime, duration, timezone, settings } = this;
    checkedProps(this, recognizable);
    const firstMeeting = scheduledFields({ topic, startTime, duration, timezone, settings }, {});
    const wish = {
      user: userWish(this),
      meeting: { type: SCHEDULED_MEETING, ...checked(singleMeeting(), firstMeeting) },
      ...checkedProps(this, conduct),
    };
    const { user, meeting, created } = await provision(this.zoomAdmin, $, wish);
    $.export(
      "$summary",
      `${created ? "Created" : "Found"} ${nameAndAddress(user)}, with the meeting ${meetingInWords(meeting)}`,
    );
    return { user, meeting, created, warnings: differences(wish.meeting, meeting) };
  },
});
