import type { ViteDevServer } from 'vite';
import { escapeHtml } from '../domain/language/escape-html.ts';
import { formatReport } from '../domain/report/format-report.ts';
import type { Issue } from '../domain/report/issue.ts';

/** Answers every visit of a page with the report while there is anything to report. */
export function answerWithMistakes(server: ViteDevServer, base: string, find: () => readonly Issue[]): void {
  server.middlewares.use((request, response, next) => {
    const issues = request.headers.accept?.includes('text/html') === true ? find() : [];
    if (issues.length === 0) {
      next();
      return;
    }
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(mistakesPage(issues, base));
  });
}

/** The report as a page of the dev server, which reloads itself when the content changes. */
export function mistakesPage(issues: readonly Issue[], base: string): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ошибки содержания</title>
    <style>
      body { margin: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
    </style>
    <script type="module" src="${base}@vite/client"></script>
  </head>
  <body>
    <main>
      <h1>Ошибки содержания</h1>
      <p>Исправьте и сохраните файл: страница вернётся сама.</p>
      <pre>${escapeHtml(formatReport(issues))}</pre>
    </main>
  </body>
</html>
`;
}
