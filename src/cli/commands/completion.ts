import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { completionScript, type Shell, shells } from '../completion/scripts.js';

/** `lucheng completion`: the script by which a shell completes commands, options and their values. */
export function completionCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'completion',
    describe: say('输出命令行补全脚本（按 Tab 补全）', 'Print the script for completion by Tab'),
    positional: {
      usage: '<shell>',
      describe: say('用哪一种命令行', 'Which shell'),
      choices: shells,
      missing: say(`请写明用哪一种命令行：${shells.join('、')}`, `say which shell: ${shells.join(', ')}`),
    },
    options: async () => ({}),
    examples: [['$0 completion bash', say('脚本，安装方法写在开头', 'the script, which tells how to install it')]],
    run: async ({ shell }: { readonly shell: Shell }) => {
      process.stdout.write(completionScript(shell, say));
    },
  };
}
