import { Disclosure } from "./Disclosure.tsx";
import classes from "./Disclosure.module.css";

/** Values side by side behind their labels; an open one takes the whole width. Values that are nothing are left out. */
export function Disclosures({ values }: { values: Record<string, unknown> }) {
  const shown = Object.entries(values).filter(([, value]) => isSomething(value));
  if (shown.length === 0) return null;
  return (
    <div className={classes.group}>
      {shown.map(([label, value]) => (
        <Disclosure key={label} label={label} value={value} />
      ))}
    </div>
  );
}

const isSomething = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== null;
