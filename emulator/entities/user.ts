export type UserStatus = "pending" | "active" | "inactive";
export type CreationType = "create" | "autoCreate" | "custCreate" | "ssoCreate";

/** What an administrator may change about a user (PATCH /users/{userId}), by Zoom's names. */
export interface UserProfile {
  first_name: string;
  last_name: string;
  display_name: string;
  timezone: string;
  language: string;
  dept: string;
  job_title: string;
  company: string;
  location: string;
  cost_center: string;
  manager: string;
  pronouns: string;
  pronouns_option: number;
  cms_user_id: string;
  about_me: string;
  linkedin_url: string;
  vanity_name: string;
  host_key: string;
  pmi: number;
  use_pmi: boolean;
  phone_numbers: {
    country?: string | undefined;
    code?: string | undefined;
    number?: string | undefined;
    label?: string | undefined;
  }[];
  custom_attributes: { key?: string | undefined; name?: string | undefined; value?: string | undefined }[];
}

/** A member of the account, also one who has not accepted the invitation yet. */
export interface User extends Partial<UserProfile> {
  id: string;
  email: string;
  /** 1 Basic, 2 Licensed, 4 Unassigned without Meetings Basic, 99 None. */
  type: number;
  status: UserStatus;
  creation_type: CreationType;
  role_id: string;
  first_name: string;
  last_name: string;
  display_name: string;
  timezone: string;
  language: string;
  pmi: number;
  created_at: number;
  /** Add-ons that the user was given or has lost singly. */
  licences?: { webinar?: boolean };
  last_login_time?: string;
  /** Version and kind, such as `5.9.6.4993(mac)`. */
  last_client_version?: string;
}
