/** Files of a cache, each with a checksum behind it: one that was cut short or altered is as good as none. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface CheckedFiles {
  /** The bytes put under the key, or undefined if they are not there or not as they were written. */
  readonly get: (key: string) => Promise<Buffer | undefined>;
  /** Written beside its place and renamed: nobody ever reads half a file. */
  readonly put: (key: string, bytes: Buffer) => Promise<void>;
}

/** Length of a checksum, which follows the bytes. */
const SUM = 32;

/** @param ending of the file names, with its dot @param folder made when it is needed; keys are hexadecimal */
export function checkedFiles(folder: string, ending: string): CheckedFiles {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}${ending}`);
  return {
    get: async (key) => {
      const file = await readFile(fileOf(key)).catch(() => undefined);
      if (file === undefined) return undefined;
      const bytes = file.subarray(0, -SUM);
      return sha256(key, bytes).equals(file.subarray(-SUM)) ? bytes : undefined;
    },
    put: async (key, bytes) => {
      const file = fileOf(key);
      const beside = `${file}.${randomUUID()}`;
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(beside, Buffer.concat([bytes, sha256(key, bytes)]));
      await rename(beside, file).catch(async (error: unknown) => {
        await rm(beside, { force: true });
        throw error;
      });
    },
  };
}

/** Of several parts, told apart by their lengths. */
export function sha256(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest();
}
