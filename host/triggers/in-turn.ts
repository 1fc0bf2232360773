/** Runs work of the same name one after another, and work of different names side by side. */
export function inTurn(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const lasts = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (lasts.get(name) ?? Promise.resolve()).then(work, work);
    lasts.set(name, turn);
    void turn
      .catch(() => undefined)
      .finally(() => {
        if (lasts.get(name) === turn) lasts.delete(name);
      });
    return turn;
  };
}
