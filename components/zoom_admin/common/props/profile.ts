import type { Props } from "../define.ts";

const text = { type: "string", optional: true } as const;

/** What of a user's profile builders change. */
export const profileProps = {
  firstName: { ...text, label: "First Name", description: "At most 64 characters" },
  lastName: { ...text, label: "Last Name", description: "At most 64 characters" },
  displayName: { ...text, label: "Display Name", description: "At most 128 characters" },
  type: {
    type: "integer",
    label: "Type",
    description: "The user's licence",
    options: [
      { value: 1, label: "1: Basic" },
      { value: 2, label: "2: Licensed" },
      { value: 4, label: "4: Unassigned, without Meetings Basic" },
      { value: 99, label: "99: None, for users of single sign-on" },
    ],
    optional: true,
  },
  department: { ...text, label: "Department", description: "The department" },
  jobTitle: { ...text, label: "Job Title", description: "At most 128 characters" },
  company: { ...text, label: "Company", description: "At most 255 characters" },
  location: { ...text, label: "Location", description: "At most 256 characters" },
  costCenter: { ...text, label: "Cost Center", description: "The cost center" },
  manager: { ...text, label: "Manager", description: "The e-mail address of a user of the account" },
  timezone: { ...text, label: "Time Zone", description: "Such as Europe/Berlin" },
  language: { ...text, label: "Language", description: "Such as en-US" },
  usePmi: {
    type: "boolean",
    label: "Use Personal Meeting ID",
    description: "Whether the user's instant meetings take place under the Personal Meeting ID",
    optional: true,
  },
  moreFields: {
    type: "object",
    label: "More Fields",
    description:
      "Further fields as Zoom names them: `pmi`, `host_key`, `vanity_name`, `phone_numbers`, `custom_attributes`, `pronouns`, `pronouns_option`, `about_me`, `linkedin_url`, `division_ids`, `feature`, `plan_united_type`, `zoom_one_type`, `license_info_list`, `cms_user_id`, `group_id`. An empty text empties a field. An object, JSON text, or lines of `key=value`",
    optional: true,
  },
} as const satisfies Props;

/** The fields of Zoom's that these props stand for. */
export const profileFields = {
  firstName: "first_name",
  lastName: "last_name",
  displayName: "display_name",
  type: "type",
  department: "dept",
  jobTitle: "job_title",
  company: "company",
  location: "location",
  costCenter: "cost_center",
  manager: "manager",
  timezone: "timezone",
  language: "language",
  usePmi: "use_pmi",
} as const;
