import { planDemonstration, type Demonstration, type Wishes } from "../../host/cli/planned-demonstration.ts";

const chance = { random: () => 0, newKey: () => "new key" };
const wishes: Wishes = { asked: {}, always: false, accountId: "emulated", emulated: true };
const real: Wishes = { ...wishes, accountId: "real", emulated: false };
const request = { email: "dana@example.com", first_name: "Dana", last_name: "Lee" };
const cutOff: Demonstration = { key: "old key", accountId: "emulated", request, ended: false };
const ended: Demonstration = { ...cutOff, ended: true };

const plan = (kept: Demonstration | undefined, wished: Wishes) => planDemonstration(kept, wished, chance);

describe("the onboarding that is shown", () => {
  it("is that of a made-up person on the first start", () => {
    expect(plan(undefined, wishes)).toEqual({
      key: "new key",
      accountId: "emulated",
      request: { email: "ada.abara.000000@example.com", first_name: "Ada", last_name: "Abara" },
      ended: false,
    });
  });

  it("is none on later starts, unless it is asked for", () => {
    expect(plan(ended, wishes)).toBeUndefined();
    expect(plan(ended, { ...wishes, always: true })).toMatchObject({ key: "new key", ended: false });
  });

  it("goes on under its old key where it was cut off", () => {
    expect(plan(cutOff, wishes)).toEqual(cutOff);
    expect(plan(cutOff, { ...wishes, always: true })).toEqual(cutOff);
    expect(plan(cutOff, { ...wishes, asked: { email: request.email } })).toEqual(cutOff);
  });

  it("is another one where another person is asked for", () => {
    const asked = { email: "kim@example.com", first_name: "Kim", topic: "Hello" };
    expect(plan(cutOff, { ...wishes, asked })).toEqual({
      key: "new key",
      accountId: "emulated",
      request: { ...asked, last_name: "Lee" },
      ended: false,
    });
  });

  it("never reaches a real account unasked", () => {
    expect(plan(undefined, real)).toBeUndefined();
    expect(plan(cutOff, real)).toBeUndefined();
    expect(() => plan(undefined, { ...real, always: true })).toThrow("--email");
    expect(() => plan(undefined, { ...real, asked: { topic: "Hello" } })).toThrow("--email");
    expect(plan(undefined, { ...real, asked: { email: "kim@example.com" } })).toMatchObject({ accountId: "real" });
  });
});
