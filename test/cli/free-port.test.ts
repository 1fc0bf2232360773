import { createServer, type AddressInfo, type Server } from "node:net";
import { waitForPort } from "../../host/cli/free-port.ts";

describe("waiting for a port", () => {
  let holder: Server;
  let port: number;

  beforeEach(async () => {
    holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    ({ port } = holder.address() as AddressInfo);
  });

  afterEach(() => {
    holder.close();
  });

  it("ends as soon as the predecessor has gone", async () => {
    const waiting = waitForPort(port, "--port", 60_000);
    holder.close();
    await expect(waiting).resolves.toBeUndefined();
  });

  it("ends with who is in the way and what to do, where nobody goes", async () => {
    const who = process.platform === "linux" ? `process ${process.pid} (.*)` : "another program";
    await expect(waitForPort(port, "--port", 0)).rejects.toThrow(
      new RegExp(`^Port ${port} is in use by ${who}\\. Stop it, or choose another port with --port\\.$`),
    );
  });

  it("is no wait for a port that the system is to choose", async () => {
    await expect(waitForPort(0, "--port", 0)).resolves.toBeUndefined();
  });
});
