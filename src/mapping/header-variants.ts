const holder = '(?:单位|机关|企业|部门|机构|法院|组织|主体|对象|方|人)';
const nameless = new RegExp(`${holder}$`);
const named = new RegExp(`(${holder})名称$`);
const coded = new RegExp(`(${holder})统一社会信用代码$`);
/** Endings that mean the same in headers. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/日期$/, '时间'],
  [/时间$/, '日期'],
  [/(期限?|周期)自$/, '$1起'],
  [/(期限?|周期)起$/, '$1自'],
  [/(期限?|周期)至$/, '$1止'],
  [/(期限?|周期)止$/, '$1至'],
];

/**
 * Other ways to write a header key that name the same thing in any table: 许可机关名称 for 许可机关, 立案时间 for 立案日期,
 * 有效期止 for 有效期至, 处罚机关代码 for 处罚机关统一社会信用代码. They count only where no field is called so by itself.
 */
export function variantsOf(key: string): string[] {
  const found = endings.filter(([ending]) => ending.test(key)).map(([ending, other]) => key.replace(ending, other));
  if (nameless.test(key)) found.push(`${key}名称`);
  if (named.test(key)) found.push(key.replace(named, '$1'));
  if (coded.test(key)) found.push(key.replace(coded, '$1代码'), key.replace(coded, '$1信用代码'));
  return found;
}
