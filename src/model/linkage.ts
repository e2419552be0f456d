/**
 * How the units a record names by code stand to the register, as the provincial platform sorts what it receives: all agree
 * (合格), one is to be verified (疑问), one is not in the register (未关联); `unchecked` where none could be compared.
 */
export type Linkage = 'qualified' | 'doubtful' | 'unlinked' | 'unchecked';

/** Records by how the units they name stand to the register. */
export type LinkageCounts = Readonly<Record<Linkage, number>>;
