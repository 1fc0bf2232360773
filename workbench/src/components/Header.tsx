import { Anchor, Container, Group, Text, Title } from "@mantine/core";
import type { Overview } from "../api.ts";
import icon from "../icon.svg";
import { useOverview } from "../queries.ts";
import classes from "./Header.module.css";

/** The product, the connected account, and the way to the emulator's mailbox. */
export function Header() {
  const { data: overview } = useOverview();
  return (
    <header className={classes.bar}>
      <Container size={1360} px={{ base: "sm", sm: "lg" }} py="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <img src={icon} alt="" width={28} height={28} />
            <Title order={1} size="h3">
              Zoom Admin
            </Title>
            {overview && (
              <Text size="sm" c="dimmed">
                {overview.version}
              </Text>
            )}
          </Group>
          {overview && <Account {...overview} />}
        </Group>
      </Container>
    </header>
  );
}

function Account({ account, mailboxUrl }: Overview) {
  return (
    <Group gap="4px 20px">
      {account ? (
        <Text size="sm">
          {account.name}{" "}
          <Text span c="dimmed">
            at {account.baseUrl}
          </Text>
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          No Zoom account is connected
        </Text>
      )}
      {mailboxUrl !== null && (
        <Anchor href={mailboxUrl} target="_blank" rel="noreferrer" size="sm" fw={500}>
          Mailbox ↗
        </Anchor>
      )}
    </Group>
  );
}
