process.stdout.write(`${JSON.stringify({ level: 30, msg: "Starting" })}\n`);
process.stderr.write("The folder is not mine.\n");
process.exitCode = 3;
