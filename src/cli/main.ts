#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { auditCommand } from './commands/audit.js';
import { checkCommand } from './commands/check.js';
import { explainCommand } from './commands/explain.js';
import { templateCommand } from './commands/template.js';
import { exitCodes } from './exit-codes.js';
import { langOf } from './lang.js';

const argv = hideBin(process.argv);
const lang = langOf(argv, process.env);
const chinese = lang === 'zh';

const parser = yargs(argv)
  .scriptName('lucheng')
  .locale(chinese ? 'zh_CN' : 'en')
  .option('lang', { choices: ['zh', 'en'] as const, describe: chinese ? '输出语言' : 'Language of the output' })
  .command(checkCommand(lang))
  .command(auditCommand(lang))
  .command(explainCommand(lang))
  .command(templateCommand(lang))
  .demandCommand(
    1,
    chinese ? '请给出命令，如：lucheng check 导出.xlsx' : 'Give a command, e.g. lucheng check export.xlsx',
  )
  .strict()
  .recommendCommands()
  .version()
  .help()
  .epilogue(
    chinese
      ? '退出码：0 合格 · 1 不合格 · 2 无法判定 · 3 用法或配置有误 · 4 平台或网络有误'
      : 'Exit codes: 0 pass · 1 fail · 2 undetermined · 3 usage or configuration · 4 platform or network',
  )
  .wrap(Math.min(110, process.stdout.columns ?? 100))
  .fail((message, error) => {
    // the parser's own words for a missing file mix the languages
    const nothing = chinese
      ? '请给出文件或文件夹（merge 后面是状态文件）'
      : 'give files or folders (states after merge)';
    const text = /non-option/.test(message ?? '') ? nothing : (error?.message ?? message);
    process.stderr.write(
      `${chinese ? '命令有误：' : 'Usage error: '}${text}\n${chinese ? '用法见' : 'See'} lucheng --help\n`,
    );
    process.exit(exitCodes.usage);
  });

// a reader that has seen enough, such as `head`, closes the pipe: no failure of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await parser.parseAsync();
