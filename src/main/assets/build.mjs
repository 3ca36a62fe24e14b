import { mkdirSync } from "node:fs";
mkdirSync("target/assets", { recursive: true });
