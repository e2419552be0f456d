// Makes the pictures of the guide anew: example data is checked and marked by the command, and opened in a window of LibreOffice.
// npm run screenshots; on Debian it needs: apt-get install libreoffice-calc libreoffice-gtk3 libreoffice-l10n-zh-cn fonts-noto-cjk xvfb openbox xdotool imagemagick
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { opened } from './view.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const images = path.join(root, 'docs/guide/images');
const cli = path.join(root, 'dist/esm/cli/main.js');
const width = 1440;
const height = 860;
/** What of the window is no table: title, menu and tools above, the line of state below. */
const above = 128;
const below = 22;
const mostBytes = 150_000;

const example = path.join(root, 'examples/data/示例区行政审批服务局/行政许可.xlsx');
const marked = '标注/行政许可_检查结果.xlsx';
const template = '行政许可报送模板.xlsx';

/** Pictures: the workbook, where it is opened, the keys then pressed, and how high the picture is. */
const pictures = [
  { name: 'conclusion', file: marked, view: { sheet: '检查结论' }, keys: [], high: 560 },
  {
    name: 'marked',
    file: marked,
    view: { sheet: '行政许可', cell: 'P13', first: 'M4', note: 'P13' },
    keys: [],
    high: 460,
  },
  {
    name: 'result',
    file: marked,
    view: { sheet: '行政许可', cell: 'AC3', first: 'Y4' },
    keys: ['alt+Down'],
    high: 540,
  },
  { name: 'template', file: template, view: { sheet: '行政许可', cell: 'C5' }, keys: ['alt+Down'], high: 480 },
  { name: 'instructions', file: template, view: { sheet: '填报说明' }, keys: [], high: 560 },
];

async function press(keys) {
  execFileSync('xdotool', ['key', '--clearmodifiers', keys]);
  await sleep(1500);
}

const settings = [
  ['org.openoffice.Setup/L10N', 'ooLocale', 'zh-CN'],
  ['org.openoffice.Setup/L10N', 'ooSetupSystemLocale', 'zh-CN'],
  ['org.openoffice.Office.Linguistic/General', 'UILocale', 'zh-CN'],
  ['org.openoffice.Office.Common/Misc', 'ShowTipOfTheDay', 'false'],
  ['org.openoffice.Setup/Product', 'ooSetupLastVersion', '99.9'],
];

function writeProfile(folder) {
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  const items = settings.map(
    ([at, name, value]) =>
      `<item oor:path="/${at}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  writeFileSync(
    path.join(folder, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`,
  );
}

/** Number of the window that shows a file. @param {string} file */
async function windowOf(file) {
  for (let i = 0; i < 90; i += 1) {
    await sleep(1000);
    try {
      const found = execFileSync('xdotool', ['search', '--onlyvisible', '--name', path.basename(file)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return found.trim().split('\n')[0];
    } catch {
      // not there yet
    }
  }
  throw new Error(`no window shows ${file}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-screenshots-'));
const started = [];
/** Starts a program in a group of its own, ended with this one. */
function start(command, args) {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: 'ignore' });
  child.on('error', (error) => process.stderr.write(`${command}: ${error.message}\n`));
  started.push(child);
  return child;
}
function end(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // has ended
  }
}

async function take({ name, file, view, keys, high }) {
  // anew each time: what a window looked like is remembered, and a file that was open is locked
  const profile = path.join(folder, `profile-${name}`);
  writeProfile(profile);
  const shown = path.join(profile, path.basename(file));
  writeFileSync(shown, opened(readFileSync(path.join(folder, file)), view));
  const office = start('soffice', [`-env:UserInstallation=file://${profile}`, '--norestore', '--nologo', shown]);
  const window = await windowOf(file);
  await sleep(4000);
  execFileSync('xdotool', ['windowsize', window, String(width), String(height)]);
  execFileSync('xdotool', ['windowmove', window, '0', '0', 'mousemove', String(width - 1), String(height - 1)]);
  await sleep(1000);
  // the column at the side goes
  await press('ctrl+F5');
  for (const one of keys) await press(one);
  await sleep(1000);
  const out = path.join(images, `${name}.png`);
  const area = `${width}x${Math.min(high, height - above - below)}+0+${above}`;
  execFileSync('import', ['-window', 'root', '-crop', area, '+repage', '+dither', '-colors', '128', `PNG8:${out}`]);
  end(office);
  await sleep(2000);
  const { size } = statSync(out);
  if (size > mostBytes) throw new Error(`${out} has ${size} bytes`);
  process.stdout.write(`${path.relative(root, out)}  ${Math.round(size / 1000)} kB\n`);
}

try {
  mkdirSync(images, { recursive: true });
  copyFileSync(example, path.join(folder, '行政许可.xlsx'));
  const lucheng = (...args) => {
    try {
      execFileSync(process.execPath, [cli, ...args], { cwd: folder, stdio: 'ignore' });
    } catch (error) {
      // 1: found wanting, as it is meant to be
      if (error.status !== 1) throw error;
    }
  };
  lucheng('check', '行政许可.xlsx', '--annotate', '标注', '--as-of', '2026-03-20');
  lucheng('template', 'administrative-license', '-o', template);
  process.env['DISPLAY'] = ':87';
  process.env['SAL_USE_VCLPLUGIN'] = 'gtk3';
  start('Xvfb', [process.env['DISPLAY'], '-screen', '0', `${width}x${height}x24`]);
  await sleep(1500);
  start('openbox', []);
  const wanted = process.argv.slice(2);
  for (const picture of pictures) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
} finally {
  for (const child of started.reverse()) end(child);
  await sleep(500);
  rmSync(folder, { recursive: true, force: true });
}
