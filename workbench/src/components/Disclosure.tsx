import { useState } from "react";
import classes from "./Disclosure.module.css";
import { Json } from "./Json.tsx";

/** A JSON value behind a label that opens and closes it. */
export function Disclosure({ label, value }: { label: string; value: unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{label}</summary>
      {open && <Json label={label} value={value} />}
    </details>
  );
}
