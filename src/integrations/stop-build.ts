import type { AstroIntegrationLogger } from 'astro';

/** Ends a build with a report for people: thrown, it would be followed by Astro's own words about a failed hook. */
export function stopBuild(logger: AstroIntegrationLogger, report: string): never {
  logger.error(report);
  process.exit(1);
}
