import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const modules = join(import.meta.dirname, "../../../node_modules");
const cache = join(modules, ".cache");

/**
 * Unpacks into `$TMPDIR`. It runs in a process of its own: the package asks `os.tmpdir()` where to unpack, and that does
 * not see what a test sets in jest's copy of `process.env`.
 */
const unpack = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())`;

/** The package's own list of fonts knows only `/tmp/fonts`; this one finds its fonts beside it, and the machine's. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

/** Where the browser lies, and the environment in which it finds its libraries and fonts. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The headless Chromium of the package `@sparticuz/chromium`, unpacked once per checkout (some seconds). */
export async function unpackedChromium(): Promise<Chromium> {
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts"), HOME: folder },
  };
}

function packageVersion(): string {
  const text = readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Makes `folder` appear at once and whole, also when two processes unpack together or one dies halfway. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, ["--eval", unpack], {
      cwd: import.meta.dirname,
      // A runtime of this name makes the package unpack libnss3 and libnspr4 too, which few machines have.
      env: { PATH: process.env["PATH"], TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    await writeFile(join(own, "fonts/fonts.conf"), fontsConf);
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
