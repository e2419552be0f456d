/** Version of the draft standard, the same as the package's. */
export const standardVersion = '0.1.0';
