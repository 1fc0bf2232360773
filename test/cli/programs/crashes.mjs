// Is ready, and throws as soon as its parent knows.
process.send({ type: "ready", url: "http://crashing" }, () => {
  throw new TypeError("nobody caught this");
});
