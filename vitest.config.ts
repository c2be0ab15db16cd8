import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.dom.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['src/**/*.dom.test.ts'], environment: 'happy-dom' },
      },
    ],
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
