import { Anchor } from "@mantine/core";
import { Fragment } from "react";
import { isWebAddress } from "../links.ts";
import classes from "./Json.module.css";

/** A text (a key, where a colon follows), a number or another literal; what lies between is punctuation and space. */
const token = /("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/;

/** A value as indented JSON in quiet colors; web addresses in it are links. */
export function Json({ label, value }: { label: string; value: unknown }) {
  const parts = JSON.stringify(value, null, 2).split(token);
  return (
    <pre className={classes.json} tabIndex={0} role="region" aria-label={label}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index % 2 === 0 ? part : <Token text={part} isKey={!!parts[index + 1]?.startsWith(":")} />}
        </Fragment>
      ))}
    </pre>
  );
}

function Token({ text, isKey }: { text: string; isKey: boolean }) {
  if (isKey) return <span className={classes.key}>{text}</span>;
  if (!text.startsWith('"')) return <span className={classes.literal}>{text}</span>;
  const address = JSON.parse(text) as string;
  if (!isWebAddress(address)) return <span className={classes.text}>{text}</span>;
  return (
    <Anchor inherit href={address} target="_blank" rel="noreferrer">
      {text}
    </Anchor>
  );
}
