import { Anchor, Group, Text } from "@mantine/core";
import { CopyButton } from "./CopyButton.tsx";

/** Where the meeting is joined. */
export function JoinLink({ url }: { url: string }) {
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      <Text size="sm" fw={500} flex="none">
        Join link
      </Text>
      <Anchor href={url} target="_blank" rel="noreferrer" size="sm" style={{ overflowWrap: "anywhere" }}>
        {url}
      </Anchor>
      <CopyButton value={url} what="link" />
    </Group>
  );
}
