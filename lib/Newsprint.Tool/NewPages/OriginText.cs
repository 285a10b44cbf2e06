using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.NewPages;

/// <summary>What stands in a page's <c>.origin.json</c>.</summary>
static class OriginText
{
    static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = PlainJsonEncoder.Instance, NewLine = "\n" };

    /// <summary>The origin of a page that somebody adds, with the digest of its bytes.</summary>
    public static string Of(ReadOnlySpan<byte> page, string publisher, DateOnly published, string basis) => new JsonObject
    {
        ["publisher"] = publisher,
        ["published"] = Heads.Iso(published),
        ["published_basis"] = basis,
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(page)),
    }.ToJsonString(Layout) + "\n";
}
