import { HOST_FILES, escapeSource, patternSource, quoted, type BuiltHost } from './built-host.ts';
import type { HeaderRule } from './headers.ts';

/** The files of a configuration by name: `nginx.conf` stands alone, the others can be included by a server there is. */
export type NginxFiles = Readonly<Record<'nginx.conf' | 'help-http.conf' | 'help-server.conf', string>>;

/** Where the files are served from, and where the server of `nginx.conf` listens: a port, or an address with one. */
export interface NginxPlace {
  readonly folder: string;
  readonly listen: string;
}

const ADDRESS = '$help_address';
const REDIRECT = '$help_redirect';

/** The site as a configuration of Debian's nginx with its package `libnginx-mod-http-brotli-static`. */
export function formatNginx(host: BuiltHost, { folder, listen }: NginxPlace): NginxFiles {
  return {
    'nginx.conf': wholeServer(listen),
    'help-http.conf': maps(host),
    'help-server.conf': server(host, folder),
  };
}

/** Runs without root and writes nowhere but into the folder that `-p` names. */
function wholeServer(listen: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
pid nginx.pid;
pcre_jit on;
worker_processes auto;
events {
  worker_connections 4096;
}
http {
  # An address may hold a visitor's answers.
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.map((name) => `  ${name}_temp_path ${name}_temp;\n`).join('')}  include help-http.conf;
  server {
    listen ${listen};
    include help-server.conf;
  }
}
`;
}

/** What nginx takes at the level of `http`: header values and redirects by the address as the browser asked for it. */
function maps({ rules, redirects }: BuiltHost): string {
  const headers = [...valuesByHeader(rules)].flatMap(([name, values]) =>
    isSame(values)
      ? []
      : map(
          variableOf(name),
          values.map(([pattern, value]) => [keyOf(pattern), quoted(value)]),
        ),
  );
  const targets = redirects.map(({ from, to }) =>
    from.endsWith('*')
      ? [
          quoted(`~^${escapeSource(from.slice(0, -1))}(?<help_rest>.*)$`),
          quoted(to.replace(':splat', '$help_rest')),
        ]
      : [quoted(from), quoted(to)],
  );
  return `map_hash_bucket_size 512;
map_hash_max_size 65536;
map $request_uri ${ADDRESS} {
  "~^(?<help_path>[^?]*)" $help_path;
}
${[...headers, map(REDIRECT, targets)].join('')}`;
}

function map(variable: string, entries: readonly (readonly string[])[]): string {
  return `map ${ADDRESS} ${variable} {\n${entries.map((entry) => `  ${entry.join(' ')};\n`).join('')}}\n`;
}

function server({ base, rules, types }: BuiltHost, folder: string): string {
  const mediaTypes = Map.groupBy(types, ([, type]) => type.split(';')[0] ?? type);
  const typeLines = [...mediaTypes].map(
    ([type, endings]) => `  ${type} ${endings.map(([ending]) => ending).join(' ')};\n`,
  );
  const withCharset = [...new Set(types.values())].flatMap((type) =>
    type.includes('charset') ? type.replace(/;.*/, '') : [],
  );
  const headers = [...valuesByHeader(rules)].map(([name, values]) => {
    const value = isSame(values) ? quoted(values[0][1]) : variableOf(name);
    // A file that is missing today must not be missing for a year.
    return `add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};\n`;
  });
  const hidden = HOST_FILES.map((file) => `location = ${base}${file} {\n  return 404;\n}\n`);
  const outside =
    base === '/'
      ? ''
      : `location = ${base.slice(0, -1)} {
  return 301 ${base}$is_args$args;
}
location / {
  return 404;
}
`;
  return `absolute_redirect off;
server_tokens off;
log_not_found off;
types {
${typeLines.join('')}}
default_type application/octet-stream;
charset utf-8;
charset_types ${withCharset.join(' ')};
brotli_static on;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript image/svg+xml ${withCharset.join(' ')};
${headers.join('')}if (${REDIRECT}) {
  return 301 ${REDIRECT}$is_args$args;
}
error_page 403 =404 ${base}404.html;
error_page 404 ${base}404.html;
${outside}location ${base} {
  alias ${quoted(`${folder}/`)};
}
${hidden.join('')}`;
}

function variableOf(header: string): string {
  return `$help_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** An address without a star is looked up at once, others are tried in turn. */
function keyOf(pattern: string): string {
  return quoted(pattern.includes('*') ? `~${patternSource(pattern)}` : pattern);
}

type Values = readonly (readonly [pattern: string, value: string])[];

/** Whether a header has one value for all addresses, which need not be looked up. */
function isSame(values: Values): values is readonly [readonly [string, string]] {
  return values.length === 1 && values[0]?.[0] === '/*';
}

/** The values of each header by the patterns of addresses; the type of a file is no header to nginx. */
function valuesByHeader(rules: readonly HeaderRule[]): ReadonlyMap<string, Values> {
  const values = rules.flatMap(({ pattern, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, entry: [pattern, value] as const })),
  );
  const byName = Map.groupBy(values, ({ name }) => name);
  byName.delete('Content-Type');
  return new Map([...byName].map(([name, found]) => [name, found.map(({ entry }) => entry)]));
}
