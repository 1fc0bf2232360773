/**
 * Does something for any number of rows, a portion at a time, and collects what comes of it. An error says for how many
 * it was done before.
 */
export async function inPortions<Row, Outcome>(
  rows: readonly Row[],
  size: number,
  act: (portion: readonly Row[]) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < rows.length; start += size) {
    try {
      outcomes.push(await act(rows.slice(start, start + size)));
    } catch (error) {
      if (start > 0 && error instanceof Error) {
        error.message += ` It was done for the first ${start} of ${rows.length} before.`;
      }
      throw error;
    }
  }
  return outcomes;
}
