import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ObligationFile } from '../../model/obligation-file.js';
import { RuleError } from '../rules/expr.js';
import { offForm, parsedFile } from '../rules/rule-file.js';
import { readSchema, schemaRoot } from '../schemas.js';
import { ajvOfStandard } from '../validators.js';

const folder = path.join(schemaRoot, 'obligations');

/** Every duty file of the standard, by name. @throws {RuleError} naming the file, for one that does not follow `schemas/obligation.json`. */
export function readObligations(): readonly ObligationFile[] {
  const validate = ajvOfStandard().compile(readSchema('obligation.json'));
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const place = `schemas/obligations/${file}`;
      const found = /^([a-z]+(?:-[a-z]+)*)\.json$/.exec(file);
      if (!found) throw new RuleError(`${place}：文件名应为 <义务>.json，小写字母，用连字符分隔`);
      const duty = parsedFile(place);
      if (!validate(duty)) throw offForm(place, validate.errors, 'obligation.json');
      return { ...(duty as Omit<ObligationFile, 'name'>), name: found[1]! };
    });
}
