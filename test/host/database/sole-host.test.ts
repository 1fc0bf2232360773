import { claimHost } from "../../../host/database/sole-host.ts";
import { startTestDatabase } from "../../support/postgres.ts";

describe("A host", () => {
  it("is taken over only once its predecessor has let go", async () => {
    const { url } = await startTestDatabase();
    const letGo = await claimHost(url, "host-1");
    const order: string[] = [];
    const successor = claimHost(url, "host-1").then((release) => {
      order.push("taken over");
      return release;
    });
    const other = await claimHost(url, "host-2");
    order.push("let go");
    await letGo();
    await (
      await successor
    )();
    await other();
    expect(order).toEqual(["let go", "taken over"]);
  });

  it("is refused to a second process while the first one stays", async () => {
    const { url } = await startTestDatabase();
    const letGo = await claimHost(url, "host-1");
    await expect(claimHost(url, "host-1", 0)).rejects.toThrow(
      "Another process already runs a host with this data directory",
    );
    await letGo();
  });
});
