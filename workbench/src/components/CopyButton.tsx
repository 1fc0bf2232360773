import { Button, CopyButton as Copying } from "@mantine/core";

interface Props {
  value: string;
  /** The one word for what is copied. */
  what: string;
}

/** Copies a text and says so. */
export function CopyButton({ value, what }: Props) {
  return (
    <Copying value={value} timeout={2000}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="default" onClick={copy} title={value} flex="none" aria-live="polite">
          {copied ? "Copied" : `Copy ${what}`}
        </Button>
      )}
    </Copying>
  );
}
