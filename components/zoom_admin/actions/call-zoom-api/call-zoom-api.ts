import * as z from "zod";
import { anyOperation } from "../../common/http/any-operation.ts";
import { checked } from "../../common/input/check.ts";
import { defineZoomAction } from "../../common/define.ts";
import { readObject } from "../../common/input/key-values.ts";
import { present } from "../../common/input/present.ts";
import { apiAddress } from "../../common/schemas/api-address.ts";
import { word } from "../../common/schemas/coerced.ts";
import { baseUrl } from "../../common/http/wire.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const object = () => z.record(z.string(), z.unknown());

const request = (base: string) =>
  z
    .object({ method: word(methods).default("GET"), path: apiAddress(base), query: object(), body: object() })
    .refine(({ method, body }) => method !== "GET" || Object.keys(body).length === 0, {
      path: ["body"],
      message: "goes with every other method than GET",
    });

export default defineZoomAction({
  key: "zoom_admin-call-zoom-api",
  name: "Call Zoom API",
  description:
    "Sends any request to Zoom's API as the connected account, with the retries and explained errors of all the other actions. Needs the scope that Zoom documents for the request. [See the documentation](https://developers.zoom.us/docs/api/)",
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    method: { type: "string", label: "Method", description: "What to do", options: methods, default: "GET" },
    path: {
      type: "string",
      label: "Path",
      description:
        "Such as `/users/dana%40example.com/permissions`, or the whole address: at Zoom only. Encode what stands in it: a UUID that begins with `/` or contains `//`, twice",
    },
    query: {
      type: "object",
      label: "Query",
      description: "Such as `page_size` with 300; added to what stands in the path already",
      optional: true,
    },
    body: {
      type: "object",
      label: "Body",
      description: "Sent as it is given, an empty text and null included. Not for GET",
      optional: true,
    },
  },
  async run({ $ }) {
    const { method, path, query, body } = checked(request(baseUrl(this.zoomAdmin.$auth)), {
      method: this.method,
      path: this.path,
      query: present(readObject(this.query, "query")),
      body: readObject(this.body, "body"),
    });
    const answer = await this.zoomAdmin.request(anyOperation(method, path.path), {
      $,
      params: { ...path.query, ...query },
      ...(Object.keys(body).length > 0 ? { data: body } : {}),
    });
    $.export("$summary", `${method} ${path.path} succeeded`);
    return answer;
  },
});
