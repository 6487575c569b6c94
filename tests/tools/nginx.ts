/** A whole configuration for nginx around the file that hosts get; it needs no root. */
import { nginxFile } from './host-headers';

export interface Host {
  /** Folder that nginx serves. */
  readonly root: string;
  readonly port: number;
  /** Where nginx may write. */
  readonly scratch: string;
}

/** One server, in the foreground, that a test can start and stop. */
export function nginxConfig({ root, port, scratch }: Host): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${nginxFile()}
  }
}
`;
}
