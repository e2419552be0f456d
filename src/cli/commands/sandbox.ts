import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { inGroup } from '../options.js';

/** Where it listens unless told. */
export const usualPort = 8017;

/** `lucheng sandbox`: a platform of the interface on this machine, to try submitting with. */
export function sandboxCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'sandbox',
    describe: say('在本机启动试用平台（沙箱），供开发报送程序对接', 'Start a platform to try submitting with'),
    options: async () => ({
      ...inGroup(say('地址：', 'Address:'), {
        port: {
          type: 'number',
          default: usualPort,
          describe: say('端口，0 是任选一个空闲的', 'Port; 0 takes any that is free'),
        },
        host: { type: 'string', default: '127.0.0.1', describe: say('地址', 'Address to listen at') },
        'i-know-this-is-not-loopback': {
          type: 'boolean',
          describe: say('允许别的机器连接', 'Let other machines connect'),
        },
      }),
      ...inGroup(say('存放：', 'Storage:'), {
        data: {
          type: 'string',
          describe: say(
            '存放数据的文件夹；不给则放在内存，停止即清空',
            'Folder to keep data in; in memory if left out',
          ),
        },
        postgres: {
          type: 'string',
          describe: say(
            '存放到 PostgreSQL，如 postgres://用户@主机/库',
            'PostgreSQL to keep data in, postgres://user@host/db',
          ),
        },
      }),
    }),
    examples: [
      ['$0 sandbox', say('在内存里运行，显示地址和凭据', 'in memory; shows the address and credentials')],
      [say('$0 sandbox --data 沙箱数据', '$0 sandbox --data sandbox-data'), say('停止以后数据还在', 'keeps its data')],
    ],
    run: async (args) => (await import('../run/sandbox.js')).runSandbox(args, lang),
  };
}
