import type { Say } from '../../findings/say.js';

/** Shells there is a script for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/** A script for a shell that asks the program what to offer, and offers files where it names nothing. */
export const completionScript = (shell: Shell, say: Say): string =>
  `${installing(shell, say)
    .map((line) => `# ${line}\n`)
    .join('')}${scripts[shell]}`;

/** How the script is put to use, as a comment. */
function installing(shell: Shell, say: Say): readonly string[] {
  const title = say('lucheng 的命令行补全，安装方法：', 'Completion of lucheng. To install it:');
  const after = say('然后重新打开终端。', 'Then open a new terminal.');
  if (shell === 'fish') return [title, '  lucheng completion fish > ~/.config/fish/completions/lucheng.fish', after];
  if (shell === 'powershell')
    return [
      say(
        'lucheng 的命令行补全，安装方法：运行 notepad $PROFILE，加上一行',
        'Completion of lucheng. To install it: run notepad $PROFILE and add the line',
      ),
      '  lucheng completion powershell | Out-String | Invoke-Expression',
      after,
    ];
  return [title, `  echo 'source <(lucheng completion ${shell})' >> ~/.${shell}rc`, after];
}

const scripts: Readonly<Record<Shell, string>> = {
  bash: `_lucheng() {
  local IFS=$'\\n'
  COMPREPLY=($(lucheng complete plain "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "=\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null))
}
complete -o default -F _lucheng lucheng
`,
  zsh: `_lucheng() {
  local -a found
  local line
  while IFS= read -r line; do
    found+=("\${\${line//:/\\\\:}/$'\\t'/:}")
  done < <(lucheng complete described "\${(@Q)words[2,CURRENT-1]}" "=\${words[CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe lucheng found; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _lucheng lucheng
`,
  fish: `function __lucheng
  set -l before (commandline -opc)
  set -l under (commandline -ct)
  set -l found (lucheng complete described $before[2..-1] "=$under" 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path $under
  end
end
complete -c lucheng -f -a '(__lucheng)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName lucheng -ScriptBlock {
  param($under, $ast, $cursor)
  $before = @($ast.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  lucheng complete plain @before "=$under" 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
