import { expect, test } from "@jest/globals";
import { defineZoomAction, defineZoomApp } from "../../../components/zoom_admin/common/define.ts";
import zoomAdmin from "../../../components/zoom_admin/zoom_admin.app.ts";
import { runAction } from "../support/run-component.ts";

const particulars = {
  key: "zoom_admin-types",
  name: "Types",
  description: "Shows what `this` knows",
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
} as const;

test("this knows the props of a component and their types; the compiler checks it", async () => {
  const action = defineZoomAction({
    ...particulars,
    props: {
      zoomAdmin,
      db: "$.service.db",
      http: { type: "$.interface.http" },
      timer: { type: "$.interface.timer" },
      store: { type: "data_store" },
      userId: { propDefinition: [zoomAdmin, "userId"] },
      hostId: { propDefinition: [zoomAdmin, "hostId"], optional: true },
      count: { type: "integer", optional: true },
      tags: { type: "string[]" },
      extra: { type: "object" },
    },
    run() {
      const userId: string = this.userId;
      const hostId: string | undefined = this.hostId;
      const count: number | undefined = this.count;
      const tags: string[] = this.tags;
      const extra: Record<string, unknown> = this.extra;
      const set: (key: string, value: unknown) => void = (key, value) => this.db.set(key, value);
      const token: string = this.zoomAdmin.$auth.oauth_access_token;
      // @ts-expect-error an optional prop may be missing
      const certain: string = this.hostId;
      // @ts-expect-error an integer is no text
      const text: string | undefined = this.count;
      // @ts-expect-error there is no such prop
      const topic: unknown = this.topic;
      // @ts-expect-error the app has no such method
      const method: unknown = this.zoomAdmin.createUsers;
      return Promise.resolve({
        userId,
        hostId,
        count,
        tags,
        extra,
        set: typeof set,
        token,
        certain,
        text,
        topic,
        method,
      });
    },
  });
  const { returned } = await runAction(action, { props: { userId: "u1", tags: ["a"], extra: {} } });
  expect(returned).toMatchObject({ userId: "u1", tags: ["a"], token: "secret-bearer-token" });
  expect(action.type).toBe("action");
});

test("a prop of a type that does not exist, or of no prop definition, does not compile", () => {
  defineZoomAction({
    ...particulars,
    // @ts-expect-error "strnig" is no type of prop
    props: { zoomAdmin, topic: { type: "strnig" } },
    run: () => Promise.resolve(),
  });
  const app = defineZoomApp({
    propDefinitions: { userId: { type: "string" } },
    methods: {
      greet(): string {
        // @ts-expect-error the app has no such method
        const missing: unknown = this.grete;
        return `${this.$auth.oauth_access_token}${typeof missing}`;
      },
    },
  });
  expect(app).toMatchObject({ type: "app", app: "zoom_admin" });
});
