import type { DataStore } from "../execution/services.ts";
import type { Database } from "./database.ts";

/**
 * A data store as Pipedream's steps know it, kept in the database. What has expired is gone for every reader at once,
 * and removed at the next write.
 * @param now milliseconds since the epoch
 * @param name stores of the same name are one store
 */
export function openDataStore(database: Database, now: () => number, name: string): DataStore {
  const at = (key: string) => ({ store: name, key });
  const inSeconds = (ttl: number | null) => (ttl === null ? null : new Date(now() + ttl * 1000));

  const live = () =>
    database
      .selectFrom("data_store_entries")
      .where("store", "=", name)
      .where(({ or, eb }) => or([eb("expires_at", "is", null), eb("expires_at", ">", new Date(now()))]));
  const remove = () => database.deleteFrom("data_store_entries");
  const removeExpired = () => remove().where("expires_at", "<=", new Date(now())).execute();

  return {
    async get(key) {
      return (await live().where("key", "=", key).select("value").executeTakeFirst())?.value;
    },

    async set(key, value, { ttl } = {}) {
      const entry = { value: asJson(key, value), expires_at: inSeconds(ttl ?? null) };
      await removeExpired();
      await database
        .insertInto("data_store_entries")
        .values({ ...at(key), ...entry })
        .onConflict((conflict) => conflict.columns(["store", "key"]).doUpdateSet(entry))
        .execute();
    },

    async setTtl(key, ttl) {
      await removeExpired();
      await database
        .updateTable("data_store_entries")
        .set({ expires_at: inSeconds(ttl) })
        .where((where) => where.and(at(key)))
        .execute();
    },

    async has(key) {
      return (await live().where("key", "=", key).select("key").executeTakeFirst()) !== undefined;
    },

    async keys() {
      return (await live().select("key").orderBy("key").execute()).map(({ key }) => key);
    },

    async delete(key) {
      await remove()
        .where((where) => where.and(at(key)))
        .execute();
    },

    async clear() {
      await remove().where("store", "=", name).execute();
    },

    async *[Symbol.asyncIterator]() {
      for (const { key, value } of await live().select(["key", "value"]).orderBy("key").execute()) yield [key, value];
    },
  };
}

function asJson(key: string, value: unknown): string {
  try {
    return JSON.stringify(value ?? null);
  } catch (error) {
    throw new TypeError(
      `The value for "${key}" cannot be kept in a data store, which holds only what JSON can express: ${String(error)}`,
      { cause: error },
    );
  }
}
