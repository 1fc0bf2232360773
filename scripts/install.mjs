import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Explained } from "./command.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot, root } from "./paths.mjs";
import { say, since } from "./say.mjs";

/** Installs the packages of package-lock.json, unless exactly these are there. Throws Explained where that cannot be done. */
export async function ensureInstalled() {
  checkNodeVersion(process.versions.node);
  if (await isInstalled()) return;
  await oneAtATime(inRoot("dist", ".install.lock"), async () => {
    if (!(await isInstalled())) await install();
  });
}

/** Node 20.19 is the first that the bundler and the page's builder run on. */
export function checkNodeVersion(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Explained(
    `Node ${version} is too old: this project needs Node 20.19 or later. Install it, then run this again.`,
  );
}

/**
 * Whether two lock files name the same packages: npm keeps one of its own inside node_modules, written last. Packages of
 * other platforms are left out of that one, so an optional package may be missing.
 */
export function sameInstallation(wanted, installed) {
  return Object.entries(wanted.packages).every(([folder, { version, integrity, optional, devOptional }]) => {
    if (folder === "") return true;
    const there = installed.packages[folder];
    if (there === undefined) return Boolean(optional || devOptional);
    return there.version === version && there.integrity === integrity;
  });
}

const readJson = async (file) => JSON.parse(await readFile(file, "utf8"));

async function isInstalled() {
  const installed = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  return sameInstallation(await readJson(inRoot("package-lock.json")), await readJson(installed));
}

async function install() {
  say("Installing packages (once, about a minute)…");
  const start = performance.now();
  const folders = Object.keys((await readJson(inRoot("package-lock.json"))).packages).filter(Boolean);
  const stopProgress = showProgress(folders, start);
  const { status, output } = await npm([
    "install",
    "--no-save",
    "--include=dev",
    "--include=optional",
    "--loglevel=error",
  ]);
  stopProgress();
  if (status !== 0) {
    throw new Explained(
      `The packages could not be installed: \`npm install\` ended with status ${status}. It said:\n${output}`,
    );
  }
  say(`Installed ${countUnpacked(folders)} packages in ${since(start)}.`);
}

/**
 * Not `npm ci`: that one refuses a lock file in which some other platform's optional packages are missing, and it takes away
 * what is there already. npm's output is kept back: it is of interest only where something failed.
 */
function npm(parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", parameters, { cwd: root, shell: process.platform === "win32" });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (output = (output + text).slice(-4000)));
    child.on("error", (error) =>
      reject(new Explained(`npm could not be started (${error.message}). It comes with Node.`)),
    );
    child.on("close", (status) => resolve({ status, output: output.trim() }));
  });
}

const countUnpacked = (folders) => folders.filter((folder) => existsSync(inRoot(folder, "package.json"))).length;

function showProgress(folders, start) {
  const timer = setInterval(() => {
    say(`  ${countUnpacked(folders)} packages unpacked, ${since(start)}`);
  }, 10_000);
  return () => clearInterval(timer);
}
