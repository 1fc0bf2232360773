import type { Props } from "../define.ts";
import type { Clearable } from "../input/with-cleared.ts";

/** Lets a builder empty fields of something that is changed. */
export const clearProp = (fields: Clearable) =>
  ({
    clear: {
      type: "string[]",
      label: "Fields to Clear",
      description: "Fields to empty; one that is merely left empty in this form stays as it is",
      options: Object.entries(fields).map(([value, label]) => ({ value, label })),
      optional: true,
    },
  }) as const satisfies Props;

export const clearableProfile: Clearable = {
  display_name: "Display name, which Zoom then makes of first and last name",
  dept: "Department",
  job_title: "Job title",
  company: "Company",
  location: "Location",
  cost_center: "Cost center",
  manager: "Manager",
  pronouns: "Pronouns",
  about_me: "Self-introduction",
  linkedin_url: "LinkedIn address",
};

export const clearableMeeting: Clearable = {
  agenda: "Agenda",
  "settings.alternative_hosts": "Alternative hosts",
  "settings.contact_name": "Contact name for registration",
  "settings.contact_email": "Contact e-mail address for registration",
  "settings.audio_conference_info": "Third-party audio",
};

export const clearableWebinar: Clearable = { ...clearableMeeting, "settings.survey_url": "Address of the survey" };
