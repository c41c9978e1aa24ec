using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>A request as bytes: HttpClient would tidy odd addresses up before it sends them.</summary>
internal static class RawRequest
{
    public static async Task<(int Status, string Answer)> SendAsync(Uri site, string method, string address, string headers = "")
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, cancellation);
        await using var stream = client.GetStream();
        var request = $"{method} {address} HTTP/1.1\r\nHost: {site.Authority}\r\nConnection: close\r\n{headers}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(cancellation);
        return (int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture), answer);
    }
}
