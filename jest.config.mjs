import { availableParallelism } from "node:os";

/** TypeScript through swc, as ES modules: several libraries here exist only as such. */
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: false }, target: "es2022" }, module: { type: "es6" } },
    ],
  },
  // What the tests say to Zoom and hear from it is written down where `npm run contract` asks for it.
  setupFilesAfterEnv: process.env.ZOOM_CONTRACT_LOG ? ["<rootDir>/contract/jest-setup.ts"] : [],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // Many tests wait for a database, a browser or another process: two at once also where there are only two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
};
