using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.NewPages;

/// <summary>What stands in a page's <c>.origin.json</c>.</summary>
static class OriginText
{
    static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = PlainJsonEncoder.Instance, NewLine = "\n" };

    /// <summary>
    /// The origin of a page that somebody adds, with the digest of its bytes, and their encoding where somebody had to name it.
    /// </summary>
    public static string Of(ReadOnlySpan<byte> page, string publisher, DateOnly published, string basis, string? encoding)
    {
        var origin = new JsonObject
        {
            ["publisher"] = publisher,
            ["published"] = Heads.Iso(published),
            ["published_basis"] = basis,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(page)),
        };
        if (encoding is not null) origin["encoding"] = encoding;
        return origin.ToJsonString(Layout) + "\n";
    }
}
