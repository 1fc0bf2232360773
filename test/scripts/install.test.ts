import { checkNodeVersion, sameInstallation } from "../../scripts/install.mjs";

const hono = { version: "4.13.19", integrity: "sha512-a" };
const lock = (more: object = {}) => ({ packages: { "": { version: "0.1.0" }, "node_modules/hono": hono, ...more } });
const installed = (packages: object) => ({ packages });

describe("what is installed", () => {
  it("is right where each package is the locked one", () => {
    expect(sameInstallation(lock(), installed({ "node_modules/hono": hono }))).toBe(true);
  });

  it.each([
    ["one is missing", {}],
    ["one has another version", { "node_modules/hono": { ...hono, version: "4.13.20" } }],
    ["one has other contents", { "node_modules/hono": { ...hono, integrity: "sha512-b" } }],
  ])("is not right where %s", (_, packages) => {
    expect(sameInstallation(lock(), installed(packages))).toBe(false);
  });

  it("may lack packages that are for other platforms", () => {
    const other = { "node_modules/binding-darwin": { version: "1.0.0", integrity: "sha512-c", optional: true } };
    expect(sameInstallation(lock(other), installed({ "node_modules/hono": hono }))).toBe(true);
  });
});

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0"])("may be %s", (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3"])("may not be %s", (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Node ${version} is too old`);
  });
});
