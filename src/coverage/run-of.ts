import { calendars } from '../generated/calendars.js';
import type { AuditState } from '../model/audit-state.js';
import type { RuleContext } from '../model/rule.js';
import { Calendar } from '../standard/calendar.js';
import { parameterValues } from '../standard/parameters.js';

/** What expressions are given when an audit is finished: the settings its parts were made with. Nothing then asks the register. */
export const runOf = ({ settings }: AuditState): RuleContext => ({
  parameters: parameterValues(settings.parameters),
  calendar: new Calendar([...calendars, ...settings.calendars]),
  asOf: settings.asOf,
  register: undefined,
});
