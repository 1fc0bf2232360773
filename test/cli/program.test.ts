import { resolve } from "node:path";
import { createProgram } from "../../host/cli/program.ts";

const command = (name: string) => createProgram().commands.find((each) => each.name() === name)!;

function optionsOf(name: string, parameters: string[]) {
  const parsed = command(name)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  parsed.parseOptions(parameters);
  return parsed.opts<Record<string, unknown>>();
}

describe("the zoom-admin command", () => {
  it("starts on the ports and in the folder that the documentation names", () => {
    expect(optionsOf("start", [])).toMatchObject({ port: 4400, emulatorPort: 4410, dataDir: resolve(".data") });
  });

  it("takes its person and meeting from options", () => {
    const options = [
      "--exit",
      "--email",
      "dana@example.com",
      "--first-name",
      "Dana",
      "--start-time",
      "2026-03-02T10:00:00Z",
    ];
    expect(optionsOf("start", options)).toMatchObject({
      exit: true,
      email: "dana@example.com",
      firstName: "Dana",
      startTime: "2026-03-02T10:00:00Z",
    });
  });

  it.each(["x", "", "-1", "65536", "80.5"])("refuses %j as a port", (text) => {
    expect(() => optionsOf("start", ["--port", text])).toThrow("A port is a number from 0 to 65535.");
  });

  it("explains in its help how to use a real Zoom account", () => {
    let help = "";
    command("start")
      .configureOutput({ writeOut: (text) => (help += text) })
      .outputHelp();
    expect(help).toMatch(/ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET/);
  });
});
