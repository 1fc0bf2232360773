import * as z from "zod";
import { coerced, text } from "./coerced.ts";
import { email } from "./email.ts";

const rule =
  'must be `Dana Lee <dana@example.com>`, or an object such as {"name":"Dana Lee","email":"dana@example.com"}';
const listRule = "must be a list of at least one panelist";

/** People write a name with an address behind it. */
const readName = (given: unknown): unknown => {
  const [, name, address] = (typeof given === "string" && /^\s*([^<{]+?)\s*<([^>]+)>\s*$/.exec(given)) || [];
  return name && address ? { name, email: address } : given;
};

const panelist = () =>
  z.preprocess(
    readName,
    coerced(
      z.strictObject(
        {
          name: text(128),
          email: email(),
          virtual_background_id: text(128).optional(),
          name_tag_id: text(128).optional(),
          name_tag_name: text(128).optional(),
          name_tag_pronouns: text(128).optional(),
          name_tag_description: text(128).optional(),
        },
        rule,
      ),
    ),
  );

/** Who is to become a panelist. */
export const panelists = () => coerced(z.array(panelist(), listRule).min(1, listRule));

const idRule = "must be a panelist's id or e-mail address";

/** Which panelist a path names. */
export const panelistId = () => z.string(idRule).trim().regex(/^\S+$/, idRule);
