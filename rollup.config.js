import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const external = (id) => !id.startsWith('.') && !id.startsWith('/');
const onwarn = (warning) => {
  throw new Error(warning.message);
};
const output = (dir, format) => ({
  dir,
  format,
  preserveModules: true,
  preserveModulesRoot: 'build/src',
  exports: 'named',
  entryFileNames: '[name].js',
});
/** Declarations are tsc's own, laid beside the code they describe. */
const declarations = (dir) => ({
  name: 'declarations',
  writeBundle() {
    for (const file of readdirSync('build/src', { recursive: true }))
      if (file.endsWith('.d.ts') && !/^(cli|reports[\\/]html[\\/]client)[\\/]/.test(file))
        cpSync(`build/src/${file}`, `${dir}/${file}`);
  },
});
/** Makes the same `.d.ts` and `.js` names mean CommonJS below this folder. */
const commonjsMarker = {
  name: 'commonjs-marker',
  writeBundle() {
    mkdirSync('dist/cjs', { recursive: true });
    writeFileSync('dist/cjs/package.json', '{"type":"commonjs"}\n');
  },
};

export default [
  {
    input: {
      index: 'build/src/index.js',
      client: 'build/src/client.js',
      sandbox: 'build/src/sandbox.js',
      'cli/main': 'build/src/cli/main.js',
    },
    external,
    onwarn,
    output: output('dist/esm', 'es'),
    plugins: [declarations('dist/esm')],
  },
  {
    input: { index: 'build/src/index.js', client: 'build/src/client.js', sandbox: 'build/src/sandbox.js' },
    external,
    onwarn,
    output: output('dist/cjs', 'cjs'),
    plugins: [declarations('dist/cjs'), commonjsMarker],
  },
];
