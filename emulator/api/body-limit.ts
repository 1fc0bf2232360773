import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestRefusals } from "../refusals/requests.ts";
import { answerError } from "./rest.ts";

const largestBody = 1_000_000;

const refuse = (context: Context) => answerError(requestRefusals.tooLarge(), context);

/** Hono's own limit makes a web stream of every request, which costs more than all the rest of it. */
const whileReading = bodyLimit({ maxSize: largestBody, onError: refuse });

/** Refuses bodies that are too large: by the length that they announce or, where they announce none, while reading them. */
export const limitBody: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  if (req.header("transfer-encoding") !== undefined) return whileReading(context, next);
  if (Number(req.header("content-length") ?? 0) > largestBody) return refuse(context);
  await next();
};
