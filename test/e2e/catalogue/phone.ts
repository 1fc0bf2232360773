import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Stories } from "./catalogue.ts";

export const phone: Stories = {
  "users and numbers of Zoom Phone are listed, and the calls of one or all": async ({ run, zoom }) => {
    const [caller, callee] = ["caller@example.com", "callee@example.com"];
    for (const email of [caller, callee]) {
      await addUser(zoom, { action: "autoCreate", email, type: 2 });
      await zoom.control("POST", `/users/${email}/licences`, { phone: true });
    }
    await zoom.control("POST", "/phone/numbers", { number: "+12059300920", user: caller });
    await zoom.control("POST", "/phone/calls", { user: caller, with: callee });
    await zoom.control("POST", "/phone/calls", { user: callee, with: "+4930901820", name: "Kim Roe" });

    const { returned: users } = await run<{ email: string }[]>("list-phone-users");
    expect(users.map(({ email }) => email)).toEqual(expect.arrayContaining([caller, callee]));
    expect((await run("list-phone-numbers", { type: "assigned" })).returned).toMatchObject([
      { number: "+12059300920", assignee: { name: "Dana Lee" } },
    ]);
    expect((await run("list-call-history", { userId: caller })).returned).toHaveLength(1);
    expect((await run("list-call-history")).returned).toHaveLength(2);
    expect((await run("list-call-history", { connectType: "external" })).returned).toHaveLength(1);
  },
};
