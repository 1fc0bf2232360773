import userActivated from "../../../components/zoom_admin/sources/user-activated/user-activated.ts";
import userCreated from "../../../components/zoom_admin/sources/user-created/user-created.ts";
import { deploySource, signed } from "../support/deploy-source.ts";

const account_id = "Qm4xTz81RbiLwYc0aVn3Hg";
const operated = { account_id, operator: "admin@example.com", operator_id: "o1" };
const dana = { id: "u1", first_name: "Dana", last_name: "Lee", email: "dana@example.com", type: 2 };

async function emitted(source: Parameters<typeof deploySource>[0], event: object, props: Record<string, unknown> = {}) {
  const deployed = deploySource(source, props, { auth: { account_id } });
  const body = JSON.stringify({ event_ts: 1772445600000, ...event });
  await deployed.deliver(body, signed(body));
  return deployed.emitted;
}

describe("New User Activated", () => {
  const accepted = { event: "user.invitation_accepted", payload: { account_id, object: dana } };
  const activated = { event: "user.activated", payload: { ...operated, object: dana } };

  it.each([
    [accepted, "Dana Lee <dana@example.com> accepted the invitation"],
    [activated, "admin@example.com activated Dana Lee <dana@example.com> again"],
  ])("emits $event unless the builder chooses otherwise", async (event, summary) => {
    expect(await emitted(userActivated, event)).toMatchObject([{ event, metadata: { summary, ts: 1772445600000 } }]);
  });

  it("emits only what is chosen", async () => {
    const props = { events: ["user.invitation_accepted"] };
    expect(await emitted(userActivated, accepted, props)).toHaveLength(1);
    expect(await emitted(userActivated, activated, props)).toEqual([]);
  });

  it("offers both events, explained, both by default", () => {
    expect(userActivated.props).toMatchObject({
      events: {
        type: "string[]",
        options: [
          { value: "user.invitation_accepted", label: "An invited person accepts the invitation" },
          { value: "user.activated", label: "A deactivated user is activated again" },
        ],
        default: ["user.invitation_accepted", "user.activated"],
      },
    });
  });

  it("tells two activations of one user apart", async () => {
    const first = await emitted(userActivated, activated);
    const second = await emitted(userActivated, { ...activated, event_ts: 1772445600001 });
    expect(first[0]?.metadata.id).not.toBe(second[0]?.metadata.id);
  });
});

describe("New User Created", () => {
  const created = { event: "user.created", payload: { ...operated, creation_type: "ssoCreate", object: dana } };

  it("says who added whom, and how", async () => {
    expect(await emitted(userCreated, created)).toMatchObject([
      { event: created, metadata: { summary: "admin@example.com added Dana Lee <dana@example.com> (ssoCreate)" } },
    ]);
  });

  it("names a user without a name by the address", async () => {
    const object = { id: "u1", email: "dana@example.com", type: 1 };
    const [emission] = await emitted(userCreated, { ...created, payload: { ...created.payload, object } });
    expect(emission?.metadata.summary).toBe("admin@example.com added dana@example.com (ssoCreate)");
  });

  it("can be narrowed to licences", async () => {
    expect(await emitted(userCreated, created, { userTypes: [2] })).toHaveLength(1);
    expect(await emitted(userCreated, created, { userTypes: [1] })).toEqual([]);
  });

  it("does not ask to choose among a single event", () => {
    expect(userCreated.props).not.toHaveProperty("events");
  });
});

it.each([userActivated, userCreated])("$name emits its own sample when Zoom sends it", async (source) => {
  expect(await emitted(source, source.sampleEmit)).toMatchObject([{ event: source.sampleEmit }]);
});
