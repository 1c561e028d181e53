import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { webBuild } from '../build/build-web.ts';
import { buildIfStale } from '../build/stale.ts';
import { cachingOf, contentTypes } from '../site/site-paths.ts';

const usage = `Copies the built site into its bucket; builds it first if it is stale.

  npm run upload-site -- --bucket BUCKET

BUCKET is the output SiteBucket of the web stack. AWS_REGION says where; credentials come the usual ways of the AWS SDK.`;

const root = join(import.meta.dirname, '../..');

/** What names the rest goes last: who comes in the middle of an upload gets the old site whole, or the new one. */
const last = ['sw.js', 'index.html'];

/** The files of a built site in the order of their upload. The build's own notes (a leading dot) stay. */
const filesOf = (folder: string): readonly string[] => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(name => !/(^|\/)\./.test(name));
  return [...all.filter(name => !last.includes(name)).sort(), ...last.filter(name => all.includes(name))];
};

/**
 * Puts the files into the bucket with their types and caching. Files of earlier builds stay, for pages that are open; an
 * invalidation is not needed, since what keeps its name is asked for anew each time.
 * @returns how many files
 */
export const uploadSite = async (client: S3Client, bucket: string, folder: string): Promise<number> => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no site in ${folder}`);
  const files = filesOf(folder);
  for (const name of files)
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: name,
        Body: readFileSync(join(folder, name)),
        ContentType: contentTypes[extname(name).slice(1)] ?? 'application/octet-stream',
        CacheControl: cachingOf(`/${name}`),
      }),
    );
  return files.length;
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { bucket: { type: 'string' } } });
  if (values.bucket === undefined) {
    console.error(usage);
    process.exitCode = 1;
  } else {
    await buildIfStale(webBuild);
    const client = new S3Client({});
    const count = await uploadSite(client, values.bucket, join(root, webBuild.output));
    console.log(`${count} files of the site are in ${values.bucket}.`);
  }
}
