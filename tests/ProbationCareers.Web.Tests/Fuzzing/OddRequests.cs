using System.Globalization;
using System.Text;

namespace ProbationCareers.Web.Tests.Fuzzing;

/// <summary>
/// Requests as nobody should send them, byte by byte: odd methods, addresses, versions, headers and bodies, in every mixture. The same seed
/// and number always make the same request.
/// </summary>
#pragma warning disable CA5394 // Chance that can be repeated is what is wanted here, not secrecy.
internal sealed class OddRequests(int seed)
{
    private static readonly string[] Addresses =
    [
        "/",
        "/roles",
        "/roles/probation-officer",
        "/ROLES/Probation-Officer/",
        "/pathways",
        "/pay",
        "/pay.csv",
        "/pay/band-3",
        "/guides",
        "/skills",
        "/stories",
        "/glossary",
        "/sources",
        "/figures",
        "/changes",
        "/changes.atom",
        "/search",
        "/search/suggestions",
        "/compare",
        "/find-your-route",
        "/which-role",
        "/privacy",
        "/sitemap.xml",
        "/robots.txt",
        "/favicon.svg",
        "/assets/site.css",
        "/share.png",
        "/images/none.png",
        "/health/live",
        "/health/ready",
        "/errors/404",
        "/errors/500",
        "/nothing",
        "/roles/nobody",
        "*",
    ];

    private static readonly string[] Methods =
    [
        "HEAD",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "OPTIONS",
        "TRACE",
        "CONNECT",
        "PROPFIND",
        "PRI",
        "get",
        "GET\t",
        "",
        "G\u0001T",
        "QUERY",
        new string('M', 300),
    ];

    private static readonly string[] Keys =
    [
        "q",
        "kind",
        "page",
        "of",
        "where",
        "hours",
        "per",
        "on",
        "roles",
        "pathways",
        "show",
        "order",
        "pay",
        "degree",
        "age",
        "qualification",
        "court",
        "who",
    ];

    private static readonly string[] Values =
    [
        "",
        "1",
        "-1",
        "0",
        "1e9",
        "99999999999999999999",
        "NaN",
        "1,250",
        "probation-officer",
        "band-3",
        "london",
        "%00",
        "%ff%fe",
        "%F0%9F%92%99",
        "%",
        "%zz",
        "%u0041",
        "a%20b+c",
        "<script>",
        "'%20OR%201=1--",
        "..%2f..%2fetc%2fpasswd",
        "%E2%80%AE",
        "%ED%A0%80",
        "{0}",
        "${x}",
        "AND OR NOT ( [ ~ * ?",
        "%22unclosed",
        "\\",
        "%0d%0aX-Injected:%201",
        "2026-13-45",
        "true",
    ];

