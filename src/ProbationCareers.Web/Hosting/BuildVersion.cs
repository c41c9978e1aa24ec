using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// What besides the content decides how a page looks: the program that renders it, the styles that it names and its public
/// address. It is part of every page's tag: a reader who holds a page of an older program is sent the new one, and not told
/// that nothing has changed. Instances of the same build and settings have the same version.
/// </summary>
internal sealed class BuildVersion(IOptions<SiteOptions> options)
{
    private static readonly string Assets = Path.Combine(
        AppContext.BaseDirectory,
        $"{typeof(BuildVersion).Assembly.GetName().Name}.staticwebassets.endpoints.json"
    );

    /// <summary>Eight hexadecimal digits.</summary>
    public string Name { get; } =
        Of(typeof(BuildVersion).Module.ModuleVersionId, File.Exists(Assets) ? File.ReadAllBytes(Assets) : [], options.Value.PublicUrl);

    /// <summary>The version of a build and its settings.</summary>
    internal static string Of(Guid program, ReadOnlySpan<byte> assets, string publicUrl)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(program.ToByteArray());
        hash.AppendData(assets);
        hash.AppendData(Encoding.UTF8.GetBytes(publicUrl));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }
}
