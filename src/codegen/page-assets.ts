import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';

/** Browsers that read the pages; the oldest are those of Windows 7 machines still in offices. */
const target = ['chrome87', 'firefox91', 'safari14.1'];

/** A module with the style and the script of a kind of page, bundled, and their digests for the page's policy. */
export function pageAssetsModule(style: string, script?: string): string {
  const assets = [bundle(style), script === undefined ? '' : bundle(script)];
  const [css, js] = assets as [string, string];
  // either would end its element within the page
  if (/<\/style/i.test(css) || /<\/script|<!--/i.test(js))
    throw new Error(`${style} or ${script} cannot stand in a page`);
  const made = JSON.stringify({ style: css, styleHash: hashOf(css), script: js, scriptHash: hashOf(js) });
  return [
    "import type { PageAssets } from '../../page/document.js';",
    '',
    `export const assets: PageAssets = ${made};`,
    '',
  ].join('\n');
}

const bundle = (entry: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'inline',
    target,
  });
  return outputFiles[0]!.text.trim();
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
