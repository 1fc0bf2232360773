/** What a component finds at `this.<app>.$auth`. */
export interface Authentication {
  oauth_access_token: string;
  base_api_url?: string;
  [more: string]: unknown;
}

/** Connected accounts, as execution needs them. */
export interface AccountTokens {
  /**
   * A token that is valid now. `refused` is one that Zoom would not take: another is fetched in its place, unless
   * somebody has replaced it in the meantime.
   */
  authentication(accountId: string, options?: { refused?: string }): Promise<Authentication>;
  /** The account a prop of this app takes when the builder has named none. */
  defaultAccountId(app: string): Promise<string | undefined>;
  /** The secret that Zoom signs its webhooks with; a host fills an unset secret-token prop with it. */
  secretToken(accountId: string): Promise<string | undefined>;
}

/** Pipedream's data store: https://pipedream.com/docs/workflows/building-workflows/code/nodejs/using-data-stores */
export interface DataStore {
  get(key: string): Promise<unknown>;
  /** `ttl` is in seconds. */
  set(key: string, value: unknown, options?: { ttl?: number }): Promise<void>;
  setTtl(key: string, ttl: number | null): Promise<void>;
  has(key: string): Promise<boolean>;
  keys(): Promise<string[]>;
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
  [Symbol.asyncIterator](): AsyncIterator<[string, unknown]>;
}

/** `$.service.db` of a source: looks synchronous to the component (https://pipedream.com/docs/components/contributing/api#db). */
export interface ServiceDb {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** What executing a component may reach outside itself. */
export interface Services {
  accounts: AccountTokens;
  dataStore(name: string): DataStore;
  /** Milliseconds since the epoch. */
  now(): number;
}
