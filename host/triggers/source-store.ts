import type { Database } from "../database/database.ts";
import type { DeployedSource } from "./deployed-source.ts";
import type { EmittedEvent } from "./emitted-event.ts";

/** Pipedream keeps the last 100 events of a source for inspection: https://pipedream.com/docs/components/contributing/api */
const KEPT_EVENTS = 100;

export interface StoredSource extends DeployedSource {
  /** The address it was last activated with. */
  endpointUrl: string | null;
  active: boolean;
}

/** What the host remembers of its deployed sources between executions and restarts. */
export interface SourceStore {
  find(id: string): Promise<StoredSource | undefined>;
  save(source: StoredSource): Promise<void>;
  remove(id: string): Promise<void>;
  /** Ids remembered by the source's dedupe strategy, oldest first. */
  rememberedIds(id: string): Promise<string[]>;
  /** Keeps what an execution emitted, and the ids to remember from now on: both or neither. */
  keep(id: string, events: readonly EmittedEvent[], remember: readonly string[]): Promise<void>;
}

/** @param now milliseconds since the epoch */
export function createSourceStore(database: Database, now: () => number): SourceStore {
  return {
    async find(id) {
      const row = await database.selectFrom("deployed_triggers").selectAll().where("id", "=", id).executeTakeFirst();
      return (
        row && {
          id: row.id,
          componentKey: row.component_key,
          name: row.name,
          configuredProps: row.configured_props,
          endpointUrl: row.endpoint_url,
          active: row.active,
        }
      );
    },

    async save({ id, componentKey, name, configuredProps, endpointUrl, active }) {
      const row = {
        component_key: componentKey,
        name,
        configured_props: JSON.stringify(configuredProps),
        endpoint_url: endpointUrl,
        active,
        updated_at: new Date(now()),
      };
      await database
        .insertInto("deployed_triggers")
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },

    async remove(id) {
      await database.deleteFrom("deployed_triggers").where("id", "=", id).execute();
    },

    async rememberedIds(id) {
      const rows = await database
        .selectFrom("seen_events")
        .select("event_id")
        .where("deployed_trigger_id", "=", id)
        .orderBy("sequence")
        .execute();
      return rows.map((row) => row.event_id);
    },

    async keep(id, events, remember) {
      await database.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom("seen_events")
          .where("deployed_trigger_id", "=", id)
          .$if(remember.length > 0, (query) => query.where("event_id", "not in", remember))
          .execute();
        for (const eventId of remember) {
          await transaction
            .insertInto("seen_events")
            .values({ deployed_trigger_id: id, event_id: eventId })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        for (const { id: eventId, channel, summary, ts, body } of events) {
          await transaction
            .insertInto("emitted_events")
            .values({
              id: eventId,
              deployed_trigger_id: id,
              channel,
              summary: summary ?? null,
              ts: new Date(ts),
              body: JSON.stringify(body),
            })
            .execute();
        }
        await transaction
          .deleteFrom("emitted_events")
          .where("deployed_trigger_id", "=", id)
          .where("sequence", "not in", (query) =>
            query
              .selectFrom("emitted_events")
              .select("sequence")
              .where("deployed_trigger_id", "=", id)
              .orderBy("sequence", "desc")
              .limit(KEPT_EVENTS),
          )
          .execute();
      });
    },
  };
}
