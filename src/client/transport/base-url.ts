import type { Say } from '../../findings/say.js';
import { ConfigurationError } from '../errors.js';

/** The address everything is below, without a slash at its end. @throws {ConfigurationError} */
export function baseUrlOf(text: string, say: Say): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(
      say(
        'baseUrl 应是完整的地址，如 https://平台主机/gi/v1，不带账号、问号和井号',
        'baseUrl is a whole address such as https://host/gi/v1, without account, query and fragment',
      ),
      { code: 'BASE_URL' },
    );
  }
  return url.href.replace(/\/+$/, '');
}
