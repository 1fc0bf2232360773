import * as z from "zod";

const rule = "must be an e-mail address of at most 128 characters";

/** An address as Zoom takes it for a user. */
export const email = () =>
  z
    .string(rule)
    .trim()
    .max(128, rule)
    .regex(/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/, rule);
