import { environmentOf, zoomIn } from "../../host/cli/zoom-environment.ts";

const app = { ZOOM_ACCOUNT_ID: "account", ZOOM_CLIENT_ID: "client", ZOOM_CLIENT_SECRET: "hush" };

describe("the Zoom account in the environment", () => {
  it("is none where no variable is set, or all are empty", () => {
    expect(zoomIn({})).toBeUndefined();
    expect(
      zoomIn({ ZOOM_ACCOUNT_ID: "", ZOOM_CLIENT_ID: "", ZOOM_CLIENT_SECRET: "", ZOOM_SECRET_TOKEN: "x" }),
    ).toBeUndefined();
  });

  it("is at Zoom unless it says otherwise", () => {
    expect(zoomIn(app)).toEqual({
      accountId: "account",
      clientId: "client",
      clientSecret: "hush",
      baseUrl: "https://api.zoom.us",
      tokenUrl: "https://zoom.us/oauth/token",
    });
  });

  it("is refused when half of it is missing, by the names of the missing variables", () => {
    expect(() => zoomIn({ ZOOM_ACCOUNT_ID: "account" })).toThrow("not set: ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET.");
  });

  it("arrives in another process as it was", () => {
    const zoom = { ...zoomIn(app)!, secretToken: "token", baseUrl: "http://zoom", tokenUrl: "http://zoom/oauth/token" };
    expect(zoomIn(environmentOf(zoom))).toEqual(zoom);
  });
});
