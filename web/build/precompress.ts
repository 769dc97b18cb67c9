import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const [smallest, fallback] = [promisify(brotliCompress), promisify(gzip)];
const WORTH_IT = /\.(js|css|svg)$/;

/** Writes a `.br` and a `.gz` beside every text file of the browser build, so that nobody compresses it again per request. */
export const precompress = (): Plugin => {
  let browser = true;
  return {
    name: 'gemeengoed:precompress',
    apply: 'build',
    configResolved: (config) => {
      browser = !config.build.ssr;
    },
    async writeBundle({ dir }) {
      if (!browser || dir === undefined) return;
      const folder = path.join(dir, 'assets');
      const files = (await readdir(folder))
        .filter((file) => WORTH_IT.test(file))
        .map((file) => path.join(folder, file));
      await Promise.all(
        files.map(async (file) => {
          const content = await readFile(file);
          await Promise.all([
            smallest(content).then((bytes) => writeFile(`${file}.br`, bytes)),
            fallback(content, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
          ]);
        }),
      );
    },
  };
};
