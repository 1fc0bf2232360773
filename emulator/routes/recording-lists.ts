import { operation } from "../api/operation.ts";
import { pageOf, unnumbered } from "../api/pages.ts";
import { recordingRefusals } from "../refusals/recordings.ts";
import { findUser } from "../rules/users/find-user.ts";
import { rangeOf, recordingsListed } from "../rules/recordings/list-recordings.ts";
import { listRecordingsQuery } from "../schemas/recordings.ts";
import { granularly, mayReadRecordings } from "../scopes/recordings.ts";
import { recordingRow, recordingView } from "../views/recordings.ts";

export const recordingLists = [
  operation({
    id: "recordingsList",
    method: "GET",
    path: "/users/{userId}/recordings",
    label: "MEDIUM",
    scopes: { granular: granularly("read:list_user_recordings"), classic: mayReadRecordings },
    query: listRecordingsQuery,
    success: 200,
    handle({ world, params, query }) {
      const host = findUser(world, params.userId);
      const listed = recordingsListed(world, world.store.recordingsByHost.all(host.id), query);
      const { page, rows } = pageOf(`recordings of ${host.id}`, listed, query, world.clock.now());
      return {
        ...rangeOf(world, query),
        ...unnumbered(page),
        meetings: rows.map(({ recording, files }) => recordingRow(world, recording, files)),
      };
    },
  }),

  operation({
    id: "ListRecordingsOfAnAccount",
    method: "GET",
    path: "/accounts/{accountId}/recordings",
    label: "MEDIUM",
    scopes: {
      granular: [
        "cloud_recording:read:list_account_recordings:admin",
        "cloud_recording:read:list_account_recordings:master",
      ],
      classic: ["recording:master"],
    },
    query: listRecordingsQuery.omit({ trash: true, trash_type: true, meeting_id: true }),
    success: 200,
    handle({ world, params: { accountId }, query }) {
      if (accountId !== "me" && accountId !== world.account().id) throw recordingRefusals.noSuchAccount(accountId);
      const listed = recordingsListed(world, world.store.recordings.values(), query);
      const { page, rows } = pageOf("recordings", listed, query, world.clock.now());
      const { next_page_token, page_size, total_records } = page;
      return {
        ...rangeOf(world, query),
        ...{ next_page_token, page_size, total_records },
        meetings: rows.map(({ recording, files }) => recordingView(world, recording, files)),
      };
    },
  }),
];
