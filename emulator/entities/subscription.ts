/** What a receiver wants in the headers of every webhook, by the names of Zoom's API. */
export type CustomHeader =
  | { custom_header_type: 0 }
  | { custom_header_type: 1; username: string; password: string }
  | {
      custom_header_type: 2;
      client_id: string;
      client_secret: string;
      token_url: string;
      scope?: string | undefined;
      state?: string | undefined;
      client_authentication: "header" | "body";
    }
  | { custom_header_type: 3; custom_header_key: string; custom_header_value: string };

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
  custom_header?: CustomHeader;
  /** When its receiver is validated again. */
  next_validation_at: number;
  /** How many validations have failed in a row. */
  failed_validations: number;
  /** A disabled subscription is sent nothing any more. */
  state: "active" | "disabled";
}
