package main

import (
	"fmt"
	"os"
)

// nginxConf is reference N in its strongest form: one worker, files kept open,
// sendfile, no log, ECDSA, resumption on, and no credentials asked for.
func nginxConf(dir, files, cert string, plain, secure int) string {
	user := ""
	if os.Getuid() == 0 {
		user = "user root;\n" // the files lie in a folder of ours that a worker of another user cannot enter
	}
	return fmt.Sprintf(`%[6]sdaemon off;
worker_processes 1;
worker_rlimit_nofile 262144;
pid %[1]s/nginx.pid;
error_log %[1]s/error.log crit;
events { worker_connections 4096; }
http {
  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_timeout 75s;
  keepalive_requests 100000000;
  open_file_cache max=200000 inactive=1h;
  open_file_cache_valid 1h;
  open_file_cache_min_uses 1;
  open_file_cache_errors on;
  default_type text/plain;
  client_body_temp_path %[1]s/body;
  proxy_temp_path %[1]s/proxy;
  fastcgi_temp_path %[1]s/fastcgi;
  uwsgi_temp_path %[1]s/uwsgi;
  scgi_temp_path %[1]s/scgi;
  ssl_certificate %[3]s;
  ssl_certificate_key %[3]s;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ecdh_curve X25519:prime256v1;
  ssl_session_cache shared:S:32m;
  ssl_session_tickets on;
  server {
    listen 127.0.0.1:%[4]d backlog=1024;
    listen 127.0.0.1:%[5]d ssl backlog=1024;
    root %[2]s;
  }
}
`, dir, files, cert, plain, secure, user)
}
