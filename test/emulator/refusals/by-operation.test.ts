import { expect, test } from "@jest/globals";
import { ownRefusals, refusalsOf } from "../../../emulator/refusals/by-operation.ts";
import { operations } from "../../../emulator/routes/index.ts";

const operation = (wanted: string) => operations.find(({ id }) => id === wanted)!;

test("every row of refusals is of an operation", () => {
  const ids = operations.map(({ id }) => id);
  expect(Object.keys(ownRefusals).filter((id) => !ids.includes(id))).toEqual([]);
});

test("an operation whose query or body is checked refuses what does not pass", () => {
  expect(refusalsOf(operation("users"))).toEqual(["400/300"]);
  expect(refusalsOf(operation("userSummary"))).toEqual([]);
});
