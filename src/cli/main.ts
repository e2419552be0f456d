#!/usr/bin/env node
import { hideBin } from 'yargs/helpers';
import { sayIn } from '../findings/say.js';
import { auditCommand } from './commands/audit.js';
import { checkCommand } from './commands/check.js';
import { completionCommand } from './commands/completion.js';
import { explainCommand } from './commands/explain.js';
import { sandboxCommand } from './commands/sandbox.js';
import { submitCommand } from './commands/submit.js';
import { templateCommand } from './commands/template.js';
import { completions } from './completion/completions.js';
import { tellFailure } from './failure.js';
import { langOf } from './lang.js';
import { parse } from './parse.js';

const argv = hideBin(process.argv);
const lang = langOf(argv, process.env);
const say = sayIn(lang);
const commands = [
  checkCommand,
  submitCommand,
  auditCommand,
  explainCommand,
  templateCommand,
  sandboxCommand,
  completionCommand,
].map((of) => of(lang));

// a reader that has seen enough, such as `head`, closes the pipe: no failure of ours
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
process.on('uncaughtException', (error) => {
  tellFailure(error, say);
  process.exit();
});

try {
  // asked by the scripts that `lucheng completion` prints
  if (argv[0] === 'complete') process.stdout.write(await completions(argv.slice(1), commands, say));
  else await parse(argv, commands, lang);
} catch (error) {
  tellFailure(error, say);
}
