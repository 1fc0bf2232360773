import { askAdditionalProps } from "../../../host/execution/additional-props.ts";
import type { Component, PropDefinition } from "../../../host/execution/component.ts";
import { fakeServices, run, step } from "./harness.ts";

/** Asks for a licence's name only when there is a licence. */
const dynamic: Component = {
  ...step(
    function (this: { kind: string; licence?: number }) {
      return [this.kind, this.licence ?? "none"];
    },
    { kind: { type: "string", reloadProps: true } },
  ),
  additionalProps(this: { kind: string }, previous: Record<string, PropDefinition>) {
    const licence = { type: "integer", label: `Licence, after ${Object.keys(previous).join(", ")}` };
    return this.kind === "licensed" ? { licence } : undefined;
  },
};

test("A component adds props for its configuration, and runs with them", async () => {
  const configuredProps = { kind: "licensed", licence: "7" };
  const additionalProps = await askAdditionalProps({ component: dynamic, configuredProps, services: fakeServices() });
  expect(additionalProps).toEqual({ licence: { type: "integer", label: "Licence, after kind" } });
  expect((await run(dynamic, configuredProps, { additionalProps })).returnValue).toEqual(["licensed", 7]);
  expect((await run(dynamic, configuredProps)).returnValue).toEqual(["licensed", "none"]);
});

test("The new props replace the previous ones, and none may be added", async () => {
  const previous = { licence: { type: "integer" } };
  const asked = await askAdditionalProps({
    component: dynamic,
    configuredProps: { kind: "basic" },
    previous,
    services: fakeServices(),
  });
  expect(asked).toEqual({});
  expect(await askAdditionalProps({ component: step(() => 1), configuredProps: {}, services: fakeServices() })).toEqual(
    {},
  );
});
