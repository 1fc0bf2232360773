import type { Database } from "../database/database.ts";
import type { ServiceDb } from "../execution/services.ts";

/** https://pipedream.com/docs/workflows/limits */
const SIZE_LIMIT = 60 * 1024;

/**
 * `$.service.db` of one deployed source. It looks synchronous to the component, so it is read whole before an execution
 * and what changed is written after it.
 */
export async function openServiceDb(
  database: Database,
  deployedTriggerId: string,
): Promise<ServiceDb & { flush(): Promise<void> }> {
  const rows = await database
    .selectFrom("service_db")
    .select(["key", "value"])
    .where("deployed_trigger_id", "=", deployedTriggerId)
    .execute();
  const entries = new Map<string, string>(rows.map(({ key, value }) => [key, JSON.stringify(value)]));
  const changed = new Set<string>();

  return {
    get(key) {
      const text = entries.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    set(key, value) {
      const text = JSON.stringify(value) as string | undefined;
      entries.set(key, text ?? "null");
      const size = [...entries].reduce((sum, [name, kept]) => sum + name.length + kept.length, 0);
      if (size > SIZE_LIMIT)
        throw new Error(`A source keeps at most 60 kB in its database; ${key} would make it ${size} bytes.`);
      changed.add(key);
    },
    async flush() {
      if (changed.size === 0) return;
      const values = [...changed].map((key) => ({
        deployed_trigger_id: deployedTriggerId,
        key,
        value: entries.get(key) ?? null,
      }));
      await database
        .insertInto("service_db")
        .values(values)
        .onConflict((conflict) =>
          conflict.columns(["deployed_trigger_id", "key"]).doUpdateSet((row) => ({ value: row.ref("excluded.value") })),
        )
        .execute();
      changed.clear();
    },
  };
}