    private static readonly string[] ContentTypes =
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=\"" + new string('b', 400) + "\"",
        "multipart/mixed; boundary=x",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=utf-7",
        "application/x-www-form-urlencoded; charset=nonsense",
        "application/json",
        "application/json; charset=x",
        "text/xml",
        "text/plain; charset=\"",
        ";;;",
        "/",
        "application/octet-stream",
        "message/http",
    ];

    private static readonly Func<Random, string>[] Headers =
    [
        random => "Content-Type: " + Pick(random, ContentTypes),
        random =>
            "Accept-Encoding: "
            + Pick(
                random,
                "br",
                "gzip",
                "*",
                "identity;q=0",
                "br;q=9, gzip;q=x",
                ",,;q=",
                "gzip;q=0, br;q=0, *;q=0",
                new string('z', 4000),
                "br\u0001",
                "zstd, deflate"
            ),
        random =>
            "If-None-Match: "
            + Pick(random, "*", "\"", "\"x\"", "W/\"x\"", "\"a\", \"b\"", "x", ",,,", "\"" + new string('e', 3000) + "\"", "W/"),
        random => "If-Match: " + Pick(random, "*", "\"x\"", ",", "\""),
        random =>
            "If-Modified-Since: "
            + Pick(random, "tomorrow", "Sat, 29 Oct 2050 19:43:31 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "-1", "99999999999999"),
        random => "If-Range: " + Pick(random, "\"x\"", "W/\"x\"", "Sat, 29 Oct 1994 19:43:31 GMT", "?"),
        random =>
            "Range: "
            + Pick(
                random,
                "bytes=0-0",
                "bytes=-1",
                "bytes=5-2",
                "bytes=0-0,2-3,5-7",
                "bytes=99999999999999999999-",
                "bytes=",
                "lines=1-2",
                "bytes=0-" + new string('9', 50)
            ),
        random => "Accept: " + Pick(random, "*/*", "text/nothing", "application/json", ";q=", "text/html;q=2", new string(',', 500)),
        random => "Accept-Language: " + Pick(random, "cy", "en;q=0", "x-" + new string('y', 200), ",", "*"),
        random => "Cookie: " + Pick(random, "=;;=", "a=b; a=b", ".AspNetCore.Antiforgery.x=y", new string('c', 5000), "é=é"),
        random =>
            "Host: " + Pick(random, "evil.example", "", "a b", "[::1", "x:99999", "x:y", "localhost, localhost", "é", new string('h', 300)),
        random => "Expect: " + Pick(random, "100-continue", "nonsense"),
        random => "Connection: " + Pick(random, "keep-alive", "upgrade", "close, close", "x"),
        random => "Upgrade: " + Pick(random, "websocket", "h2c", "HTTP/3.0"),
        random => "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: " + Pick(random, "https", "javascript"),
        random => "X-HTTP-Method-Override: " + Pick(random, "DELETE", "POST"),
        random => "X-Original-URL: /admin\r\nX-Rewrite-URL: /admin",
        random => "Referer: " + Pick(random, "javascript:alert(1)", "http://[", new string('r', 2000)),
        random => "Content-Encoding: " + Pick(random, "gzip", "br", "nonsense"),
        random => "Cache-Control: " + Pick(random, "no-cache", "only-if-cached", "max-age=x", "no-store"),
        random => "Pragma: no-cache",
        random =>
            Pick(
                random,
                "No colon",
                ": no name",
                "Bad Name: x",
                "X\u0001: y",
                "X: \u0001\u0002",
                "X: é",
                "Folded: a\r\n b",
                "X:" + new string('x', 9000),
                "X: \0"
            ),
        random => string.Join("\r\n", Enumerable.Range(0, random.Next(90, 130)).Select(i => $"X-{i}: y")),
    ];

    /// <summary>Makes one request.</summary>
    /// <param name="number">Its number.</param>
    public OddRequest Next(int number)
    {
        var random = new Random(HashCode(seed, number));
        var request = new StringBuilder();
        var version =
            random.Next(20) > 0
                ? "HTTP/1.1"
                : Pick(random, "HTTP/1.0", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/3", "HTTP/1.1 ", "http/1.1", "");
        var method = random.Next(4) > 0 ? "GET" : Pick(random, Methods);
        request.Append(method).Append(' ').Append(Target(random)).Append(' ').Append(version).Append("\r\n");
        if (random.Next(40) > 0)
            request.Append("Host: localhost\r\n");
        request.Append("Connection: close\r\n");
        for (var i = random.Next(4); i > 0; i--)
            request.Append(Pick(random, Headers)(random)).Append("\r\n");
        var body = random.Next(3) == 0 ? Body(random, request) : "";
        request.Append("\r\n").Append(body);
        return new OddRequest(number, method, Spoilt(random, Encoding.UTF8.GetBytes(request.ToString())));
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 7919));

    private static T Pick<T>(Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private static string Target(Random random)
    {
        var address = Pick(random, Addresses);
        for (var i = random.Next(3); i > 0; i--)
            address = Bent(random, address);
        return random.Next(3) == 0 ? address + Query(random) : address;
    }

    private static string Bent(Random random, string address)
    {
        var at = random.Next(address.Length + 1);
        return random.Next(18) switch
        {
            0 => address.Insert(at, "%" + random.Next(256).ToString("X2", CultureInfo.InvariantCulture)),
            1 => address.Insert(at, Pick(random, "\0", "\u0001", "\u007F", "é", "💙", "\uFFFE", "\t", "\u2011", "\u202E")),
            2 => address.ToUpperInvariant(),
            3 => address.Insert(at, Pick(random, "/", "//", "/../", "/./", "/%2e%2e/", "\\", "%5c", "%2f", ";x=y", "..;/")),
            4 => address + Pick(random, "/", ".", ")", ",", ".html", "/index.html", "%20", "%00", "~", ".bak", "::$DATA", "#x", "…"),
            5 => address.Replace('-', Pick(random, '_', '+', '.', '~')),
            6 => address + "/" + new string('a', random.Next(9_000)),
            7 => "http://example.org" + address,
            8 => Pick(
                random,
                "http://",
                "https://[::1",
                "//example.org",
                "example.org:443",
                "/\\example.org",
                "http://user:pw@example.org/"
            ) + address,
            9 => address.Insert(at, Pick(random, "%", "%2", "%zz", "%c0%ae", "%ed%a0%80", "%f5%80%80%80", "%ff")),
            10 => address.Replace("-", "", StringComparison.Ordinal),
            11 => address.Insert(at, new string(Pick(random, 'a', '%', '/', '.'), random.Next(300))),
            12 when at < address.Length => address.Remove(at, 1),
            13 when at < address.Length => string.Concat(address[..at], $"%{(int)address[at]:X2}", address[(at + 1)..]),
            14 => address + "%3Fq=1%23x",
            15 => string.Concat(
                address.Select(letter =>
                    letter is > ' ' and < '\u007F' && random.Next(3) == 0 && letter != '/'
                        ? Uri.EscapeDataString(((char)(letter + 0xFEE0)).ToString())
                        : letter.ToString()
                )
            ),
            16 => "",
            _ => address,
        };
    }

    private static string Query(Random random)
    {
        if (random.Next(12) == 0)
            return "?" + string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"k{i}=v"));
        if (random.Next(12) == 0)
            return $"?{new string('k', 3_000)}=v&q={new string('v', 3_000)}";
        if (random.Next(12) == 0)
            return "?" + string.Concat(Enumerable.Repeat("roles=a&", 900));
        if (random.Next(12) == 0)
            return "?" + string.Concat(Enumerable.Repeat("[a", 500)) + "=1";
        var parts = Enumerable
            .Range(0, random.Next(1, 6))
            .Select(_ => Pick(random, Keys) + Pick(random, "=", "=", "=", "", "[]=", "[0].x=", ".=", "==") + Pick(random, Values));
        return "?" + string.Join(Pick(random, "&", "&", ";", "&&", "?"), parts);
    }

    private static string Body(Random random, StringBuilder request)
    {
        var body = random.Next(7) switch
        {
            0 => string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"k{i}=v")),
            1 => new string('k', 3_000) + "=v",
            2 => "--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nv\r\n--x--\r\n",
            3 => "--x\r\nContent-Disposition: form-data; name=\"" + new string('n', 3_000) + "\"; filename=\"../../x\"\r\n\r\nv",
            4 => "{\"q\": [[[[",
            5 => string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(1, 256))),
            _ => "%%%&&&===%zz=%ff",
        };
        if (random.Next(4) > 0)
            request.Append("Content-Type: ").Append(Pick(random, ContentTypes)).Append("\r\n");
        if (random.Next(3) == 0)
        {
            request
                .Append("Transfer-Encoding: ")
                .Append(Pick(random, "chunked", "chunked", "chunked, gzip", "identity", "x"))
                .Append("\r\n");
            var size =
                random.Next(5) > 0
                    ? Encoding.UTF8.GetByteCount(body).ToString("x", CultureInfo.InvariantCulture)
                    : Pick(random, "zz", "-1", "ffffffffffffffff", "0");
            return $"{size}\r\n{body}\r\n0\r\n\r\n";
        }

        var length =
            random.Next(4) > 0
                ? Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)
                : Pick(random, "-1", "0", "99999999999", "9999999999999999999999", "1e3", "5, 5", "");
        request.Append("Content-Length: ").Append(length).Append("\r\n");
        return body;
    }

    /// <summary>Changes single bytes of a few requests: line ends, zeros, bytes that are no character.</summary>
    private static byte[] Spoilt(Random random, byte[] bytes)
    {
        if (random.Next(12) > 0)
            return bytes;
        for (var i = random.Next(1, 4); i > 0; i--)
            bytes[random.Next(bytes.Length)] = Pick<byte>(
                random,
                0,
                (byte)'\r',
                (byte)'\n',
                0xFF,
                0xC0,
                0x80,
                (byte)' ',
                (byte)random.Next(256)
            );
        return bytes;
    }
}
#pragma warning restore CA5394

/// <summary>A request as bytes.</summary>
/// <param name="Number">Its number: with the seed it can be made again.</param>
/// <param name="Method">Its method.</param>
/// <param name="Bytes">What is sent.</param>
internal sealed record OddRequest(int Number, string Method, byte[] Bytes)
{
    /// <summary>Its beginning in letters that can be read.</summary>
    public override string ToString() =>
        $"request {Number}: "
        + string.Concat(
            Bytes
                .Take(400)
                .Select(value =>
                    value is >= 32 and < 127
                        ? ((char)value).ToString()
                        : value switch
                        {
                            13 => "\\r",
                            10 => "\\n",
                            _ => $"\\x{value:x2}",
                        }
                )
        );
}
