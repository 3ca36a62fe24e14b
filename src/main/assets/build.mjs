// Bundles what the browser gets (styles, custom elements, fonts, icons) from the modules' folders into target/assets.
// Runs on every Maven build, so it does nothing when nothing changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const modules = path.join(root, "src/main/java/org/risingtide");
const own = path.join(root, "src/main/assets");
const out = path.join(root, "target/assets");
const seen = path.join(root, "target/assets.seen");
const sheets = { "reset.css": "reset", "tokens.css": "tokens", "base.css": "base" };
const styleLayers = ["reset", "tokens", "base", "kit", "modules"];

installPackages();
const sources = listSources();
const state = sources.map(describe).join("\n");
if (!fs.existsSync(path.join(out, "manifest.json")) || read(seen) !== state) {
  await build();
  fs.writeFileSync(seen, state);
}

function installPackages() {
  const lock = path.join(root, "package-lock.json");
  const mark = path.join(root, "node_modules/.package-lock.json");
  if (fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  const done = spawnSync("npm", ["ci", "--silent"], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) {
    console.error(done.stderr || done.error || done.stdout);
    console.error("The packages in package-lock.json could not be installed.");
    process.exit(1);
  }
  const now = new Date();
  fs.utimesSync(mark, now, now);
}

function listSources() {
  const ours = fs.readdirSync(own).map((name) => path.join(own, name));
  const theirs = fs
    .readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => fs.readdirSync(path.join(modules, entry.name)).map((n) => path.join(modules, entry.name, n)))
    .filter((file) => /(?<!\.d)\.(css|ts)$/.test(file));
  return [...ours, ...theirs, path.join(root, "package-lock.json")].sort();
}

async function build() {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const manifest = { ...(await bundle()), ...copyPictures() };
  writeIcons();
  for (const file of new Set(Object.values(manifest))) compress(path.join(out, file));
  fs.writeFileSync(path.join(out, "manifest.json"), JSON.stringify(manifest, null, 1));
}

async function bundle() {
  const esbuild = await import("esbuild");
  const shared = {
    bundle: true,
    minify: true,
    metafile: true,
    outdir: out,
    absWorkingDir: root,
    entryNames: "[name]-[hash]",
    assetNames: "fonts/[name]-[hash]",
    chunkNames: "chunk-[hash]",
    loader: { ".woff2": "file" },
    target: ["chrome109", "firefox115", "safari15.4"],
    logLevel: "warning",
    legalComments: "none",
  };
  const site = { namespace: "site", plugins: [] };
  const styles = await esbuild.build({ ...shared, entryPoints: ["site.css"], plugins: [virtual(site, styleEntry(), "css")] });
  const scripts = await esbuild.build({
    ...shared,
    format: "esm",
    splitting: true,
    entryPoints: ["site.js"],
    plugins: [virtual(site, scriptEntry(), "ts")],
  });
  return { ...named(styles.metafile), ...named(scripts.metafile) };
}

function styleEntry() {
  const imports = sources
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, layerOf(file)])
    .sort((a, b) => styleLayers.indexOf(a[1]) - styleLayers.indexOf(b[1]))
    .map(([file, layer]) => `@import "${slashed(file)}" layer(${layer});`);
  return [`@layer ${styleLayers.join(", ")};`, ...imports].join("\n");
}

function layerOf(file) {
  const platform = path.basename(path.dirname(file)) === "platform";
  return platform ? (sheets[path.basename(file)] ?? "kit") : "modules";
}

function scriptEntry() {
  const first = path.join(modules, "platform/site.ts");
  const rest = sources.filter((file) => file.endsWith(".ts") && path.dirname(file) !== path.dirname(first));
  return [first, ...rest].map((file) => `import "${slashed(file)}";`).join("\n");
}

/// One entry that exists in memory only, so that the bundle's name stays "site".
function virtual({ namespace }, contents, loader) {
  return {
    name: "site",
    setup(builder) {
      builder.onResolve({ filter: /^site\.(css|js)$/ }, (asked) => ({ path: asked.path, namespace }));
      builder.onLoad({ filter: /.*/, namespace }, () => ({ contents, loader, resolveDir: root }));
    },
  };
}

function named(metafile) {
  const names = {};
  for (const file of Object.keys(metafile.outputs)) {
    const local = slashed(path.relative(out, path.join(root, file)));
    if (local.startsWith("chunk-")) continue;
    names[local.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, "")] = local;
  }
  return names;
}

function copyPictures() {
  const pictures = fs.readdirSync(own).filter((name) => /\.(svg|png)$/.test(name));
  return Object.fromEntries(pictures.map((name) => [name, copyHashed(name)]));
}

function copyHashed(name) {
  const bytes = fs.readFileSync(path.join(own, name));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
  fs.writeFileSync(path.join(out, hashed), bytes);
  return hashed;
}

/// One line an icon: its name, a tab, what stands inside its svg element. The pages inline them.
function writeIcons() {
  const folder = path.join(root, "node_modules/lucide-static/icons");
  const names = read(path.join(own, "icons.txt")).split("\n").filter((line) => line.trim() !== "");
  const lines = names.map((name) => {
    const svg = read(path.join(folder, `${name}.svg`));
    if (svg === "") throw new Error(`icons.txt names "${name}", which does not exist`);
    const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `${name}\t${inner.replace(/\s*\n\s*/g, "")}`;
  });
  fs.writeFileSync(path.join(out, "icons.txt"), lines.join("\n") + "\n");
}

function compress(file) {
  if (!/\.(css|js|svg)$/.test(file)) return;
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
}

function describe(file) {
  const { mtimeMs, size } = fs.statSync(file);
  return `${path.relative(root, file)} ${size} ${mtimeMs}`;
}

function slashed(file) {
  return file.split(path.sep).join("/");
}
