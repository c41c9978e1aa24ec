vcl 4.1;
# Varnish in front of the site, which listens on 127.0.0.1:5080. The site's own headers say how long a page is kept.

import std;

probe ready {
    .url = "/health/ready";
    .interval = 2s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
}

backend site {
    .host = "127.0.0.1";
    .port = "5080";
    .connect_timeout = 2s;
    .probe = ready;
}

sub vcl_recv {
    # Pages are the same for everyone.
    unset req.http.Cookie;
    # While the site answers, a page may be ten minutes out of date: stale-while-revalidate. While it does not, as long as it promised.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 600s;
    }
}

sub vcl_backend_response {
    # An error that is fetched in the background must not take the place of a page.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    if (beresp.http.Cache-Control ~ "stale-if-error=[0-9]+") {
        set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=([0-9]+).*$", "\1s"), 600s);
    }
}
