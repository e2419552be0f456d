import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // the machine is there for the tests alone; the default leaves one core of two idle
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'build/test-results.json' }]],
  },
});
