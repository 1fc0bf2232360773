/** Where an app wants which events sent. */
export interface Subscription {
  id: string;
  app_id: string;
  name: string;
  url: string;
  events: string[];
  scope: "user" | "account" | "master_account" | "team";
  /** Whose events a subscription of scope `user` gets. */
  user_ids: string[];
  /** `default`: made with the app itself; `openapi`: made by the Marketplace API. */
  created_source: "default" | "openapi";
}
