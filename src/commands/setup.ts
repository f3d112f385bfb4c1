import { existsSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { readConfig, type Config } from '../config.js';
import { loadContent } from '../content/index.js';
import type { House } from '../draft.js';
import { houseOf } from '../house.js';
import { contentMemory, shippedFolders } from '../root.js';

/** Settings of this process: the environment, and `.env` in the working folder for what is not set there. */
export function settings(env: Record<string, string | undefined> = process.env): Readonly<Config> {
    const fromFile: Record<string, string> = {};
    if (env === process.env && existsSync('.env')) loadDotenv({ processEnv: fromFile, quiet: true });
    return readConfig({ ...fromFile, ...env }, shippedFolders);
}

/** The content as the settings name it, without a desk elsewhere: for commands that need no platform. */
export async function loadHouse(config: Readonly<Config>): Promise<House> {
    const content = await loadContent({ dialogs: config.dialogsDir, locales: config.localesDir, knowledge: config.knowledgeDir, memory: contentMemory });
    return houseOf(content, { defaultLocale: config.defaultLocale, timeZone: config.timeZone, places: [] });
}
