/** Stands for `-` among the paths; the parser would drop a lone dash. No path can hold the character. */
export const standardInput = '\0';
