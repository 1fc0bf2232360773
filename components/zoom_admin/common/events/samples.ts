import type { EventRecording } from "./payloads/recordings.ts";

/** The made-up account that every sample event is about: who is in it, what they meet for, and what is left of it. */
export const inAccount = { account_id: "Qm4xTz81RbiLwYc0aVn3Hg" };

/** Begins the payload of what an administrator did. */
export const byAdmin = { ...inAccount, operator: "admin@example.com", operator_id: "x1yCzRk2TPqHfp8uQ04mNw" };

export const dana = {
  id: "KDcuGIm1QgePTO8WbOqwIQ",
  first_name: "Dana",
  last_name: "Lee",
  email: "dana.lee@example.com",
  type: 2,
};

const session = {
  uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
  id: 85393847045,
  host_id: dana.id,
  start_time: "2026-03-02T09:00:00Z",
  duration: 30,
  timezone: "Europe/Berlin",
};

/** In Zoom's events a session that is only scheduled has its id as a number, one under way as a text. */
const underWay = { id: String(session.id) };

export const meeting = { ...session, topic: "First day", type: 2 };
export const meetingUnderWay = { ...meeting, ...underWay };
export const webinar = { ...session, topic: "Product tour", type: 5 };
export const webinarUnderWay = { ...webinar, ...underWay };

export const kim = {
  id: "Zq3mVb0KSP6sLr2tYw8xNA",
  first_name: "Kim",
  last_name: "Roe",
  email: "kim.roe@example.com",
};

/** Kim, having joined as a guest. */
export const kimAsGuest = {
  user_id: "16778240",
  user_name: "Kim Roe",
  id: "",
  participant_uuid: "5F0C2A1E-7B3D-4E55-9D0A-6B1F2C3D4E5F",
  email: kim.email,
};

export const video = {
  id: "3f2b8c1d-54aa-4e0b-9c57-0a1d2e3f4b5c",
  meeting_id: meeting.uuid,
  recording_start: "2026-03-02T09:00:05Z",
  recording_end: "2026-03-02T09:29:40Z",
  recording_type: "shared_screen_with_speaker_view",
  file_type: "MP4",
  file_extension: "MP4",
  file_size: 5242880,
  play_url: "https://zoom.example/rec/play/abc",
  download_url: "https://zoom.example/rec/download/abc",
  status: "completed",
};

export const recording = {
  ...meeting,
  ...inAccount,
  share_url: "https://zoom.example/rec/share/abc",
  total_size: video.file_size,
  recording_count: 1,
  recording_files: [video],
} satisfies EventRecording;
