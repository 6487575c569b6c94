/** A configuration for nginx that sends the headers of `headers.mjs`; it needs no root. */
import { HASHED, headersFor, SECURITY_HEADERS, TYPES } from './headers.mjs';

export interface Host {
  /** Folder with the built site; ends with a slash. */
  readonly root: string;
  /** Path under which it is served; starts and ends with a slash. */
  readonly base: string;
  readonly port: number;
  /** Where nginx may write. */
  readonly scratch: string;
}

/** Headers of one kind of file, as nginx says them; a block that adds one inherits none. */
function headers(file: string): string {
  const all = { ...SECURITY_HEADERS, 'cache-control': headersFor(file)['cache-control'] };
  const lines = Object.entries(all).map(([name, value]) => `add_header ${name} "${value ?? ''}" always;`);
  return lines.join('\n      ');
}

/** A whole configuration: one server, in the foreground, that a test can start and stop. */
export function nginxConfig({ root, base, port, scratch }: Host): string {
  const types = Object.entries(TYPES).map(([end, type]) => `"${type}" ${end.slice(1)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const hashed = HASHED.source.replace('^', `^${base}(?<file>`).replace(/\$$/u, ')$');
  return `daemon off;
master_process off;
pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  types { ${types.join(' ')} }
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    location ~ "${hashed}" {
      alias ${root}$file;
      ${headers('assets/a-12345678.js')}
    }
    location ${base} {
      alias ${root};
      index index.html;
      ${headers('index.html')}
    }
  }
}
`;
}
