import customEvents from "../../../components/zoom_admin/sources/custom-events/custom-events.ts";
import { deploySource, signed } from "../support/deploy-source.ts";

const account_id = "Qm4xTz81RbiLwYc0aVn3Hg";

async function emitted(event: string, chosen: string[]) {
  const deployed = deploySource(customEvents, { events: chosen }, { auth: { account_id } });
  const body = JSON.stringify({ event, event_ts: 1772445600000, payload: { account_id, object: { id: "1" } } });
  await deployed.deliver(body, signed(body));
  return deployed.emitted.map(({ metadata }) => metadata.summary);
}

const options = (query?: string) => customEvents.props.events.options(query === undefined ? {} : { query });

describe("New Custom Event", () => {
  it("emits the events that the builder chose, and no others", async () => {
    expect(await emitted("phone.callee_missed", ["phone.callee_missed"])).toEqual(["Zoom sent phone.callee_missed"]);
    expect(await emitted("user.created", ["phone.callee_missed"])).toEqual([]);
  });

  it("offers every event of Zoom's, and finds them by a part of their name", () => {
    expect(options()).toHaveLength(208);
    expect(options("breakout")).toEqual([
      "meeting.participant_joined_breakout_room",
      "meeting.participant_left_breakout_room",
      "meeting.breakout_room_sharing_ended",
      "meeting.breakout_room_sharing_started",
    ]);
    expect(options("APP_deauthorized")).toEqual(["app_deauthorized"]);
  });

  it("has to be told which", () => {
    expect(customEvents.props.events).not.toHaveProperty("optional");
    expect(customEvents.props.events).not.toHaveProperty("default");
  });
});
