/** A package the sandbox needs and nothing else of the program does is not installed. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  readonly en: string;

  constructor(packages: readonly string[]) {
    // all at once: somebody who lacks one most likely lacks the others
    const command = `npm install ${[...new Set(['hono', '@hono/node-server', ...packages])].join(' ')}`;
    super(`沙箱要用的软件包没有安装。请在使用本程序的文件夹里运行：${command}`);
    this.en = `Packages the sandbox needs are not installed. Run: ${command}`;
  }
}

/** What an import gives; @throws {MissingPackageError} where the package is not there. */
export async function optional<T>(load: Promise<T>, ...packages: readonly string[]): Promise<T> {
  try {
    return await load;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    if (isMissing && packages.some((name) => message.includes(name))) throw new MissingPackageError(packages);
    throw error;
  }
}
