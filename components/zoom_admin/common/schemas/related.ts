import type * as z from "zod";

/** What one field says about another: which field is wrong, when, and the rule it breaks. */
export interface Relation<Given> {
  field: (keyof Given & string) | readonly string[];
  wrong: (given: Given) => boolean;
  rule: string;
}

/** Checks relations between the fields of an object: `fields.superRefine(related(relations))`. */
export const related =
  <Given>(relations: readonly Relation<Given>[]) =>
  (given: Given, context: z.RefinementCtx): void => {
    for (const { field, wrong, rule } of relations) {
      if (wrong(given)) context.addIssue({ code: "custom", path: [field].flat(), message: rule });
    }
  };
