// Is ready at once, with what it was given as its address, and ends gracefully.
process.on("SIGTERM", () => {
  process.stdout.write("closed\n");
  process.exit(0);
});
process.on("disconnect", () => process.exit(1));
process.send({ type: "ready", url: `http://${process.argv[2]}/${process.env.GREETING ?? ""}` });
