import { integer } from "./coerced.ts";

/** At most so many rows of a list; all of them where it is left out. */
export const maxResults = () => integer(1, 1_000_000).optional();
