import { expect } from "@jest/globals";
import type { Stories } from "./catalogue.ts";

export const anyOperation: Stories = {
  "whatever Zoom documents is called, and only at Zoom": async ({ run, refused }) => {
    const { returned: group } = await run<{ id: string }>("call-zoom-api", {
      method: "POST",
      path: "/groups",
      body: { name: "Made by hand" },
    });
    const { returned } = await run("call-zoom-api", { method: "GET", path: `/groups/${group.id}` });
    expect(returned).toMatchObject({ id: group.id, name: "Made by hand" });
    expect(await refused("call-zoom-api", { method: "GET", path: "https://zoom.example.com/v2/groups" })).toContain(
      "must lie at Zoom",
    );
    expect(await refused("call-zoom-api", { method: "GET", path: "/groups/none" })).toContain("Zoom said: 404 4130");
  },
};
