/** Which of the fields differ. */
export function differing<Row extends object, Field extends keyof Row>(
  before: Row,
  now: Row,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => before[field] !== now[field]);
}

/** The row as far as it has these fields. */
export function picked<Row extends object>(row: Row, fields: readonly PropertyKey[]): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field))) as Partial<Row>;
}
