import meetingCreated from "../../../components/zoom_admin/sources/meeting-created/meeting-created.ts";
import { deploySource, signed } from "../support/deploy-source.ts";
import { userDoesNotExist, zoom } from "../support/zoom.ts";

const { account_id } = meetingCreated.sampleEmit.payload;
const dana = { id: meetingCreated.sampleEmit.payload.object.host_id, email: "dana+1@example.com" };
const body = JSON.stringify(meetingCreated.sampleEmit);

const deploy = (hosts: string[]) => deploySource(meetingCreated, { hosts }, { auth: { account_id } });
const askZoom = () => zoom().get("/users/dana%2B1%40example.com");
const subscribed = () => zoom().post("/marketplace/app/event_subscription").reply(201, { event_subscription_id: "s1" });

describe("A host chosen by e-mail address", () => {
  it("is looked up once, when the source is activated, and known by id in events", async () => {
    subscribed();
    const scope = askZoom().reply(200, dana);
    const deployed = deploy(["somebody-else", dana.email]);
    await deployed.activate();
    expect(scope.isDone()).toBe(true);
    await deployed.deliver(body, signed(body));
    expect(deployed.emitted).toHaveLength(1);
  });

  it("keeps out other hosts", async () => {
    askZoom().reply(200, { ...dana, id: "another" });
    const deployed = deploy([dana.email]);
    expect(await deployed.deliver(body, signed(body))).toMatchObject({
      status: 200,
      body: { ignored: "The filter hosts does not let it through." },
    });
    expect(deployed.emitted).toEqual([]);
  });

  it("is looked up anew when the source is activated again, since the account may be another one", async () => {
    const deployed = deploy([dana.email]);
    subscribed();
    askZoom().reply(200, { ...dana, id: "another" });
    await deployed.activate();
    zoom().delete("/marketplace/app/event_subscription/s1").reply(204);
    subscribed();
    askZoom().reply(200, dana);
    await deployed.activate();
    await deployed.deliver(body, signed(body));
    expect(deployed.emitted).toHaveLength(1);
  });

  it("who is nobody's in the account keeps the source from being activated, with the reason", async () => {
    askZoom().reply(404, userDoesNotExist(dana.email));
    await expect(deploy([dana.email]).activate()).rejects.toThrow(`this account has no user ${dana.email}`);
  });

  it("who cannot be looked up lets Zoom deliver the event again", async () => {
    askZoom().times(4).reply(400, { code: 4711, message: "Invalid access token, does not contain scopes:[]." });
    const deployed = deploy([dana.email]);
    await expect(deployed.deliver(body, signed(body))).rejects.toThrow("The user could not be read");
    expect(deployed.answers).toMatchObject([{ status: 503 }]);
  });
});
