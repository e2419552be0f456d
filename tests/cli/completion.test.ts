import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { auditCommand } from '../../src/cli/commands/audit.js';
import { checkCommand } from '../../src/cli/commands/check.js';
import { completionCommand } from '../../src/cli/commands/completion.js';
import { explainCommand } from '../../src/cli/commands/explain.js';
import { templateCommand } from '../../src/cli/commands/template.js';
import { completions } from '../../src/cli/completion/completions.js';
import { completionScript, type Shell, shells } from '../../src/cli/completion/scripts.js';
import { checkFormats } from '../../src/cli/formats.js';
import { sayIn } from '../../src/findings/say.js';
import { recordTypes } from '../../src/generated/record-types.js';

const say = sayIn('zh');
const commands = [checkCommand, auditCommand, explainCommand, templateCommand, completionCommand].map((of) => of('zh'));
/** What is offered for the last word. */
const offered = async (...words: string[]): Promise<readonly string[]> => {
  const under = words.pop();
  return (await completions(['plain', ...words, `=${under}`], commands, say)).split('\n').slice(0, -1);
};
const screenFormats = Object.keys(checkFormats).filter((name) => !checkFormats[name]!.isBinary);

describe('what is offered', () => {
  test.each([
    ['commands', [''], ['check', 'audit', 'explain', 'template', 'completion']],
    ['a command that is begun', ['ch'], ['check']],
    ['a command after an option', ['--lang', 'en', 'te'], ['template']],
    ['values of an option of all commands', ['--lang', ''], ['zh', 'en']],
    ['an option that is begun', ['check', '--hea'], ['--header-row']],
    ['an option after a file', ['check', 'a.csv', '--ann'], ['--annotate']],
    ['options of a command below', ['audit', 'merge', '--out'], ['--output']],
    ['no options of another command', ['audit', 'merge', '--year'], []],
    ['formats', ['check', '--format', ''], screenFormats],
    ['formats as bash parts them', ['check', '--format', '=', 'js'], ['json']],
    ['formats where bash has only the sign', ['check', '--format', '='], screenFormats],
    ['formats in one word', ['check', '--format=js'], ['--format=json']],
    ['record types', ['check', '--type', ''], recordTypes.map(({ id }) => id)],
    ['shells', ['completion', ''], [...shells]],
    ['the command below, before files', ['audit', ''], ['merge']],
    ['files: after a command', ['check', ''], []],
    ['files: for an option', ['check', '--register', ''], []],
    ['files: for the letter of an option', ['check', '-o', ''], []],
    ['the rest after a switch', ['completion', '--no-color', 'po'], ['powershell']],
    ['nothing for nonsense', ['nonsense', ''], []],
  ])('%s', async (_name, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test('each is described in one line', async () => {
    const lines = (await completions(['described', 'check', '=--'], commands, say)).split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !/^--[a-z-]+\t[^\t]+$/.test(line))).toEqual([]);
  });
});

/** A folder with a `lucheng` to be found by its name. */
const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = path.join(folder, 'lucheng');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/esm/cli/main.js')}" "$@"\n`);
chmodSync(program, 0o755);
writeFileSync(path.join(folder, '许可 $(touch 坏).csv'), '');

/** What a shell prints. */
function inShell(shell: string, script: string): string {
  const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env['PATH']}`, LUCHENG_LANG: 'zh' };
  const { stdout, stderr } = spawnSync(shell, shell === 'pwsh' ? ['-NoProfile', '-Command', script] : ['-c', script], {
    encoding: 'utf8',
    env,
    cwd: folder,
  });
  return stdout + stderr;
}

const has = (shell: string): boolean =>
  spawnSync(shell, [shell === 'pwsh' ? '-Version' : '--version']).error === undefined;

describe('scripts', () => {
  test.each(shells)('of %s begins with how to install it', (shell) => {
    const lines = completionScript(shell, say).split('\n');
    expect(lines[0]).toMatch(/^# lucheng 的命令行补全，安装方法/);
    expect(lines[1]).toContain(`lucheng completion ${shell}`);
  });

  test.for<readonly [Shell, string, string, string]>([
    [
      'bash',
      'bash',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
      'source <(lucheng completion bash); COMP_WORDS=(lucheng check "$(echo)" --format = ""); COMP_CWORD=5; _lucheng; echo "${COMPREPLY[*]}"; complete -p lucheng',
      `${screenFormats.join(' ')}\ncomplete -o default -F _lucheng lucheng\n`,
    ],
    [
      'zsh',
      'zsh',
      'source <(lucheng completion zsh); _describe() { print -l -- $found }; words=(lucheng check --format js); CURRENT=4; _lucheng',
      'json:\n',
    ],
    ['fish', 'fish', 'lucheng completion fish | source; complete -C "lucheng check --format js"', 'json\n'],
    [
      'powershell',
      'pwsh',
      'lucheng completion powershell | Out-String | Invoke-Expression; (TabExpansion2 "lucheng check --format js" 30).CompletionMatches.CompletionText',
      'json\n',
    ],
  ])('%s completes', ([, executable, script, expected], { skip }) => {
    if (!has(executable)) skip(`${executable} is not installed`);
    expect(inShell(executable, script)).toBe(expected);
  });

  test.skipIf(!has('bash'))('words are handed over as they are, never run', () => {
    const script =
      "source <(lucheng completion bash); COMP_WORDS=(lucheng check '$(touch x)' --ann); COMP_CWORD=3; _lucheng; echo $COMPREPLY; ls";
    expect(inShell('bash', script)).toBe('--annotate\nlucheng\n许可 $(touch 坏).csv\n');
  });
});
