import { HOST_FILES, escapeSource, patternSource, quoted, type BuiltHost } from './built-host.ts';

/** Where the files are served from, and the address of the site as Caddy takes it: `help.shop.example` or `:8080`. */
export interface CaddyPlace {
  readonly folder: string;
  readonly listen: string;
}

const REDIRECT = '{help_redirect}';

/** The site as a block of a Caddyfile. */
export function formatCaddy(host: BuiltHost, { folder, listen }: CaddyPlace): string {
  const { base, rules, redirects, types } = host;
  const headers = [
    ...rules.map(({ pattern, headers: values }) => [patternSource(pattern), Object.entries(values)] as const),
    ...[...types]
      .filter(([ending]) => !rules.some(({ pattern }) => pattern === `${base}*.${ending}`))
      .map(([ending, type]) => [patternSource(`*.${ending}`), [['Content-Type', type]]] as const),
  ].map(
    ([source, values], number) => `  @rule${String(number)} path_regexp ${source}
  header @rule${String(number)} {
${values.map(([name = '', value = '']) => `    ${name} ${quoted(value)}\n`).join('')}  }
`,
  );
  const targets = redirects.map(({ from, to }) => {
    // Caddy reads addresses decoded.
    const address = decodeURI(from);
    return address.endsWith('*')
      ? `    ${quoted(`~^${escapeSource(address.slice(0, -1))}(.*)$`)} ${quoted(to.replace(':splat', '${1}'))}\n`
      : `    ${quoted(address)} ${quoted(to)}\n`;
  });
  const start = base === '/' ? '' : `  redir ${base.slice(0, -1)} ${base} 301\n`;
  return `${listen} {
${headers.join('')}  map {path} ${REDIRECT} {
${targets.join('')}    default ""
  }
  @forward expression \`${REDIRECT} != "" && {query} == ""\`
  redir @forward ${REDIRECT} 301
  @forward_query expression \`${REDIRECT} != "" && {query} != ""\`
  redir @forward_query ${REDIRECT}?{query} 301
${start}  @pages path_regexp (/|\\.html)$
  header @pages Content-Type "text/html; charset=utf-8"
  encode gzip
  handle_path ${base}* {
    root * ${quoted(folder)}
    # Caddy's own redirect to a folder loses what stands behind «?».
    @folder {
      not path */
      file {path}/index.html
      expression \`{query} != ""\`
    }
    redir @folder {http.request.orig_uri.path}/?{query} 301
    @writes not method GET HEAD
    respond @writes 405
    file_server {
      precompressed br
      hide ${HOST_FILES.join(' ')}
    }
  }
  handle {
    error 404
  }
  handle_errors {
    root * ${quoted(folder)}
    rewrite * /404.html
    # A file that is missing today must not be missing for a year.
    header -Cache-Control
    header Content-Type "text/html; charset=utf-8"
    file_server
  }
}
`;
}
