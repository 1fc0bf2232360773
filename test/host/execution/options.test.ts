import { askOptions, type OptionsRequest } from "../../../host/execution/options.ts";
import directory from "./fixtures/directory.app.mjs";
import showProps from "./fixtures/show-props.mjs";
import { fakeServices, step } from "./harness.ts";

const ask = (propName: string, more: Partial<OptionsRequest> = {}) =>
  askOptions({
    component: showProps,
    propName,
    configuredProps: { text: "t" },
    services: fakeServices(),
    ...more,
  });

test("An app's options are asked with page, context, query and the inputs that the prop adds, on the app's object", async () => {
  const configuredProps = { department: { __lv: { label: "Support", value: "Support" } } };
  const first = await ask("person", { configuredProps, query: "da" });
  expect(first).toEqual({ options: [{ label: "Dana", value: "Dana/0//da/Support" }], context: { after: "0" } });
  const second = await ask("person", { configuredProps, page: 1, prevContext: first.context });
  expect(second.options).toEqual([{ label: "Dana", value: "Dana/1/0//Support" }]);
});

test("Inline options belong to the component; a plain value is its own label", async () => {
  expect(await ask("size")).toEqual({
    options: [
      { label: "t", value: "t" },
      { label: "Large", value: 3 },
      { label: "TX!", value: "TX!" },
    ],
    context: null,
  });
});

test("A fixed list is answered, too", async () => {
  expect((await ask("department")).options.map(({ value }) => value)).toEqual(["Sales", "Support"]);
});

test("Other props that are missing or wrong do not matter while the form is being filled in", async () => {
  expect((await ask("person", { configuredProps: { count: "five" } })).options).toHaveLength(1);
});

test("What the component throws is thrown on, instead of an empty list", async () => {
  await expect(ask("broken")).rejects.toMatchObject({
    name: "Closed",
    message: "The directory is closed",
    status: 503,
  });
});

test("Without an account the form says what to choose first", async () => {
  await expect(ask("person", { services: fakeServices({}) })).rejects.toThrow(
    "Choose an account of the app directory first",
  );
});

test.each([
  ["nobody", 'directory-show-props has no prop "nobody".'],
  ["text", "The prop text offers no list of options"],
])("A prop without options is a ConfigurationError: %s", async (prop, message) => {
  await expect(ask(prop)).rejects.toThrow(message);
});

test("A refused token is renewed once for options as well", async () => {
  const token = "stale-token";
  const services = fakeServices({ apn_1: [{ oauth_access_token: token }, { oauth_access_token: "fresh-token" }] });
  const asking = {
    options(this: { directory: { $auth: { oauth_access_token: string } } }) {
      const { oauth_access_token: used } = this.directory.$auth;
      if (used === token) throw Object.assign(new Error(`${used} is invalid`), { code: 124 });
      return ["fine"];
    },
    type: "string",
  };
  const component = step(() => 1, { directory, choice: asking });
  expect((await ask("choice", { component, services })).options).toEqual([{ label: "fine", value: "fine" }]);
  expect(services.asked).toEqual(["apn_1", "apn_1 renewed"]);
});
