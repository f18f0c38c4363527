/** Mixed into the hash of a word's feature to tell where the word stands: two before to two after. */
export const OFFSET_SALTS: readonly number[] = [1001, 1002, 1003, 1004, 1005];
