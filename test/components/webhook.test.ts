import {
  deliveryId,
  refusalOf,
  signatureOf,
  urlValidationAnswer,
} from "../../components/zoom_admin/common/events/webhook.ts";

/** Two deliveries that Zoom really made (github.com/Jericho/ZoomNet, MIT: WebhookSignatureValidationTests). */
const secretToken = "4fv1RkqGQUq5sWbEz6hA5A";
const urlValidation = {
  bodyRaw:
    '{"payload":{"plainToken":"xys8n8PGS7mAU0m5-YJjRA"},"event_ts":1720705455858,"event":"endpoint.url_validation"}',
  timestamp: "1720705455",
  signature: "v0=93a1a675965ceb9c5a50c5dfb31f20e50f763be37a54ef74cd2d16a1a8e5c0d6",
};
const withEscapedEmoji = {
  bodyRaw: String.raw`{"event":"meeting.started","payload":{"account_id":"VjZoEArIT5y-HlWxkV-tVA","object":{"duration":60,"start_time":"2024-07-11T14:12:55Z","timezone":"America/New_York","topic":"Test \uD83D\uDE92\uD83D\uDE92 ? - ’ - – \uD83D\uDE97 HOLA","id":"85393847045","type":2,"uuid":"jUh5o3dKQIytvcsfTtKBlg==","host_id":"8lzIwvZTSOqjndWPbPqzuA"}},"event_ts":1720707175904}`,
  timestamp: "1720707175",
  signature: "v0=1a14e79349318fa1bead50ebbd3c185ae078e182d3bbd30ab8010fcb7f4357c7",
};

const MINUTE = 60_000;
const sentAt = Number(urlValidation.timestamp) * 1000;

function delivery({ bodyRaw, timestamp, signature }: typeof urlValidation) {
  return { bodyRaw, headers: { "x-zm-request-timestamp": timestamp, "x-zm-signature": signature } };
}

describe("refusalOf", () => {
  it.each([
    ["a URL validation", urlValidation],
    ["an event with escaped emoji", withEscapedEmoji],
  ])("accepts %s that Zoom signed, as text and as bytes", (_, sent) => {
    const now = Number(sent.timestamp) * 1000;
    expect(refusalOf(delivery(sent), secretToken, now)).toBeUndefined();
    expect(refusalOf({ ...delivery(sent), bodyRaw: Buffer.from(sent.bodyRaw) }, secretToken, now)).toBeUndefined();
  });

  it("refuses a body that was parsed and written again", () => {
    const rewritten = { ...withEscapedEmoji, bodyRaw: JSON.stringify(JSON.parse(withEscapedEmoji.bodyRaw)) };
    expect(refusalOf(delivery(rewritten), secretToken, Number(rewritten.timestamp) * 1000)).toMatch(/signature/);
  });

  it.each(["x-zm-request-timestamp", "x-zm-signature"])("refuses a request without %s", (name) => {
    const sent = delivery(urlValidation);
    const headers = { ...sent.headers, [name]: undefined };
    expect(refusalOf({ ...sent, headers }, secretToken, sentAt)).toMatch(/not signed/);
  });

  it.each([
    ["another secret token", { secret: "another" }],
    ["another timestamp", { timestamp: "1720705456" }],
    ["a signature that is cut short", { signature: urlValidation.signature.slice(0, -1) }],
    ["a signature of another version", { signature: urlValidation.signature.replace("v0=", "v1=") }],
    ["a changed body", { bodyRaw: urlValidation.bodyRaw.replace("xys8", "xys9") }],
  ])("refuses %s", (_, change: Partial<typeof urlValidation> & { secret?: string }) => {
    const { secret = secretToken, ...changed } = change;
    expect(refusalOf(delivery({ ...urlValidation, ...changed }), secret, sentAt)).toMatch(/signature/);
  });

  it.each([-5 * MINUTE, 5 * MINUTE])("accepts a request whose timestamp is %d ms away from now", (distance) => {
    expect(refusalOf(delivery(urlValidation), secretToken, sentAt + distance)).toBeUndefined();
  });

  it.each([-5 * MINUTE - 1, 5 * MINUTE + 1])("refuses one whose timestamp is %d ms away from now", (distance) => {
    expect(refusalOf(delivery(urlValidation), secretToken, sentAt + distance)).toMatch(/stale/);
  });

  it("understands a timestamp in milliseconds", () => {
    const { bodyRaw } = urlValidation;
    const timestamp = String(sentAt);
    const sent = delivery({ bodyRaw, timestamp, signature: signatureOf(bodyRaw, timestamp, secretToken) });
    expect(refusalOf(sent, secretToken, sentAt + MINUTE)).toBeUndefined();
    expect(refusalOf(sent, secretToken, sentAt + 6 * MINUTE)).toMatch(/stale/);
  });

  it.each(["soon", "1720705455.5", "-1", "0x66900000"])("refuses the timestamp %j even when signed", (timestamp) => {
    const { bodyRaw } = urlValidation;
    const sent = delivery({ bodyRaw, timestamp, signature: signatureOf(bodyRaw, timestamp, secretToken) });
    expect(refusalOf(sent, secretToken, sentAt)).toMatch(/stale/);
  });
});

describe("urlValidationAnswer", () => {
  it("repeats the plain token and encrypts it under the secret token, as openssl does", () => {
    expect(urlValidationAnswer("qgg8vlvZRS6UYooatFL8Aw", "secret")).toEqual({
      plainToken: "qgg8vlvZRS6UYooatFL8Aw",
      encryptedToken: "72cef096bfd47c0b8664df30d07721641e4abd7e885ba432204260db477a9a3e",
    });
  });
});

describe("deliveryId", () => {
  it("is the sha256 of the raw body, in the 64 characters that Pipedream compares", () => {
    expect(deliveryId("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(deliveryId(withEscapedEmoji.bodyRaw)).not.toBe(deliveryId(urlValidation.bodyRaw));
  });
});
