import type { Context } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";

/** Where an answer's text is left in the context. */
const answerText = "answerText";

const json = { "content-type": "application/json" };

/**
 * Answers with an object as JSON, or with nothing. The text stays at hand for whoever wants to note it: to read it back
 * from a response costs more than all the rest of a request.
 */
export function answer(context: Context, status: number, body?: object): Response {
  const text = body === undefined ? "" : JSON.stringify(body);
  context.set(answerText, text);
  return body === undefined
    ? context.body(null, status as StatusCode)
    : context.body(text, status as ContentfulStatusCode, json);
}

/** The text of the answer that the context has by now. */
export const textAnswered = async (context: Context): Promise<string> =>
  (context.get(answerText) as string | undefined) ?? (await context.res.clone().text());
